import type {
  CountedEntry,
  EntryContribution,
  EntryRoundtable,
  ReportEntry,
} from '../core/search/reportEntry';
import type { Wanted } from '../core/search/wanted';
import type { Ref } from '../core/text/ref';
import { RowMatcher, type Row } from './matchRows';
import { roleOf } from './rows';
import { Segment } from './segment';
import { type IndexedReport, SegmentWriter } from './segmentWriter';

/** The contributions of one report that are as wanted. */
export interface FoundReport {
  readonly report: string;
  readonly title?: string;
  readonly year?: number;
  readonly contributions: readonly FoundContribution[];
}

export interface FoundContribution extends Pick<
  EntryContribution,
  'start' | 'end' | 'speakers' | 'role'
> {
  readonly roundtable?: EntryRoundtable;
  /** Set for a few words, which are read with the sentence around them. */
  readonly isPart?: boolean;
}

/** Some of what was found, and where to go on; undefined at the end. */
export interface FoundPart {
  readonly found: readonly FoundReport[];
  readonly next?: string;
}

/** What was written of a shard, and which of its files that replaces. */
export interface Flushed {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly replaces: readonly string[];
}

interface Held {
  /** The name of its file. */
  readonly name: string;
  readonly segment: Segment;
  readonly dead: Set<number>;
}

interface Place {
  readonly held: Held;
  readonly index: number;
}

// Fewer reports are not worth a file of their own for long: each costs a look-up in every search.
const small = 64;
const mostSmall = 8;

/** A part of the index: some of the reports, in segments, newer ones in front of older ones. */
export class Shard {
  #held: Held[] = [];
  readonly #places = new Map<string, Place>();
  #pending = new SegmentWriter();
  /** What is pending and was removed meanwhile. */
  readonly #removed = new Set<string>();
  #order?: readonly string[];

  /** Adds a report, or replaces it. It is found from the next `flush` on. */
  put(report: IndexedReport): void {
    this.#removed.delete(report.entry.report);
    this.#pending.add(report);
  }

