import type { Roundtable } from '../report/types';
import { byPlace, contains, lastStartingBy, overlaps } from '../text/span';
import { headingOfLine } from './headingLine';
import { type PlacedCorrection, spanOfCorrection } from './placedCorrection';

type Head = Omit<Roundtable, 'body' | 'parent'>;

/** Roundtables with those that a person marked and without those that are none. */
export function correctRoundtables(
  text: string,
  roundtables: readonly Roundtable[],
  corrections: readonly PlacedCorrection[],
): readonly Roundtable[] {
  let heads: readonly Head[] = roundtables;
  const homeless: Head[] = [];
  for (const placed of corrections) {
    const span = spanOfCorrection(placed);
    const { kind } = placed.correction;
    if (!span || (kind !== 'roundtable' && kind !== 'not-a-roundtable')) continue;
    const there = heads.filter(({ heading }) => overlaps(heading, span));
    if (kind === 'not-a-roundtable') {
      heads = heads.filter(head => !there.includes(head));
      homeless.push(...there.filter(({ chairs }) => chairs.length > 0));
    } else if (there.length === 0) heads = [...heads, headingOfLine(text, span)];
  }
  return heads === roundtables ? roundtables : withChairs(nested(text.length, heads), homeless);
}

/** For any offset, the index of the innermost of `roundtables` that holds it, its heading included. */
export function holders(
  roundtables: readonly Roundtable[],
): (offset: number) => number | undefined {
  const bodies = roundtables.map(({ body }) => body);
  return offset => innermost(roundtables, lastStartingBy(bodies, offset), offset);
}

function innermost(
  roundtables: readonly Roundtable[],
  last: number,
  offset: number,
): number | undefined {
  let index: number | undefined = last;
  while (index !== undefined) {
    const roundtable: Roundtable | undefined = roundtables[index];
    if (roundtable && contains(roundtable.body, offset)) return index;
    index = roundtable?.parent;
  }
  return undefined;
}

/** With bodies and parents told by levels and numbers: 2.1 lies in 2. */
function nested(end: number, heads: readonly Head[]): readonly Roundtable[] {
  const roundtables: Roundtable[] = [];
  let open: number[] = [];
  for (const head of [...heads].sort((a, b) => byPlace(a.heading, b.heading))) {
    const { start } = head.heading;
    const holder = open.findLastIndex(index => holds(roundtables[index], head));
    for (const index of open.slice(holder + 1)) closeAt(roundtables, index, start);
    open = open.slice(0, holder + 1);
    roundtables.push({ ...head, body: { start, end }, parent: open.at(-1) });
    open.push(roundtables.length - 1);
  }
  return roundtables;
}

function holds(outer: Head | undefined, { level, number }: Head): boolean {
  if (!outer) return false;
  return outer.level < level || (outer.number !== undefined && isPartOf(number, outer.number));
}

function isPartOf(number: string | undefined, outer: string): boolean {
  return number?.startsWith(`${outer}.`) ?? false;
}

function closeAt(roundtables: Roundtable[], index: number, end: number): void {
  const roundtable = roundtables[index];
  if (roundtable) roundtables[index] = { ...roundtable, body: { ...roundtable.body, end } };
}

/** Who was read as chair below a line that heads nothing chairs the roundtable around it. */
function withChairs(
  roundtables: readonly Roundtable[],
  homeless: readonly Head[],
): readonly Roundtable[] {
  const holderAt = holders(roundtables);
  const result = [...roundtables];
  for (const { heading, chairs } of homeless) {
    const index = holderAt(heading.start);
    const holder = index === undefined ? undefined : result[index];
    if (index === undefined || !holder) continue;
    result[index] = { ...holder, chairs: [...new Set([...holder.chairs, ...chairs])] };
  }
  return result;
}
