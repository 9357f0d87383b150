import type { Chunk, ExportedReport } from './options';

/** What stands in a cell; nothing where it is undefined. */
export type Cell = string | number | undefined;

/** The cells of one row, as many as there are columns. */
export type Row = readonly Cell[];

/** A column of a sheet. */
export interface Column {
  /** Letters, digits and underscores, so that it is a name in every program. */
  readonly name: string;
  /** Whether its cells hold sentences. */
  readonly isText?: boolean;
}

/** Rows of one kind, of any number of reports. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** One row after the other, so that a large report need not be held twice. */
  readonly rows: (report: ExportedReport) => Iterable<Row>;
}

/** Writes rows in some format. What each call gives is the next piece of the file. */
export interface RowWriter {
  readonly begin: () => Iterable<Chunk>;
  readonly write: (rows: Iterable<Row>) => Iterable<Chunk>;
  readonly end: () => Iterable<Chunk>;
}
