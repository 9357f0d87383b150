import { type Block, type Run, tidy } from '../blocks';
import { Hyphens } from '../hyphens';
import { labelled } from '../labels';
import { columnRights } from './pdfColumns';
import type { Line } from './pdfLines';
import type { Page } from './pdfPages';
import { withNotes } from './pdfNotes';

/** Lines that are one paragraph, heading or item. */
interface Paragraph {
  readonly lines: Line[];
  readonly label?: string;
}

const label =
  /^\s*([•◦▪‣·●○■□►➢✓*\uf000-\uf0ff]|[-–—](?=\s)|o(?=\s\s)|\(?\d{1,3}[.)]|\(?[a-z]\)|\([ivx]{1,5}\)|[ivx]{1,5}[.)])\s+(?=\S)/u;
// Shares of the size of the type.
const largerGap = 0.35;
const indentation = 0.8;
// Type of headings is larger than that of the text by a twelfth at least.
const headingSize = 1.08;
const longestHeading = 300;

/** The blocks of pages that have lost their heads. */
export function blocksOf(pages: readonly Page[]): Block[] {
  const bodySize = usualSize(pages.flatMap(page => page.lines));
  const { pages: bodies, notes } = withNotes(pages, bodySize);
  const lines = bodies.flatMap(page => page.lines);
  const hyphens = new Hyphens(
    [...lines, ...notes.flatMap(note => note.lines)].map(line => line.text),
  );
  const levels = headingLevels(lines, bodySize);
  const depths = new Depths();
  const left = usualLeft(lines);
  const blocks: Block[] = [];
  let page = 0;
  for (const paragraph of paragraphsOf(lines, bodySize)) {
    const [first] = paragraph.lines;
    const last = paragraph.lines.at(-1);
    if (!first || !last) continue;
    blocks.push(...pageBlocks(pages, page, first.page));
    blocks.push(blockOf(paragraph, levels, depths, left, hyphens));
    blocks.push(...pageBlocks(pages, first.page, last.page));
    page = last.page;
  }
  for (const { id, lines } of notes)
    blocks.push({ kind: 'note', id, runs: joined(lines, hyphens) });
  return blocks;
}

/** The pages that begin behind page `from`, up to page `to`. */
function pageBlocks(pages: readonly Page[], from: number, to: number): Block[] {
  return pages.slice(from + 1, to + 1).map((page): Block => ({ kind: 'page', label: page.label }));
}

/** The size in which most of the text is set. */
export function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [12, 0])[0];
}

function isHeading(line: Line, bodySize: number): boolean {
  if (line.size >= bodySize * 1.12) return true;
  return line.isBold && line.size >= bodySize * headingSize;
}

/** The levels of headings by their size: the largest is the first. */
function headingLevels(lines: readonly Line[], bodySize: number): ReadonlyMap<number, number> {
  const sizes = new Set(
    lines.filter(line => isHeading(line, bodySize)).map(line => Math.round(line.size)),
  );
  const sorted = [...sizes].sort((a, b) => b - a);
  return new Map(sorted.map((size, i) => [size, Math.min(i + 1, 6)]));
}

