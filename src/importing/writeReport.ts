import { type Block, type Run, tidy } from './blocks';
import { writeInline } from './writeInline';
import { escapeLineStart } from './escapeMarkdown';
import type { Format } from './types';

/** Blocks as the text of a report: Markdown, or plain text without any marks but those of lists and tables. */
export function writeReport(blocks: readonly Block[], format: Format): string {
  const lines: string[] = [];
  let before: Block | undefined;
  for (const block of levelled(blocks)) {
    const written = writeBlock(block, format);
    if (written === undefined) continue;
    if (before && !areOneList(before, block)) lines.push('');
    lines.push(written);
    before = block;
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}

/** Items no deeper than one level below the item above: what is deeper would be taken for code. */
function levelled(blocks: readonly Block[]): Block[] {
  let deepest = 0;
  return blocks.map(block => {
    if (block.kind === 'page') return block;
    if (block.kind !== 'item') {
      deepest = 0;
      return block;
    }
    const depth = Math.min(block.depth, deepest);
    deepest = depth + 1;
    return { ...block, depth };
  });
}

/** Items and rows stand without a blank line between them. */
function areOneList(a: Block, b: Block): boolean {
  if (b.kind === 'row') return a.kind === 'row' && !b.isFirst;
  if (a.kind !== 'item' || b.kind !== 'item' || a.label === '' || b.label === '') return false;
  return a.depth !== b.depth || (a.label === '-') === (b.label === '-');
}

/** Undefined for what has no place in the format. */
function writeBlock(block: Block, format: Format): string | undefined {
  switch (block.kind) {
    case 'page':
      return format === 'md' ? `<!-- page ${block.label} -->` : undefined;
    case 'heading':
      return writeHeading(block.level, block.runs, format);
    case 'paragraph':
      return writeParagraph(block.runs, format, block.isQuote);
    case 'item':
      return writeItem(block, format);
    case 'row':
      return writeRow(block, format);
    case 'note':
      return `${format === 'md' ? `[^${block.id}]:` : `[${block.id}]`} ${oneLine(writeInline(block.runs, format))}`;
  }
}

function writeHeading(level: number, runs: readonly Run[], format: Format): string {
  // A heading is bold by itself.
  const words = oneLine(writeInline(tidy(runs.map(run => ({ ...run, bold: false }))), format));
  if (format === 'txt') return words;
  // A row of # at the end would be taken for a mark.
  const title = words.endsWith('#') ? `${words.slice(0, -1)}\\#` : words;
  return `${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${title}`;
}

function writeParagraph(runs: readonly Run[], format: Format, isQuote = false): string {
  const lines = writeInline(runs, format).split('\n');
  const mark = isQuote ? '> ' : '';
  if (format === 'txt') return lines.map(line => mark + line).join('\n');
  // Two blanks at its end keep a line's break.
  return lines.map(line => mark + escapeLineStart(line)).join('  \n');
}

function writeItem(
  { depth, label, runs }: Extract<Block, { kind: 'item' }>,
  format: Format,
): string {
  // Four blanks are below any mark of two or three characters.
  const indent = ' '.repeat(4 * depth);
  const words = oneLine(writeInline(runs, format));
  if (label === '') return `${indent}    ${words}`;
  return `${indent}${label} ${format === 'md' ? escapeLineStart(words) : words}`;
}

function writeRow({ cells, isFirst }: Extract<Block, { kind: 'row' }>, format: Format): string {
  const texts = cells.map(runs => oneLine(writeInline(runs, format)).replace(/\|/g, '\\|'));
  const row = `| ${texts.join(' | ')} |`;
  return isFirst && format === 'md' ? `${row}\n|${' --- |'.repeat(cells.length)}` : row;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
