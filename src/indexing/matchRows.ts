import { isInRoundtable, isOfReport, isSpeaker } from '../core/search/isMeant';
import type { Wanted } from '../core/search/wanted';
import { isSpeakerRef } from '../core/text/ref';
import { Candidates } from './candidates';
import { NumberReader } from './numbers';
import { roleOf } from './rows';
import type { Segment } from './segment';

/** A contribution of a report, by the numbers of its row. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly role: number;
  /** Index of the roundtable; -1 for none. */
  readonly roundtable: number;
  /** Numbers of strings. */
  readonly speakers: readonly number[];
}

/** Finds the rows of one segment that are as wanted, but for phrases, whose words only may stand in them. */
export class RowMatcher {
  readonly #segment: Segment;
  readonly #wanted: Wanted;
  readonly #candidates: Candidates;
  readonly #speakers: readonly Flags[];
  readonly #themes: readonly Flags[];
  readonly #annotations: readonly AnnotationFlags[];

  constructor(segment: Segment, wanted: Wanted) {
    this.#segment = segment;
    this.#wanted = wanted;
    this.#candidates = new Candidates(segment, wanted);
    const flags = (isNot: boolean, isOne: (text: string) => boolean): Flags => {
      return { isNot, of: Uint8Array.from(segment.strings, text => (isOne(text) ? 1 : 0)) };
    };
    this.#speakers = wanted.speakers.map(test =>
      flags(test.isNot, text => isSpeakerRef(text) && isSpeaker(text, test)),
    );
    this.#themes = wanted.themes.map(({ values, isNot }) =>
      flags(isNot, text => values.includes(text)),
    );
    this.#annotations = wanted.annotations.map(({ codes, coders, isNot }) => ({
      isNot,
      codes: flags(isNot, text => codes?.includes(text) ?? true).of,
      coders: flags(isNot, text => coders?.includes(text) ?? true).of,
    }));
  }

  /** The rows of the report `index` that are as wanted, in text order. */
  rows(index: number): Row[] {
    if (!this.#candidates.isReport(index)) return [];
    if (!isOfReport(this.#segment.aboutAt(index), this.#wanted)) return [];
    const reader = new NumberReader(this.#segment.rowsAt(index));
    const isIn = this.#roundtablesOf(index);
    const found: Row[] = [];
    let last = 0;
    let [number] = this.#segment.numbersAt(index);
    for (let left = reader.next(); left > 0; left--, number++) {
      const start = last + reader.next();
      last = start + reader.next();
      const role = reader.next();
      const roundtable = reader.next() - 1;
      const speakers = listOf(reader);
      // All have to be read, to come to the next row.
      const isSaid = this.#speakers.every(flags => isOneOf(speakers, flags));
      const hasThemes = this.#hasThemes(listOf(reader));
      const isCoded = this.#isCoded(listOf(reader));
      const isWanted =
        this.#candidates.isContribution(number) &&
        isSaid &&
        hasThemes &&
        isCoded &&
        isIn(roundtable) &&
        this.#hasRole(role);
      if (isWanted) found.push({ start, end: last, role, roundtable, speakers });
    }
    return found;
  }

  #hasThemes(themes: readonly number[]): boolean {
    return this.#themes.every(flags => isOneOf(themes, flags));
  }

  /** `pairs`: a code and its coder, one behind the other. */
  #isCoded(pairs: readonly number[]): boolean {
    return this.#annotations.every(({ codes, coders, isNot }) => {
      const isThere = pairs.some(
        (code, i) => i % 2 === 0 && codes[code] === 1 && coders[pairs[i + 1] ?? 0] === 1,
      );
      return isThere !== isNot;
    });
  }

  #hasRole(role: number): boolean {
    const { roles } = this.#wanted;
    if (roles.length === 0) return true;
    const name = roleOf(role) ?? '';
    return roles.every(({ values, isNot }) => values.includes(name) !== isNot);
  }

  /** Whether a roundtable of the report is a wanted one, or in one. */
  #roundtablesOf(index: number): (roundtable: number) => boolean {
    const { roundtables: tests } = this.#wanted;
    if (tests.length === 0) return () => true;
    const all = this.#segment.roundtablesAt(index);
    return at => tests.every(test => isInRoundtable(all, at, test) !== test.isNot);
  }
}

/** For each string of the segment whether it is meant. */
interface Flags {
  readonly isNot: boolean;
  readonly of: Uint8Array;
}

interface AnnotationFlags {
  readonly isNot: boolean;
  readonly codes: Uint8Array;
  readonly coders: Uint8Array;
}

function isOneOf(numbers: readonly number[], { of, isNot }: Flags): boolean {
  for (const number of numbers) if (of[number] === 1) return !isNot;
  return isNot;
}

const none: readonly number[] = [];

function listOf(reader: NumberReader): readonly number[] {
  const length = reader.next();
  if (length === 0) return none;
  const list: number[] = [];
  for (let i = 0; i < length; i++) list.push(reader.next());
  return list;
}
