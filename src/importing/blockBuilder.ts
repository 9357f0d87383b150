import { type Block, joinRuns, paragraphsIn, type Run, type Shape, type Style } from './blocks';
import type { Losses } from './losses';

/** Where blocks go: the report itself, a cell of a table, a footnote or a text box. */
interface Sink {
  readonly blocks: Block[];
  /** What comes behind the open block: pages that begin in it, text boxes that hang at it. */
  later: Block[];
  shape: Shape;
  runs: Run[];
}

interface Table {
  readonly rows: Cell[][];
}

interface Cell {
  readonly runs: readonly Run[];
  readonly blocks: readonly Block[];
}

// Wider tables are no prose; without a bound, a repeated column makes megabytes of nothing.
const mostColumns = 64;

/** Puts blocks together from what a reader meets in the order of the text. */
export class BlockBuilder {
  readonly #losses: Losses;
  readonly #sinks: Sink[] = [newSink()];
  readonly #tables: Table[] = [];
  readonly #notes: Block[] = [];

  constructor(losses: Losses) {
    this.#losses = losses;
  }

  /** How many blocks of the report are done; undefined within cells, footnotes and boxes. */
  get count(): number | undefined {
    return this.#sinks.length === 1 ? this.#sink.blocks.length : undefined;
  }

  /** Ends the open block; the next words make one of this shape. */
  begin(shape: Shape): void {
    this.end();
    this.#sink.shape = shape;
  }

  /** Words in front of all others of the open block. */
  addInFront(text: string): void {
    if (this.#sink.runs.some(run => run.text.trim())) this.#sink.runs.unshift({ text });
  }

  /** What the open block turns out to be. */
  reshape(shape: Shape): void {
    this.#sink.shape = shape;
  }

  /** Ends the open block; the next words go on in an item of this depth where one is open, its label included. */
  goOn(shape: Shape): void {
    this.end();
    const open = this.#sink.shape;
    const isSameItem = open.kind === 'item' && shape.kind === 'item' && open.depth === shape.depth;
    if (!isSameItem) this.#sink.shape = shape;
  }

  /** Ends the open block, if there is one; blocks without words are dropped. */
  end(): void {
    const sink = this.#sink;
    const paragraphs = paragraphsIn(sink.runs);
    paragraphs.forEach((runs, i) => sink.blocks.push({ ...shapeOf(sink.shape, i), runs }));
    sink.blocks.push(...sink.later);
    if (paragraphs.length > 0) sink.shape = shapeOf(sink.shape, 1);
    sink.runs = [];
    sink.later = [];
  }

  add(text: string, style: Style = {}): void {
    this.#sink.runs.push({ ...style, text });
  }

  /** A new page begins at this place. */
  page(label: string): void {
    if (this.#sinks.length > 1) return;
    this.#sink.later.push({ kind: 'page', label });
    if (!this.#sink.runs.some(run => run.text.trim())) this.end();
  }

  /** What follows is the footnote `id`, up to `closeNote`; its mark stands at this place. */
  openNote(id: string, mark: string): void {
    this.#sink.runs.push({ text: mark, note: id });
    this.#sinks.push(newSink());
  }

  closeNote(id: string): void {
    const runs = flat(this.#closeSink());
    this.#notes.push({ kind: 'note', id, runs });
  }

  /** What follows hangs at the open block and comes behind it, up to `closeBox`. */
  openBox(): void {
    this.#losses.count('textBoxes');
    this.#sinks.push(newSink());
  }

  closeBox(): void {
    const blocks = this.#closeSink();
    this.#sink.later.push(...blocks);
  }

  openTable(): void {
    this.end();
    this.#tables.push({ rows: [] });
  }

  openRow(): void {
    this.#tables.at(-1)?.rows.push([]);
  }

  openCell(): void {
    this.#sinks.push(newSink());
  }

  /** Ends a cell that is as wide as `span` columns. */
  closeCell(span = 1): void {
    const blocks = this.#closeSink();
    const row = this.#tables.at(-1)?.rows.at(-1);
    if (!row) {
      this.#sink.blocks.push(...blocks);
      return;
    }
    row.push({ blocks, runs: flat(blocks) });
    for (let i = 1; i < span && row.length < mostColumns; i++) row.push(noCell);
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const rows = table.rows.filter(row => row.some(cell => cell.runs.length > 0));
    const isNested = this.#tables.length > 0;
    if (isNested) this.#losses.count('nestedTables');
    // A table of one column frames prose; nothing is lost where it goes.
    const isProse = isNested || rows.every(row => row.length <= 1);
    for (const [i, row] of rows.entries()) {
      if (isProse) this.#sink.blocks.push(...row.flatMap(cell => cell.blocks));
      else this.#sink.blocks.push(this.#row(row, i === 0));
    }
  }

  /** All blocks, the footnotes last. */
  finish(): Block[] {
    while (this.#sinks.length > 1) this.closeBox();
    this.end();
    return [...this.#sink.blocks, ...this.#notes];
  }

  get #sink(): Sink {
    const sink = this.#sinks.at(-1);
    if (!sink) throw new RangeError('the report itself was closed');
    return sink;
  }

  #closeSink(): Block[] {
    if (this.#sinks.length < 2) throw new RangeError('nothing is open');
    this.end();
    return this.#sinks.pop()?.blocks ?? [];
  }

  #row(cells: readonly Cell[], isFirst: boolean): Block {
    this.#losses.count('longCells', cells.filter(cell => cell.blocks.length > 1).length);
    return { kind: 'row', cells: cells.map(cell => cell.runs), isFirst };
  }
}

const noCell: Cell = { runs: [], blocks: [] };

function newSink(): Sink {
  return { blocks: [], later: [], shape: { kind: 'paragraph' }, runs: [] };
}

/** The shape of a further paragraph in the same element. */
function shapeOf(shape: Shape, i: number): Shape {
  if (i === 0) return shape;
  return shape.kind === 'item' ? { ...shape, label: '' } : shape;
}

function flat(blocks: readonly Block[]): Run[] {
  const rows = blocks.flatMap(block => {
    if (block.kind === 'row') return block.cells;
    return block.kind === 'page' ? [] : [block.runs];
  });
  return joinRuns(rows, ' ');
}
