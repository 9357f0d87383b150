import type { EntryRoundtable, ReportEntry } from '../core/search/reportEntry';
import { NumberWriter } from './numbers';
import { readRows, writeRows } from './rows';
import { segmentBytes, segmentParts, type SegmentParts } from './segmentFile';
import { StringTable } from './strings';

/** A report made ready for the index. */
export interface IndexedReport {
  readonly entry: ReportEntry;
  /** Tells this state of the report and its sidecars from others. */
  readonly stamp: string;
  /** Each of its words once; see `eachSearchWord`. */
  readonly words: Iterable<string>;
}

interface Head {
  readonly reports: readonly string[];
  readonly stamps: readonly string[];
  readonly titles: readonly (string | null)[];
  readonly years: readonly (number | null)[];
  /** Of each report: number, title, start, length, parent, one behind the other. */
  readonly roundtables: readonly (readonly (string | number | null)[])[];
  /** What the rows name by number: refs, themes, codes, coders. */
  readonly strings: readonly string[];
  /** Sorted by UTF-16 units, with line feeds between them. */
  readonly terms: string;
}

/**
 * Some reports of the index with what they hold, as it stands in one file: which words and refs are in
 * which of them, and their contributions. It never changes.
 */
export class Segment {
  readonly #head: Head;
  readonly #terms: readonly string[];
  /** Where the reports of each term begin in `#postings`, and where the last ones end. */
  readonly #starts: Uint32Array;
  readonly #postings: Uint16Array;
  readonly #rowStarts: Uint32Array;
  readonly #rows: Uint8Array;

  private constructor(head: Head, blobs: SegmentParts['blobs']) {
    const [starts, postings, rowStarts, rows] = blobs;
    this.#head = head;
    this.#terms = head.terms.split('\n');
    this.#starts = starts ? new Uint32Array(starts.buffer) : new Uint32Array();
    this.#postings = postings ? new Uint16Array(postings.buffer) : new Uint16Array();
    this.#rowStarts = rowStarts ? new Uint32Array(rowStarts.buffer) : new Uint32Array();
    this.#rows = rows ?? new Uint8Array();
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
      contributions: readRows(...this.rowsAt(index), this.#head.strings),
    };
  }

  /** Bytes, and where in them the rows of a report begin. */
  rowsAt(index: number): readonly [bytes: Uint8Array, at: number] {
    return [this.#rows, this.#rowStarts[index] ?? 0];
  }

  roundtablesAt(index: number): EntryRoundtable[] {
    const flat = this.#head.roundtables[index] ?? [];
    return Array.from({ length: flat.length / 5 }, (_, i) => {
      const [number, title, start, length, parent] = flat.slice(5 * i, 5 * i + 5);
      return {
        number: (number as string | null) ?? undefined,
        title: title as string,
        start: start as number,
        end: (start as number) + (length as number),
        parent: (parent as number | null) ?? undefined,
      };
    });
  }

  /** The reports that hold a term, sorted; with `isPrefix` those that hold any term which begins so. */
  reportsWith(term: string, isPrefix = false): Uint16Array {
    const first = this.#firstFrom(term);
    if (!isPrefix) return this.#terms[first] === term ? this.#reportsOf(first) : new Uint16Array();
    const found = new Set<number>();
    for (let i = first; this.#terms[i]?.startsWith(term); i++)
      for (const report of this.#reportsOf(i)) found.add(report);
    return Uint16Array.from(found).sort();
  }

  /** All refs, codes and the like that the contributions name. */
  get strings(): readonly string[] {
    return this.#head.strings;
  }

  /** Each term with its reports. */
  *terms(): Iterable<readonly [term: string, reports: Uint16Array]> {
    for (let i = 0; i < this.#terms.length; i++) yield [this.#terms[i] ?? '', this.#reportsOf(i)];
  }

  #reportsOf(term: number): Uint16Array {
    return this.#postings.subarray(this.#starts[term], this.#starts[term + 1]);
  }

  #firstFrom(term: string): number {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#terms[middle] ?? '') < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Gathers reports for a segment. */
export class SegmentWriter {
  readonly #reports: Omit<IndexedReport, 'words'>[] = [];
  readonly #postings = new Map<string, number[]>();

  get size(): number {
    return this.#reports.length;
  }

  /** `words` may hold refs and the like too, as `termsOf` gives them. */
  add({ entry, stamp, words }: IndexedReport): void {
    const number = this.#reports.length;
    this.#reports.push({ entry, stamp });
    for (const word of words) this.addTerm(word, number);
  }

  /** Says that a term stands in a report that was added. */
  addTerm(term: string, report: number): void {
    const reports = this.#postings.get(term);
    if (!reports) this.#postings.set(term, [report]);
    else if (reports.at(-1) !== report) reports.push(report);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const strings = new StringTable();
    const rows = new NumberWriter();
    const rowStarts = this.#reports.map(({ entry }) => {
      const start = rows.length;
      writeRows(entry.contributions, strings, rows);
      return start;
    });
    const terms = [...this.#postings.keys()].sort();
    const lists = terms.map(term => this.#postings.get(term) ?? []);
    const starts = new Uint32Array(terms.length + 1);
    lists.forEach((list, i) => (starts[i + 1] = (starts[i] ?? 0) + list.length));
    const head: Head = {
      reports: this.#reports.map(({ entry }) => entry.report),
      stamps: this.#reports.map(({ stamp }) => stamp),
      titles: this.#reports.map(({ entry }) => entry.title ?? null),
      years: this.#reports.map(({ entry }) => entry.year ?? null),
      roundtables: this.#reports.map(({ entry }) => entry.roundtables.flatMap(flat)),
      strings: strings.list(),
      terms: terms.join('\n'),
    };
    const blobs = [starts, Uint16Array.from(lists.flat()), Uint32Array.from(rowStarts)];
    return segmentBytes({
      head,
      blobs: [...blobs.map(({ buffer }) => new Uint8Array(buffer)), rows.bytes()],
    });
  }
}

function flat({ number, title, start, end, parent }: EntryRoundtable) {
  return [number ?? null, title, start, end - start, parent ?? null];
}
