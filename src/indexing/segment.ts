import type {
  CountedEntry,
  EntryContribution,
  EntryFacts,
  EntryRoundtable,
  ReportEntry,
} from '../core/search/reportEntry';
import { readFacts } from './facts';
import { readHeadings } from './headings';
import { numbersIn, Pieces } from './pieces';
import { readRows, readSpoken } from './rows';
import { segmentParts, type SegmentParts } from './segmentFile';
import { TermLists } from './termLists';

/** What a segment's file holds that is no large list. */
export interface Head {
  readonly reports: readonly string[];
  readonly stamps: readonly string[];
  readonly titles: readonly (string | null)[];
  readonly years: readonly (number | null)[];
  /** What the rows name by number: refs, themes, codes, coders. */
  readonly strings: readonly string[];
}

/**
 * Some reports of the index with what they hold, as it stands in one file: which words are in which of
 * their contributions, and who speaks in these. It never changes.
 */
export class Segment {
  readonly #head: Head;
  /** How many contributions stand in front of each report, and how many there are. */
  readonly #firsts: Uint32Array;
  /** For each term of `termsOf` the indexes of its reports. */
  readonly terms: TermLists;
  /** For each word the numbers of the contributions that hold it: they are counted through all reports. */
  readonly words: TermLists;
  readonly #rows: Pieces;
  readonly #roundtables: Pieces;
  readonly #headings: Pieces;
  readonly #facts: Pieces;

  private constructor(head: Head, [firsts = new Uint8Array(), ...blobs]: SegmentParts['blobs']) {
    const pieces = (i: number) => new Pieces(blobs[2 * i], blobs[2 * i + 1]);
    this.#head = head;
    this.#firsts = numbersIn(firsts);
    this.terms = new TermLists(pieces(0), pieces(1));
    this.words = new TermLists(pieces(2), pieces(3));
    this.#rows = pieces(4);
    this.#roundtables = pieces(5);
    this.#headings = pieces(6);
    this.#facts = pieces(7);
  }

  /** Undefined for bytes that are damaged or of another version. */
  static read(bytes: Uint8Array): Segment | undefined {
    const parts = segmentParts(bytes);
    return parts && new Segment(parts.head as Head, parts.blobs);
  }

  get size(): number {
    return this.#head.reports.length;
  }

  reportAt(index: number): string {
    return this.#head.reports[index] ?? '';
  }

  stampAt(index: number): string {
    return this.#head.stamps[index] ?? '';
  }

  aboutAt(index: number): Pick<ReportEntry, 'report' | 'title' | 'year'> {
    return {
      report: this.reportAt(index),
      title: this.#head.titles[index] ?? undefined,
      year: this.#head.years[index] ?? undefined,
    };
  }

  entryAt(index: number): ReportEntry {
    return {
      ...this.aboutAt(index),
      roundtables: this.roundtablesAt(index),
      contributions: [...this.contributionsAt(index)],
      facts: this.#factsAt(index),
    };
  }

  /** What of it is enough to count. */
  countedAt(index: number): CountedEntry {
    return {
      ...this.aboutAt(index),
      roundtables: this.roundtablesAt(index),
      contributions: readSpoken(this.rowsAt(index), this.strings),
      facts: this.#factsAt(index),
    };
  }

  #factsAt(index: number): EntryFacts {
    return readFacts(this.#facts.at(index), this.strings);
  }

  contributionsAt(index: number): Iterable<EntryContribution> {
    return readRows(this.rowsAt(index), this.strings);
  }

  /** The contributions of a report, as `writeRows` writes them. */
  rowsAt(index: number): Uint8Array {
    return this.#rows.at(index);
  }

  roundtablesAt(index: number): EntryRoundtable[] {
    return readHeadings(this.#roundtables.at(index), this.#headings);
  }

  /** The number of a report's first contribution, and the one behind its last. */
  numbersAt(index: number): readonly [first: number, end: number] {
    return [this.#firsts[index] ?? 0, this.#firsts[index + 1] ?? 0];
  }

  /** How many contributions its reports have. */
  get contributions(): number {
    return this.#firsts.at(-1) ?? 0;
  }

  /** All refs, codes and the like that the contributions name. */
  get strings(): readonly string[] {
    return this.#head.strings;
  }
}
