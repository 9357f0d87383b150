import type { EntryAnnotation, EntryFacts, CountedEntry } from '../search/reportEntry';
import type { Ref } from '../text/ref';
import { lastStartingBy, overlaps, type Span } from '../text/span';
import type { Homes } from './homes';
import { type CellKey, type Count, type Dimension, type Question, rest } from './question';

/** What is counted once: a contribution, an annotation or the mention of a theme. */
export interface Item extends Span {
  /** How much it counts: its words; absent: once. */
  readonly weight?: number;
  /** Set for a mention. */
  readonly theme?: string;
  /** Set for an annotation. */
  readonly annotation?: EntryAnnotation;
}

/** By what a matrix is made: whom speakers belong to, and whose annotations count. */
export interface Known {
  readonly homes: Homes;
  readonly isShown: (coder: string) => boolean;
}

/** Keys of rows and columns that meet in cells. */
export interface Block {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What of one report is counted, and where each of it belongs in a matrix. */
export class Items {
  readonly items: readonly Item[];
  readonly #entry: CountedEntry;
  readonly #known: Known;
  readonly #annotations: readonly EntryAnnotation[];
  readonly #mentions: EntryFacts['mentions'];
  readonly #homes: EntryFacts['homes'];

  constructor(entry: CountedEntry, count: Count, known: Known) {
    const { mentions, annotations, words, homes } = entry.facts;
    this.#entry = entry;
    this.#known = known;
    this.#mentions = mentions;
    this.#homes = homes;
    this.#annotations = annotations.filter(({ coder }) => known.isShown(coder));
    this.items = this.#itemsOf(count, words);
  }

  /** Those who speak where an item is, each once. */
  speakersOf({ start, end }: Span): readonly Ref[] {
    const { contributions } = this.#entry;
    const before = contributions[lastStartingBy(contributions, start)];
    // Nearly all stand in one contribution.
    if (before && end <= before.end && before.speakers.length < 2) return before.speakers;
    return unique(sharing(contributions, { start, end }).flatMap(({ speakers }) => speakers));
  }

  /**
   * The rows and columns in which an item counts: in the cells of each of the rows and each of the columns.
   * One such block, but for codes with their coders, of whom one need not have given all.
   */
  blocksOf(item: Item, { rows, columns }: Question): readonly Block[] {
    const areOfAnnotations = isByAnnotation(rows) && isByAnnotation(columns) && rows !== columns;
    const blockOf = (part: Item): Block => {
      return { rows: this.keysOf(part, rows), columns: this.keysOf(part, columns) };
    };
    if (!areOfAnnotations) return [blockOf(item)];
    return this.#annotationsOf(item).map(annotation => blockOf({ ...item, annotation }));
  }

  /** Under which keys of a dimension an item counts. */
  keysOf(item: Item, dimension: Dimension): readonly string[] {
    switch (dimension) {
      case 'speaker':
        return orRest(this.speakersOf(item));
      case 'country':
        return orRest(this.#homesOf(item).filter(ref => ref.startsWith('country:')));
      case 'group':
        return this.#around(item, home => {
          return this.#known.homes.groupsAround(home, this.#entry.year);
        });
      case 'region':
        return this.#around(item, home => this.#known.homes.regionsAround(home));
      case 'roundtable':
        return [this.#roundtableAt(item.start)];
      case 'report':
        return [this.#entry.report];
      case 'year':
        return [String(this.#entry.year ?? rest)];
      case 'theme':
        if (item.theme !== undefined) return [item.theme];
        return unique(sharing(this.#mentions, item).map(({ theme }) => theme));
      case 'code':
        return unique(this.#annotationsOf(item).flatMap(({ codes }) => codes));
      case 'coder':
        return unique(this.#annotationsOf(item).map(({ coder }) => coder));
    }
  }

  /** Whether an item counts in a cell, a row or a column. */
  isIn(item: Item, question: Question, { row, column }: CellKey): boolean {
    return this.blocksOf(item, question).some(({ rows, columns }) => {
      const isInRow = row === undefined ? rows.length > 0 : rows.includes(row);
      return isInRow && (column === undefined ? columns.length > 0 : columns.includes(column));
    });
  }

  /** The region of somebody who speaks in the report. */
  regionOf(speaker: Ref): string {
    const home = this.#known.homes.homeOf(speaker, this.#homes);
    return this.#known.homes.regionsAround(home)[0] ?? rest;
  }

  #itemsOf(count: Count, words: readonly number[]): readonly Item[] {
    switch (count) {
      case 'contributions':
      case 'speakers':
        return this.#entry.contributions.map(({ start, end }) => ({ start, end }));
      case 'words':
        return this.#entry.contributions.map(({ start, end }, i) => {
          return { start, end, weight: words[i] ?? 0 };
        });
      case 'annotations':
        return this.#annotations.map(annotation => {
          return { start: annotation.start, end: annotation.end, annotation };
        });
      case 'mentions':
        return this.#mentions;
    }
  }

  #annotationsOf(item: Item): readonly EntryAnnotation[] {
    // They may overlap: a long one reaches over many behind it.
    return item.annotation ? [item.annotation] : sharing(this.#annotations, item, 0);
  }

  #homesOf(item: Item): readonly Ref[] {
    const { homes } = this.#known;
    return unique(this.speakersOf(item).map(ref => homes.homeOf(ref, this.#homes)));
  }

  #around(item: Item, keysAround: (home: Ref) => readonly string[]): readonly string[] {
    return orRest(unique(this.#homesOf(item).flatMap(keysAround)));
  }

  #roundtableAt(offset: number): string {
    const { roundtables } = this.#entry;
    const { number, title } = roundtables[lastStartingBy(roundtables, offset)] ?? {};
    return [number, title].filter(Boolean).join(' ');
  }
}

function isByAnnotation(dimension: Dimension): boolean {
  return dimension === 'code' || dimension === 'coder';
}

/** Those of `spans`, sorted by start, that share text with `span`. */
function sharing<T extends Span>(
  spans: readonly T[],
  span: Span,
  from = Math.max(0, lastStartingBy(spans, span.start)),
): T[] {
  const found: T[] = [];
  for (let i = from; i < spans.length; i++) {
    const each = spans[i];
    if (!each || each.start >= span.end) break;
    if (overlaps(each, span)) found.push(each);
  }
  return found;
}

function unique<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Set(items)];
}

function orRest(keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? keys : [rest];
}
