import type { CountedEntry } from '../search/reportEntry';
import type { Ref } from '../text/ref';
import { type Block, Items, type Known } from './items';
import { type Question, rest } from './question';

/** What is counted in some of the reports: plain values that other threads can send. */
export interface MatrixPart {
  /** All keys that occur, in the order of their first occurrence, with what counts for each as a whole. */
  readonly rows: ReadonlyMap<string, Amount>;
  readonly columns: ReadonlyMap<string, Amount>;
  /** By row, then by column; nothing where nothing is. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Amount>>;
  readonly all: Amount;
  /** The regions of the speakers that are rows. */
  readonly regions: ReadonlyMap<string, string>;
}

/** A sum; of speakers, who they are: nobody is counted twice. */
export type Amount = number | ReadonlySet<Ref>;

/** How many these are. */
export function sizeOf(amount: Amount | undefined): number {
  return typeof amount === 'object' ? amount.size : (amount ?? 0);
}

/** Counts in reports what a question asks for. What stands in several cells counts once in all totals. */
export class MatrixCounter {
  readonly #question: Question;
  readonly #known: Known;
  readonly #rows: Sums = new Map();
  readonly #columns: Sums = new Map();
  readonly #cells = new Map<string, Sums>();
  readonly #all: Sums = new Map();
  readonly #regions = new Map<string, string>();

  constructor(question: Question, known: Known) {
    this.#question = question;
    this.#known = known;
  }

  add(entry: CountedEntry): void {
    const { rows, count } = this.#question;
    const items = new Items(entry, count, this.#known);
    for (const item of items.items) {
      const blocks = items.blocksOf(item, this.#question);
      this.#count(blocks, count === 'speakers' ? items.speakersOf(item) : (item.weight ?? 1));
    }
    if (rows === 'speaker' || rows === 'country') this.#noteRegions(entry, items);
  }

  /** What was counted by now. */
  part(): MatrixPart {
    return {
      rows: this.#rows,
      columns: this.#columns,
      cells: this.#cells,
      all: this.#all.get(rest) ?? 0,
      regions: this.#regions,
    };
  }

  #count(blocks: readonly Block[], worth: Worth): void {
    const full = blocks.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
    if (full.length > 0) addTo(this.#all, rest, worth);
    const [only] = blocks;
    if (only && blocks.length === 1) this.#countBlock(only, worth);
    else this.#countBlocks(full, worth);
  }

  #countBlock({ rows, columns }: Block, worth: Worth): void {
    // Who is there has a row, though an empty one.
    const inRow = columns.length > 0 ? worth : 0;
    const inColumn = rows.length > 0 ? worth : 0;
    for (const row of rows) {
      addTo(this.#rows, row, inRow);
      if (columns.length > 0) this.#addCells(row, columns, worth);
    }
    for (const column of columns) addTo(this.#columns, column, inColumn);
  }

  /** Cells may be in several blocks, but count once. */
  #countBlocks(blocks: readonly Block[], worth: Worth): void {
    const cells = new Map<string, Set<string>>();
    for (const { rows, columns } of blocks)
      for (const row of rows) {
        const there = cells.get(row) ?? new Set();
        cells.set(row, there);
        for (const column of columns) there.add(column);
      }
    for (const [row, columns] of cells) {
      addTo(this.#rows, row, worth);
      this.#addCells(row, columns, worth);
    }
    for (const column of new Set(blocks.flatMap(({ columns }) => columns)))
      addTo(this.#columns, column, worth);
  }

  #addCells(row: string, columns: Iterable<string>, worth: Worth): void {
    let sums = this.#cells.get(row);
    if (!sums) this.#cells.set(row, (sums = new Map<string, number | Set<Ref>>()));
    for (const column of columns) addTo(sums, column, worth);
  }

  #noteRegions({ contributions }: CountedEntry, items: Items): void {
    for (const { speakers } of contributions)
      for (const ref of speakers)
        if (!this.#regions.has(ref)) this.#regions.set(ref, items.regionOf(ref));
  }
}

/** What several threads have counted, in one. */
export function mergeParts(parts: readonly MatrixPart[]): MatrixPart {
  const rows: Sums = new Map();
  const columns: Sums = new Map();
  const all: Sums = new Map();
  const cells = new Map<string, Sums>();
  const regions = new Map<string, string>();
  for (const part of parts) {
    addAll(rows, part.rows);
    addAll(columns, part.columns);
    addTo(all, rest, worthOf(part.all));
    for (const [row, sums] of part.cells) {
      const here = cells.get(row) ?? new Map<string, number | Set<Ref>>();
      cells.set(row, here);
      addAll(here, sums);
    }
    for (const [ref, region] of part.regions) regions.set(ref, regions.get(ref) || region);
  }
  return { rows, columns, cells, all: all.get(rest) ?? 0, regions };
}

type Sums = Map<string, number | Set<Ref>>;
type Worth = number | readonly Ref[];

function addTo(sums: Sums, key: string, worth: Worth): void {
  const before = sums.get(key);
  if (typeof worth === 'number') {
    // Nobody joins a set by a number: this only says that the key is there.
    if (typeof before !== 'object') sums.set(key, (before ?? 0) + worth);
    return;
  }
  if (typeof before === 'object') for (const ref of worth) before.add(ref);
  else sums.set(key, new Set(worth));
}

function addAll(sums: Sums, others: ReadonlyMap<string, Amount>): void {
  for (const [key, amount] of others) addTo(sums, key, worthOf(amount));
}

function worthOf(amount: Amount): Worth {
  return typeof amount === 'number' ? amount : [...amount];
}