function paragraphsOf(lines: readonly Line[], bodySize: number): Paragraph[] {
  const rights = columnRights(lines);
  const gaps = usualGaps(lines);
  const paragraphs: Paragraph[] = [];
  let above: Line | undefined;
  for (const [i, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    const isNew =
      !above ||
      !last ||
      beginsParagraph(last, above, line, {
        right: rights[i - 1] ?? 0,
        gap: gaps.get(Math.round(line.size)),
        bodySize,
      });
    if (isNew) paragraphs.push({ lines: [line], label: label.exec(line.text)?.[1] });
    else last?.lines.push(line);
    above = line;
  }
  return paragraphs;
}

interface Measures {
  /** Where the column of the line above ends. */
  readonly right: number;
  /** From one line's baseline to the next. */
  readonly gap: number | undefined;
  readonly bodySize: number;
}

function beginsParagraph(
  paragraph: Paragraph,
  above: Line,
  line: Line,
  { right, gap, bodySize }: Measures,
): boolean {
  const size = Math.max(above.size, line.size);
  if (Math.abs(above.size - line.size) > 0.08 * size) return true;
  const isSamePage = above.page === line.page && line.y < above.y;
  if (isSamePage && gap !== undefined && above.y - line.y > gap + largerGap * size) return true;
  const isFull = isFilled(above, line, right);
  if (label.test(line.text) && (!isFull || isBullet(line) || line.x <= above.x + 1)) return true;
  if (isHeading(line, bodySize)) return !isFull && !isCentred(above, line);
  if (above.isBold !== line.isBold && above.isBold && !isFull) return true;
  if (isSamePage && isIndented(paragraph, above, line)) return true;
  if (isFull) return false;
  // A line that is broken early goes on only where the sentence plainly does.
  return !(
    !isSamePage &&
    /^\p{Ll}/u.test(line.text.trim()) &&
    /[\p{L},-]$/u.test(above.text.trim())
  );
}

/** Whether the first word of `line` had no room any more in the line above. */
function isFilled(above: Line, line: Line, right: number): boolean {
  if (/[\u00ad-]$/.test(above.text.trim())) return true;
  const word = /^\s*\S+/.exec(line.text)?.[0] ?? '';
  const width = ((line.right - line.x) * (word.length + 1)) / Math.max(line.text.length, 1);
  // Letters differ in width; a fifth of the word is the error of the mean.
  return above.right + width * 1.2 + 0.3 * line.size > right;
}

function isBullet(line: Line): boolean {
  return /^\s*[•◦▪‣·●○■□►➢✓\uf000-\uf0ff]/u.test(line.text);
}

function isCentred(above: Line, line: Line): boolean {
  const middle = (of: Line) => (of.x + of.right) / 2;
  return Math.abs(middle(above) - middle(line)) < 2 && Math.abs(above.x - line.x) > 2;
}

/** Whether the line begins further to the right than those of its paragraph do. */
function isIndented(paragraph: Paragraph, above: Line, line: Line): boolean {
  const isSecond = paragraph.lines.length === 1;
  // The second line of an item is indented by nature.
  if (isSecond && paragraph.label !== undefined) return false;
  return line.x > above.x + indentation * line.size && !isCentred(above, line);
}

/** The usual distance of two lines, by the size of the type. */
function usualGaps(lines: readonly Line[]): ReadonlyMap<number, number> {
  const bySize = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (above?.page !== line.page || above.size !== line.size) continue;
    const gap = above.y - line.y;
    if (gap <= 0.5 * line.size || gap > 2.2 * line.size) continue;
    const key = Math.round(line.size);
    bySize.set(key, [...(bySize.get(key) ?? []), gap]);
  }
  return new Map(Array.from(bySize, ([size, gaps]) => [size, usual(gaps)]));
}

/** The lower third: lines within paragraphs are closer than paragraphs, and most gaps are theirs. */
function usual(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0;
}

/** How deep items are, by where their labels stand. */
class Depths {
  #xs: number[] = [];

  of(x: number): number {
    while (this.#xs.length > 0 && (this.#xs.at(-1) ?? 0) > x + 3) this.#xs.pop();
    if (this.#xs.length === 0 || (this.#xs.at(-1) ?? 0) < x - 3) this.#xs.push(x);
    return this.#xs.length - 1;
  }

  reset(): void {
    this.#xs = [];
  }
}

function blockOf(
  paragraph: Paragraph,
  levels: ReadonlyMap<number, number>,
  depths: Depths,
  left: number,
  hyphens: Hyphens,
): Block {
  const [first] = paragraph.lines;
  const runs = joined(paragraph.lines, hyphens);
  const level = levels.get(Math.round(first?.size ?? 0));
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  if (level !== undefined && length <= longestHeading) return { kind: 'heading', level, runs };
  if (paragraph.label === undefined || !isItem(paragraph, left)) {
    depths.reset();
    return { kind: 'paragraph', runs };
  }
  const { shape, front } = labelled(paragraph.label, depths.of(first?.x ?? 0));
  return { ...shape, runs: tidy([...front, ...withoutLabel(runs)]) };
}

/** Numbered paragraphs of minutes are no items: they begin where all lines do. */
function isItem({ lines: [first, second] }: Paragraph, left: number): boolean {
  if (first === undefined || isBullet(first)) return true;
  const isHanging = (second?.x ?? 0) > first.x + indentation * first.size;
  return isHanging || first.x > left + indentation * first.size;
}

/** Where most lines begin. */
function usualLeft(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

function withoutLabel(runs: readonly Run[]): Run[] {
  const length = label.exec(runs.map(run => run.text).join(''))?.[0].length ?? 0;
  let left = length;
  return runs.map(run => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
}

/** The words of lines as one text. */
function joined(lines: readonly Line[], hyphens: Hyphens): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last) {
      const [above] = hyphens.ends(last.text, line.text);
      runs[runs.length - 1] = { ...last, text: last.note === undefined ? above : last.text };
      if (last.note !== undefined) runs.push({ text: ' ' });
    }
    runs.push(...line.runs.map(({ text, bold, italic, note }) => ({ text, bold, italic, note })));
  }
  return tidy(runs);
}
