import type { BlockBuilder } from './blockBuilder';

interface Open {
  table: boolean;
  row: boolean;
  cell: boolean;
}

/** Tables of RTF, where only paragraphs say that they are in one. */
export class RtfTables {
  readonly #builder: BlockBuilder;
  readonly #open: Open[] = [{ table: false, row: false, cell: false }];

  constructor(builder: BlockBuilder) {
    this.#builder = builder;
  }

  /** What comes next stands in a table, or behind the one that is open. */
  place(isInTable: boolean): void {
    if (!isInTable) {
      if (this.#now.table && !this.#now.cell) this.end();
      return;
    }
    const now = this.#now;
    if (!now.table) this.#builder.openTable();
    if (!now.row) this.#builder.openRow();
    if (!now.cell) this.#builder.openCell();
    Object.assign(now, { table: true, row: true, cell: true });
  }

  endCell(): void {
    this.place(true);
    this.#builder.closeCell();
    this.#now.cell = false;
  }

  endRow(): void {
    if (this.#now.cell) this.endCell();
    this.#now.row = false;
  }

  /** Ends the open table, if there is one. */
  end(): void {
    if (this.#now.cell) this.endCell();
    if (this.#now.table) this.#builder.closeTable();
    Object.assign(this.#now, { table: false, row: false, cell: false });
  }

  /** A footnote or text box begins, with tables of its own. */
  enter(): void {
    this.#open.push({ table: false, row: false, cell: false });
  }

  leave(): void {
    this.end();
    this.#open.pop();
  }

  get #now(): Open {
    const now = this.#open.at(-1);
    if (!now) throw new RangeError('nothing is open');
    return now;
  }
}
