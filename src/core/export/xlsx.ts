import type { Chunk } from './options';
import { isPlain } from './printable';
import type { Cell, Column, Row, RowWriter } from './sheet';
import { xmlText } from './xml';
import { sheetBegin, workbookParts } from './xlsxParts';
import { ZipWriter } from './zip';

// What Excel takes, the row of headers included.
const mostRows = 1_048_576;
const mostCharacters = 32_767;

/**
 * A workbook of Office Open XML. Rows that do not fit on one sheet go on on the next, below headers of
 * its own. Texts are texts for every program, whatever they begin with; one that is longer than a cell
 * may be ends with an ellipsis.
 */
export function xlsxWriter(
  name: string,
  columns: readonly Column[],
  { rowsOfSheet = mostRows } = {},
): RowWriter {
  const book = new Workbook(name, columns, rowsOfSheet);
  return {
    begin: () => [],
    *write(rows: Iterable<Row>): Generator<Chunk> {
      for (const row of rows) {
        book.add(row);
        yield* book.take();
      }
    },
    end: () => {
      book.finish();
      return book.take();
    },
  };
}

class Workbook {
  readonly #zip = new ZipWriter();
  readonly #name: string;
  readonly #columns: readonly Column[];
  readonly #letters: readonly string[];
  readonly #rowsOfSheet: number;
  #sheets = 0;
  #rows = 0;

  constructor(name: string, columns: readonly Column[], rowsOfSheet: number) {
    this.#name = name;
    this.#columns = columns;
    this.#letters = columns.map((_, i) => columnLetters(i));
    this.#rowsOfSheet = rowsOfSheet;
    this.#openSheet();
  }

  add(row: Row): void {
    if (this.#rows === this.#rowsOfSheet) {
      this.#closeSheet();
      this.#openSheet();
    }
    this.#write(row, cell => (typeof cell === 'string' && isLikeFormula.test(cell) ? asText : ''));
  }

  finish(): void {
    this.#closeSheet();
    for (const [name, text] of workbookParts(this.#name, this.#sheets)) this.#zip.add(name, text);
    this.#zip.finish();
  }

  take(): readonly Uint8Array[] {
    return this.#zip.take();
  }

  #openSheet(): void {
    this.#zip.open(`xl/worksheets/sheet${++this.#sheets}.xml`);
    this.#rows = 0;
    this.#zip.write(sheetBegin(this.#columns));
    this.#write(
      this.#columns.map(({ name }) => name),
      () => asHeader,
    );
  }

  #closeSheet(): void {
    const last = `${this.#letters.at(-1) ?? 'A'}${this.#rows}`;
    this.#zip.write(`</sheetData><autoFilter ref="A1:${last}"/></worksheet>`);
    this.#zip.close();
  }

  #write(row: Row, styleOf: (cell: Cell) => string): void {
    const number = ++this.#rows;
    const cells = row.map((cell, i) => cellXml(cell, `${this.#letters[i]}${number}`, styleOf));
    this.#zip.write(`<row r="${number}">${cells.join('')}</row>`);
  }
}

// Indices into the workbook's styles.
const asHeader = ' s="1"';
const asText = ' s="2"';
// When somebody edits such a cell, it stays a text: the style says that a quote was typed in front.
const isLikeFormula = /^[=+\-@]/;

function cellXml(cell: Cell, at: string, styleOf: (cell: Cell) => string): string {
  if (cell === undefined || cell === '') return '';
  const style = styleOf(cell);
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${at}"${style}><v>${cell}</v></c>` : '';
  const text = cellText(cell);
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** As the format writes characters that XML does not allow: `_x0007_`, and `_x005F_` for an underscore before such. */
function cellText(text: string): string {
  const escaped = cut(text).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  const isAllowed = isPlain(escaped);
  return xmlText(
    isAllowed ? escaped : escaped.replace(/(?![\t\n\u0080-\u009F])\p{Cc}/gu, escapedUnit),
  );
}

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function cut(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** “A” for 0, “AA” for 26. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
