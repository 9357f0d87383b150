import { entryOf } from '../gazetteer/gazetteer';
import type { NameMatch } from '../gazetteer/types';
import { nameIn, type Ref } from '../text/ref';
import { shift } from '../text/span';
import type { Heading } from './headings';
import { type BlockReading, openAround } from './readBlock';
import type { Piece } from './readSentences';
import type { OpenRoundtable } from './state';
import type { Contribution, Report, Roundtable, Speaker } from './types';

/** What the blocks' readings say together. */
export type Assembled = Omit<Report, 'text' | 'isReport' | 'part'>;

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

type Draft = { -readonly [K in keyof Roundtable]: Roundtable[K] };

class Assembly {
  readonly #end: number;
  readonly #roundtables: Draft[] = [];
  readonly #contributions: Contribution[] = [];
  readonly #names: NameMatch[] = [];
  #open: (OpenRoundtable & { readonly index: number })[] = [];
  #title?: string;

  constructor(end: number) {
    this.#end = end;
  }

  add(reading: BlockReading, start: number): void {
    this.#title ??= reading.title;
    for (const name of reading.names) this.#names.push(shift(name, start));
    if (reading.heading) this.#addHeading(shift(reading.heading, start));
    const holder = this.#open.at(-1);
    const roundtable = holder && this.#roundtables[holder.index];
    if (roundtable && reading.chairs.length > 0)
      roundtable.chairs = [...roundtable.chairs, ...reading.chairs];
    for (const piece of reading.pieces) this.#addPiece(shifted(piece, start), holder?.index);
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

  #addPiece({ continues, ...piece }: Piece, roundtable: number | undefined): void {
    const last = this.#contributions.at(-1);
    if (
      continues &&
      last &&
      last.roundtable === roundtable &&
      sameRefs(last.speakers, piece.speakers)
    ) {
      this.#contributions[this.#contributions.length - 1] = {
        ...last,
        end: piece.end,
        named: [...last.named, ...piece.named],
      };
    } else this.#contributions.push({ ...piece, roundtable });
  }

  report(): Assembled {
    const [roundtables, contributions] = [this.#roundtables, this.#contributions];
    const title = this.#title ?? roundtables[0]?.title;
    return {
      title,
      roundtables,
      contributions,
      speakers: speakersOf(contributions),
      names: this.#names,
    };
  }
}

/** The piece with offsets that count from elsewhere. */
function shifted(piece: Piece, by: number): Piece {
  return { ...shift(piece, by), named: piece.named.map(name => shift(name, by)) };
}

function sameRefs(a: readonly Ref[], b: readonly Ref[]): boolean {
  return a.length === b.length && a.every((ref, i) => ref === b[i]);
}

function speakersOf(contributions: readonly Contribution[]): Speaker[] {
  const counts = new Map<Ref, number>();
  for (const { speakers } of contributions) {
    for (const ref of speakers) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return [...counts].map(([ref, count]) => ({
    ref,
    name: entryOf(ref)?.name ?? nameIn(ref),
    contributions: count,
  }));
}
