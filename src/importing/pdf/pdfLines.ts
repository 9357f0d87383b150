import type { Run } from '../blocks';

/** A stretch of text as pdf.js gives it; lengths in points, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface LineRun extends Run {
  /** Raised small print, as the marks of footnotes are. */
  readonly isRaised?: boolean;
}

/** A printed line. */
export interface Line {
  readonly page: number;
  readonly runs: readonly LineRun[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  /** How many wide gaps are in it, as between the columns of a table. */
  readonly gaps: number;
}

// Shares of the size of the type. A word space is a quarter of it, at least an eighth.
const wordGap = 0.15;
const columnGap = 2.5;
const sameBaseline = 0.25;
const highestRaise = 0.7;
const raisedSize = 0.85;

/** The pieces of a page as lines, in the order of the file, which is that of reading. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    if (!piece.text) continue;
    const row = rows.at(-1);
    if (row && isSameLine(row, piece)) row.push(piece);
    else if (piece.text.trim()) rows.push([piece]);
  }
  return fromAbove(rows.map(row => lineOf(row, page)));
}

/** Lines from the top down, unless some stand side by side: then there are columns, in the order of the file. */
function fromAbove(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const areColumns = sorted.some((line, i) => {
    const below = sorted[i + 1];
    return below !== undefined && line.y - below.y < 0.5 * Math.min(line.size, below.size);
  });
  return areColumns ? [...lines] : sorted;
}

function isSameLine(row: readonly Piece[], piece: Piece): boolean {
  const last = row.at(-1);
  const main = row.reduce((a, b) => (b.size > a.size ? b : a));
  if (!last) return false;
  const size = Math.max(main.size, piece.size);
  const rise = Math.abs(piece.y - main.y);
  const isRaised =
    Math.min(piece.size, main.size) < raisedSize * size && rise < highestRaise * size;
  if (rise > sameBaseline * size && !isRaised) return false;
  // What begins to the left of where the line has come is another line, or another column.
  return piece.x >= last.x + last.width - size;
}

function lineOf(row: readonly Piece[], page: number): Line {
  const sizes = new Map<number, number>();
  for (const { size, text } of row) sizes.set(size, (sizes.get(size) ?? 0) + text.trim().length);
  const size = [...sizes].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const main = row.find(piece => piece.size === size);
  const y = main?.y ?? 0;
  const runs = runsOf(row, size, y);
  const text = runs.map(run => run.text).join('');
  const last = row.findLast(piece => piece.text.trim());
  return {
    page,
    runs,
    text,
    x: row[0]?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y,
    size,
    isBold: runs.every(run => run.bold || !run.text.trim()),
    gaps: gapsIn(row, size),
  };
}

function runsOf(row: readonly Piece[], size: number, y: number): LineRun[] {
  const runs: LineRun[] = [];
  let end: number | undefined;
  for (const piece of row) {
    const { text, bold, italic, x, width } = piece;
    const isRaised = piece.size < raisedSize * size && piece.y > y + 0.15 * size;
    const isApart = end !== undefined && x - end > wordGap * size;
    const before = runs.at(-1)?.text ?? ' ';
    const blank = isApart && !/\s$/.test(before) && !/^\s/.test(text) ? ' ' : '';
    runs.push({ text: blank + text, bold, italic, ...(isRaised ? { isRaised } : {}) });
    end = x + width;
  }
  return runs;
}

function gapsIn(row: readonly Piece[], size: number): number {
  const words = row.filter(piece => piece.text.trim());
  return words.filter((piece, i) => {
    const before = words[i - 1];
    // The gap behind a bullet or number is an item's.
    if (!before || (i === 1 && before.text.trim().length < 5)) return false;
    return piece.x - (before.x + before.width) > columnGap * size;
  }).length;
}
