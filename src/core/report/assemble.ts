import { nameOf } from '../gazetteer/nameOf';
import type { NameMatch } from '../gazetteer/types';
import type { Ref } from '../text/ref';
import { shift } from '../text/span';
import type { Heading } from './headings';
import { type BlockReading, openAround, placedName, placedPiece } from './readBlock';
import type { Piece } from './readSentences';
import type { OpenRoundtable } from './state';
import type { Contribution, Report, Roundtable, Speaker } from './types';

/** What the blocks' readings say together. */
export type Assembled = Omit<
  Report,
  | 'text'
  | 'language'
  | 'writtenIn'
  | 'textIn'
  | 'frontPage'
  | 'isReport'
  | 'part'
  | 'names'
  | 'acronyms'
>;

/** Puts the blocks' readings together; offsets are those in the whole text, `length` its end. */
export function assemble(length: number, readings: readonly BlockReading[]): Assembled {
  const assembly = new Assembly(length);
  let start = 0;
  for (const reading of readings) {
    assembly.add(reading, start);
    start += reading.length;
  }
  return assembly.report();
}

/** The names in all blocks, with offsets in the whole text. */
export function namesOf(readings: readonly BlockReading[]): NameMatch[] {
  const names: NameMatch[] = [];
  let start = 0;
  for (const reading of readings) {
    for (const name of reading.names) names.push(placedName(name, start));
    start += reading.length;
  }
  return names;
}

/** The acronyms that the blocks define, each as it was defined first. */
export function acronymsOf(readings: readonly BlockReading[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { acronyms } of readings) {
    for (const { acronym, name } of acronyms) if (!found.has(acronym)) found.set(acronym, name);
  }
  return found;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class Assembly {
  readonly #end: number;
  readonly #roundtables: Writable<Roundtable>[] = [];
  readonly #contributions: Writable<Contribution>[] = [];
  #open: (OpenRoundtable & { readonly index: number })[] = [];
  #title?: string;
  /** Who chairs the whole meeting. */
  #chairs: readonly Ref[] = [];
  /** Whether the report's first heading is its first block, and names no session. */
  #isTitled = false;

  constructor(end: number) {
    this.#end = end;
  }

  add(reading: BlockReading, start: number): void {
    this.#title ??= reading.title;
    this.#chairs = reading.exit.chairs;
    if (reading.heading && reading.entry.isTop) this.#isTitled = !reading.heading.number;
    if (reading.heading) this.#addHeading(shift(reading.heading, start));
    const holder = this.#open.at(-1);
    const roundtable = holder && this.#roundtables[holder.index];
    if (roundtable && reading.chairs.length > 0)
      roundtable.chairs = [...roundtable.chairs, ...reading.chairs];
    for (const piece of reading.pieces) this.#addPiece(placedPiece(piece, start), holder?.index);
  }

  #addHeading(heading: Heading): void {
    const around = openAround(heading, this.#open).length;
    this.#closeFrom(around, heading.start);
    const { number, title, level, start, end } = heading;
    const index = this.#roundtables.length;
    this.#roundtables.push({
      heading: { start, end },
      body: { start, end: this.#end },
      number,
      title,
      level,
      chairs: [],
      parent: this.#open.at(-1)?.index,
    });
    this.#open.push({ level, number, chairs: [], index });
  }

  #closeFrom(depth: number, end: number): void {
    for (const { index } of this.#open.slice(depth)) {
      const roundtable = this.#roundtables[index];
      if (roundtable) roundtable.body = { start: roundtable.body.start, end };
    }
    this.#open = this.#open.slice(0, depth);
  }

  #addPiece(piece: Piece, roundtable: number | undefined): void {
    const { start, end, speakers, also, role, named, rule, confidence } = piece;
    const last = this.#contributions.at(-1);
    const goesOn =
      piece.continues && last?.roundtable === roundtable && sameRefs(last?.speakers, speakers);
    if (last && goesOn) {
      last.end = end;
      last.named = [...last.named, ...named];
      return;
    }
    this.#contributions.push({
      start,
      end,
      speakers,
      also,
      role,
      named,
      roundtable,
      rule,
      confidence,
    });
  }

  report(): Assembled {
    const [roundtables, contributions] = [this.#roundtables, this.#contributions];
    for (const roundtable of roundtables) {
      if (roundtable.parent === undefined && roundtable.chairs.length === 0)
        roundtable.chairs = this.#chairs;
    }
    withFullNames(contributions, roundtables);
    if (this.#isTitled && isOnlyTitle(contributions, roundtables))
      dropFirst(contributions, roundtables);
    const title = this.#title ?? roundtables[0]?.title;
    return {
      title,
      roundtables,
      contributions,
      speakers: speakersOf(contributions),
    };
  }
}

/** Whether the first roundtable is the report's title: it holds all others, and nobody speaks right below it. */
function isOnlyTitle(
  contributions: readonly Contribution[],
  [, second, ...others]: readonly Roundtable[],
): boolean {
  if (second?.parent !== 0 || contributions.some(({ roundtable }) => roundtable === 0))
    return false;
  return others.every(({ parent }) => parent !== undefined);
}

function dropFirst(
  contributions: readonly Writable<Contribution>[],
  roundtables: Writable<Roundtable>[],
): void {
  const title = roundtables.shift();
  for (const each of roundtables) {
    each.parent = each.parent ? each.parent - 1 : undefined;
    if (each.parent === undefined && each.chairs.length === 0) each.chairs = title?.chairs ?? [];
  }
  for (const each of contributions) each.roundtable = each.roundtable && each.roundtable - 1;
}

/** Puts a person's full name where the report uses the surname before it gives the full name. */
function withFullNames(
  contributions: readonly Writable<Contribution>[],
  roundtables: readonly Writable<Roundtable>[],
): void {
  const full = fullNames(contributions.flatMap(({ speakers }) => speakers));
  if (full.size === 0) return;
  const named = (refs: readonly Ref[]) => [...new Set(refs.map(ref => full.get(ref) ?? ref))];
  for (const contribution of contributions) {
    if (!contribution.speakers.some(ref => full.has(ref))) continue;
    contribution.speakers = named(contribution.speakers);
  }
  for (const roundtable of roundtables) roundtable.chairs = named(roundtable.chairs);
}

/** By surname alone: the only full name that ends in it. */
function fullNames(refs: readonly Ref[]): ReadonlyMap<Ref, Ref> {
  const bySurname = new Map<Ref, Set<Ref>>();
  const persons = new Set(refs.filter(ref => ref.startsWith('person:')));
  for (const ref of persons) {
    const surname = /^person:.*\s(\S+)$/.exec(ref)?.[1];
    const alone: Ref = `person:${surname}`;
    if (surname && persons.has(alone))
      bySurname.set(alone, (bySurname.get(alone) ?? new Set()).add(ref));
  }
  const only = [...bySurname].filter(([, names]) => names.size === 1);
  return new Map(only.map(([alone, names]) => [alone, [...names][0] ?? alone]));
}

function sameRefs(a: readonly Ref[] | undefined, b: readonly Ref[]): boolean {
  return a?.length === b.length && a.every((ref, i) => ref === b[i]);
}

function speakersOf(contributions: readonly Contribution[]): Speaker[] {
  const counts = new Map<Ref, number>();
  for (const { speakers } of contributions) {
    for (const ref of speakers) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return [...counts].map(([ref, count]) => ({
    ref,
    name: nameOf(ref),
    contributions: count,
  }));
}
