import type { ReportEntry } from '../core/search/reportEntry';
import { writeFacts } from './facts';
import { writeHeadings } from './headings';
import { bytesOf, PieceWriter } from './pieces';
import { writeRows } from './rows';
import type { Head } from './segment';
import { segmentBytes } from './segmentFile';
import { ownCopy, StringTable } from './strings';
import { TermListWriter } from './termLists';
import { termsOf } from './termsOf';

/** A report made ready for the index. */
export interface IndexedReport {
  readonly entry: ReportEntry;
  /** Tells this state of the report and its sidecars from others. */
  readonly stamp: string;
  /** The words of each contribution; see `wordsOf`. */
  readonly words: readonly (readonly string[])[];
}

/** Gathers reports for a segment: written at once, for as values they take ten times as much memory. */
export class SegmentWriter {
  readonly #reports: string[] = [];
  readonly #stamps: string[] = [];
  readonly #titles: (string | null)[] = [];
  readonly #years: (number | null)[] = [];
  readonly #firsts = [0];
  readonly #terms = new TermListWriter();
  readonly #words = new TermListWriter();
  readonly #rows = new PieceWriter();
  readonly #strings = new StringTable();
  readonly #roundtables = new PieceWriter();
  readonly #headings = new StringTable();
  readonly #facts = new PieceWriter();

  /** The addresses of the reports that were added. */
  get reports(): readonly string[] {
    return this.#reports;
  }

  /** Of reports with the same address the last one counts. */
  add({ entry, stamp, words }: IndexedReport): void {
    const { report, title, year, contributions, roundtables, facts } = entry;
    const first = this.#firsts.at(-1) ?? 0;
    for (const term of termsOf(entry)) this.#terms.add(term, this.#reports.length);
    words.forEach((list, i) => list.forEach(word => this.#words.add(word, first + i)));
    this.#rows.add(out => writeRows(contributions, this.#strings, out));
    this.#roundtables.add(out => writeHeadings(roundtables, this.#headings, out));
    this.#facts.add(out => writeFacts(facts, this.#strings, out));
    this.#firsts.push(first + contributions.length);
    this.#reports.push(report);
    this.#stamps.push(stamp);
    this.#titles.push(title === undefined ? null : ownCopy(title));
    this.#years.push(year ?? null);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const head: Head = {
      reports: this.#reports,
      stamps: this.#stamps,
      titles: this.#titles,
      years: this.#years,
      strings: this.#strings.list(),
    };
    const headings = new PieceWriter();
    for (const text of this.#headings.list()) headings.addText(text);
    const lists = [...this.#terms.pieces(), ...this.#words.pieces()];
    const pieces = [...lists, this.#rows, this.#roundtables, headings, this.#facts];
    const blobs = [bytesOf(this.#firsts), ...pieces.flatMap(each => each.blobs())];
    return segmentBytes({ head, blobs });
  }
}