  remove(report: string): void {
    if (this.#pending.reports.includes(report)) this.#removed.add(report);
    this.#forget(report);
    this.#order = undefined;
  }

  /** What was put since, as the file `name`, perhaps with the reports of small older ones. */
  flush(name: string): Flushed | undefined {
    const writer = this.#pending;
    for (const report of writer.reports) this.#forget(report);
    const removed = [...this.#removed];
    this.#removed.clear();
    const merged = this.#toMerge();
    if (writer.reports.length === 0 && merged.length === 0) return undefined;
    this.#pending = new SegmentWriter();
    for (const held of merged) copyLiving(held, writer);
    const bytes = writer.bytes();
    this.#held = this.#held.filter(held => !merged.includes(held));
    this.#hold(name, bytes);
    for (const report of removed) this.#forget(report);
    return { bytes, replaces: merged.map(({ name }) => name) };
  }

  /** Takes a file of an earlier run. Its reports with their stamps; undefined for a damaged file. */
  load(
    name: string,
    bytes: Uint8Array,
  ): readonly (readonly [report: string, stamp: string])[] | undefined {
    const held = this.#hold(name, bytes);
    return (
      held &&
      Array.from({ length: held.segment.size }, (_, i) => [
        held.segment.reportAt(i),
        held.segment.stampAt(i),
      ])
    );
  }

  /** The addresses of all reports, sorted. */
  reports(): readonly string[] {
    return (this.#order ??= [...this.#places.keys()].sort());
  }

  /** The addresses of the reports that hold all of `terms`, as `termsOf` has them, sorted. */
  holding(terms: readonly string[]): readonly string[] {
    const [first, ...others] = terms;
    if (first === undefined) return this.reports();
    const found = this.#held.flatMap(({ segment, dead }) => {
      const sets = others.map(term => new Set(segment.terms.of(term)));
      const there = segment.terms.of(first).filter(i => sets.every(set => set.has(i)));
      return there.flatMap(i => (dead.has(i) ? [] : [segment.reportAt(i)]));
    });
    return found.sort();
  }

  entry(report: string): ReportEntry | undefined {
    const place = this.#places.get(report);
    return place?.held.segment.entryAt(place.index);
  }

  /** What of a report is enough to count. */
  counted(report: string): CountedEntry | undefined {
    const place = this.#places.get(report);
    return place?.held.segment.countedAt(place.index);
  }

  /**
   * Contributions of which all holds that is wanted but phrases, whose words only may stand in them: report
   * by report from `from` on, until there are at least `most`.
   */
  find(wanted: Wanted, most: number, from = ''): FoundPart {
    const matchers = new Map<Held, RowMatcher>();
    const rowsOf = ({ held, index }: Place) => {
      const matcher = matchers.get(held) ?? new RowMatcher(held.segment, wanted);
      matchers.set(held, matcher);
      return matcher.rows(index);
    };
    const found: FoundReport[] = [];
    let left = most;
    for (const report of this.#from(from)) {
      if (left <= 0) return { found, next: report };
      const place = this.#places.get(report);
      if (!place) continue;
      const rows = rowsOf(place);
      if (rows.length === 0) continue;
      left -= rows.length;
      found.push(foundIn(place, rows));
    }
    return { found };
  }

  /** How often each speaker speaks, and in how many reports. */
  speakers(): ReadonlyMap<Ref, { contributions: number; reports: number }> {
    const counts = new Map<Ref, { contributions: number; reports: number }>();
    for (const { held, index } of this.#places.values()) {
      const said = Array.from(held.segment.contributionsAt(index), each => each.speakers).flat();
      const here = new Set(said);
      for (const ref of said) {
        const count = counts.get(ref) ?? { contributions: 0, reports: 0 };
        counts.set(ref, count);
        count.contributions++;
        if (here.delete(ref)) count.reports++;
      }
    }
    return counts;
  }

  /** The segments with those of their reports that still count. */
  *segments(): Iterable<readonly [segment: Segment, isLiving: (report: number) => boolean]> {
    for (const { segment, dead } of this.#held) yield [segment, report => !dead.has(report)];
  }

  #from(report: string): readonly string[] {
    const all = this.reports();
    const at = report === '' ? 0 : all.findIndex(each => each >= report);
    return at < 0 ? [] : all.slice(at);
  }

  #hold(name: string, bytes: Uint8Array): Held | undefined {
    const segment = Segment.read(bytes);
    if (!segment) return undefined;
    const held: Held = { name, segment, dead: new Set() };
    this.#held.push(held);
    for (let index = 0; index < segment.size; index++) {
      const report = segment.reportAt(index);
      this.#forget(report);
      this.#places.set(report, { held, index });
    }
    this.#order = undefined;
    return held;
  }

  /** Of what is held; what is pending stays. */
  #forget(report: string): void {
    const place = this.#places.get(report);
    place?.held.dead.add(place.index);
    this.#places.delete(report);
  }

  /** Segments that are mostly dead, and small ones when there are many. */
  #toMerge(): Held[] {
    const living = ({ segment, dead }: Held) => segment.size - dead.size;
    const wasted = this.#held.filter(held => 2 * living(held) < held.segment.size);
    const littles = this.#held.filter(held => living(held) < small && !wasted.includes(held));
    return littles.length > mostSmall ? [...wasted, ...littles] : wasted;
  }
}

function copyLiving({ segment, dead }: Held, writer: SegmentWriter): void {
  const all = Array.from({ length: segment.contributions }, (): string[] => []);
  for (const [word, numbers] of segment.words) for (const each of numbers) all[each]?.push(word);
  for (let i = 0; i < segment.size; i++) {
    const words = all.slice(...segment.numbersAt(i));
    if (!dead.has(i)) writer.add({ entry: segment.entryAt(i), stamp: segment.stampAt(i), words });
  }
}

function foundIn({ held: { segment }, index }: Place, rows: readonly Row[]): FoundReport {
  const roundtables = segment.roundtablesAt(index);
  return {
    ...segment.aboutAt(index),
    contributions: rows.map(({ start, end, role, roundtable, speakers }) => ({
      start,
      end,
      role: roleOf(role),
      roundtable: roundtables[roundtable],
      speakers: speakers.map(number => segment.strings[number] as Ref),
    })),
  };
}
