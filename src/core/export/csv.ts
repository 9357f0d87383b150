import type { ExportOptions } from './options';
import { printable } from './printable';
import type { Cell, Column, Row, RowWriter } from './sheet';

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8 with CRLF line ends. The byte order mark in front
 * is what tells Excel that it is UTF-8; pandas, readr and data.table pass over it, and R's own read.csv
 * does with `fileEncoding = "UTF-8-BOM"`.
 */
export function csvWriter(
  columns: readonly Column[],
  { hasByteOrderMark }: Pick<ExportOptions, 'hasByteOrderMark'>,
): RowWriter {
  return {
    begin: () => [`${hasByteOrderMark ? '\uFEFF' : ''}${csvLine(columns.map(({ name }) => name))}`],
    *write(rows) {
      for (const row of rows) yield csvLine(row);
    },
    end: () => [],
  };
}

function csvLine(row: Row): string {
  return `${row.map(csvCell).join(',')}\r\n`;
}

// What spreadsheets take for the beginning of a formula; the wide ones in the East of Asia.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
// Blanks at the ends and other separators are quoted, since some programs trim or split at them.
const toQuote = /[",;\t\r\n]|^\s|\s$/;

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe in front; so does one that would
 * look like such a text afterwards. To read it back, take one apostrophe from each cell that begins with
 * any number of apostrophes and `=`, `+`, `-`, `@`, a tab or a line end.
 */
function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const text = harmless(cell);
  return toQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text as no spreadsheet runs it. */
export function harmless(cell: string): string {
  const text = printable(cell);
  return formula.test(text) ? `'${text}` : text;
}
