import { blockAt } from './blocks';
import type { Contribution, Report, Roundtable } from './types';

/** Lines that fold into the first of them; counted from zero, both included. */
export interface Fold {
  readonly first: number;
  readonly last: number;
}

/** Tells the line of a UTF-16 offset, counted from zero. */
type LineOf = (offset: number) => number;

/**
 * What folds in a report: roundtables, without the blank lines at their end, and contributions of
 * several lines, as far as the lines are all theirs. Sorted, no two with the same first line.
 */
export function foldsOf(report: Report, lineOf: LineOf): readonly Fold[] {
  return distinct([
    ...report.roundtables.map(each => foldOfRoundtable(report, each, lineOf)),
    ...report.contributions.map(each => foldOfContribution(report, each, lineOf)),
  ]);
}

/**
 * The same for a report in Markdown, whose headings and list items the editor folds by itself: only what
 * it does not know, and nothing across a border of its own.
 */
export function foldsBesideMarkdown(report: Report, lineOf: LineOf): readonly Fold[] {
  const roundtables = report.roundtables.filter(each => !isMarkdownHeading(report, each));
  const contributions = report.contributions.filter(each => !opensLongItem(report, each));
  return distinct([
    ...roundtables.map(each => {
      const body = { ...each.body, end: endOfSection(report, each) };
      return foldOfRoundtable(report, { ...each, body }, lineOf);
    }),
    ...contributions.map(each => foldOfContribution(report, each, lineOf)),
  ]);
}

/** Those of several lines; of those with the same first line the longest. */
function distinct(folds: readonly Fold[]): Fold[] {
  const longest = new Map<number, Fold>();
  for (const fold of folds) {
    const other = longest.get(fold.first);
    if (fold.last > (other?.last ?? fold.first)) longest.set(fold.first, fold);
  }
  return [...longest.values()].sort((a, b) => a.first - b.first);
}

function foldOfRoundtable(report: Report, { heading, body }: Roundtable, lineOf: LineOf): Fold {
  return { first: lineOf(heading.start), last: lineOf(endOfLines(report, body.end)) };
}

// Blank lines between two roundtables, and the marks in front of the next heading's words.
const longestGap = 300;

/** The end of the last line above `end` that is not blank; the line of `end` itself is the next heading's. */
function endOfLines(report: Report, end: number): number {
  const start = Math.max(0, end - longestGap);
  const above = report.textIn({ start, end });
  const isAtEnd = report.textIn({ start: end, end: end + 1 }) === '';
  const whole = isAtEnd ? above : above.replace(/[^\n\r]*$/, '');
  return start + whole.trimEnd().length;
}

function foldOfContribution(report: Report, { start, end }: Contribution, lineOf: LineOf): Fold {
  const last = lineOf(end);
  return { first: lineOf(start), last: endsLine(report, end) ? last : last - 1 };
}

/** Whether nothing but marks follows `end` in its line. */
function endsLine(report: Report, end: number): boolean {
  const rest = report.textIn({ start: end, end: end + longestRest });
  return /^[^\S\r\n]*[^\p{L}\p{N}\s]*[^\S\r\n]*(?:[\r\n]|$)/u.test(rest);
}

// Closing marks and blanks behind the last word.
const longestRest = 40;

/** "## Roundtable 2", or a line with "===" or "---" below it. */
function isMarkdownHeading(report: Report, { heading: { start, end } }: Roundtable): boolean {
  const ahead = report.textIn({ start: Math.max(0, start - longestMark), end: start });
  const below = report.textIn({ start: end, end: end + longestUnderline });
  return /(?:^|[\n\r]) {0,3}#{1,6}\s+[*_]*$/.test(ahead) || underline.test(below);
}

// Up to six "#", blanks, and marks of emphasis.
const longestMark = 20;
// The rest of the heading's line and the line below it.
const longestUnderline = 160;
const underline = /^[*_ \t]*\r?\n {0,3}(?:=+|-{2,})[ \t]*(?:\r?\n|$)/;

/** Where the next heading of Markdown ends what a heading of another look has opened. */
function endOfSection(report: Report, { heading, body }: Roundtable): number {
  const below = report.textIn({ start: heading.end, end: body.end });
  const next = /[\n\r] {0,3}#{1,6}\s/.exec(below);
  return next ? heading.end + next.index + 1 : body.end;
}

/** Whether a contribution begins with an item of several lines, which Markdown folds. */
function opensLongItem({ text }: Report, { start }: Contribution): boolean {
  const block = blockAt(text, text.lastIndexOf('\n', start - 1) + 1);
  if (block?.kind !== 'item' || block.content.end < start) return false;
  return text.slice(block.content.start, block.content.end).includes('\n');
}
