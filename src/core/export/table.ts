import { csvWriter, harmless } from './csv';
import { htmlPage } from './htmlPage';
import { markdownText } from './markdown';
import type { Chunk, ExportOptions, Labels } from './options';
import type { Cell, Row, RowWriter } from './sheet';
import { xlsxWriter } from './xlsx';
import { xmlText } from './xml';

/** Counts along two dimensions, with the words that people read. */
export interface Table {
  /** What is counted: the heading of a page, the name of a sheet. */
  readonly title: string;
  /** What stands above the labels of the rows. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** By row, then by column; a row has as many as there are columns. */
  readonly cells: readonly (readonly number[])[];
  /** Left out where counts must not be added up. */
  readonly totals?: {
    readonly label: string;
    readonly rows: readonly number[];
    readonly columns: readonly number[];
    readonly all: number;
  };
}

/** The formats in which a table is written, the usual one first. */
export const tableFormats = ['csv', 'xlsx', 'md', 'html'] as const;

export type TableFormat = (typeof tableFormats)[number];

/** A table in a format, piece by piece. */
export function tableIn(
  format: TableFormat,
  table: Table,
  options: Pick<ExportOptions, 'hasByteOrderMark' | 'labels'>,
): Iterable<Chunk> {
  switch (format) {
    case 'csv':
      return written(table, csvWriter(columnsOf(table), options));
    case 'xlsx':
      return written(table, xlsxWriter(table.title, columnsOf(table)));
    case 'md':
      return tableMarkdown(table);
    case 'html':
      return tableHtml(table, options.labels);
  }
}

/** A table for the clipboard, with tabs between cells: spreadsheets and word processors take it so. */
export function tableText(table: Table): string {
  const cellText = (cell: Cell) =>
    typeof cell === 'string' ? harmless(cell).replace(/\s+/g, ' ') : String(cell ?? '');
  const lines = [headersOf(table), ...rowsOf(table)];
  return lines.map(line => `${line.map(cellText).join('\t')}\n`).join('');
}

/** The labels above the columns. */
function headersOf({ corner, columns, totals }: Table): readonly string[] {
  return [corner, ...columns, ...(totals ? [totals.label] : [])];
}

/** The rows with their labels, that of totals last. */
function* rowsOf({ rows, cells, totals }: Table): Generator<Row> {
  for (const [i, label] of rows.entries())
    yield [label, ...(cells[i] ?? []), ...(totals ? [totals.rows[i]] : [])];
  if (totals) yield [totals.label, ...totals.columns, totals.all];
}

function columnsOf(table: Table) {
  return headersOf(table).map(name => ({ name }));
}

function* written(table: Table, writer: RowWriter): Generator<Chunk> {
  yield* writer.begin();
  yield* writer.write(rowsOf(table));
  yield* writer.end();
}

function* tableMarkdown(table: Table): Generator<string> {
  const line = (cells: Row) => `| ${cells.map(markdownCell).join(' | ')} |\n`;
  const headers = headersOf(table);
  yield line(headers);
  yield `| ${headers.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |\n`;
  for (const row of rowsOf(table)) yield line(row);
}

function markdownCell(cell: Cell): string {
  return typeof cell === 'string' ? markdownText(cell) : String(cell ?? '');
}

function tableHtml(table: Table, { language }: Labels): Generator<string> {
  return htmlPage(table.title, language, tableBody(table));
}

function* tableBody(table: Table): Generator<string> {
  const headers = headersOf(table).map(name => `<th scope="col" dir="auto">${xmlText(name)}</th>`);
  yield `<table>\n<thead>\n<tr>${headers.join('')}</tr>\n</thead>\n<tbody>\n`;
  for (const [label, ...cells] of rowsOf(table)) {
    const counts = cells.map(cell => `<td>${cell ?? ''}</td>`);
    const heading = `<th scope="row" dir="auto">${xmlText(String(label))}</th>`;
    yield `<tr>${heading}${counts.join('')}</tr>\n`;
  }
  yield '</tbody>\n</table>\n';
}
