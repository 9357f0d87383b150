import { type Run, type Style, textOf } from './blocks';
import { escapeInline, isFlank } from './escapeMarkdown';
import type { Format } from './types';

/** Runs as one text; `\n` stands where a line break was meant. */
export function writeInline(runs: readonly Run[], format: Format): string {
  if (format === 'txt')
    return runs.map(run => (run.note === undefined ? run.text : `[${run.note}]`)).join('');
  const hasMarks = runs.some(run => run.bold || run.italic);
  return runs.map((run, i) => writeRun(run, runs, i, hasMarks)).join('');
}

function writeRun(run: Run, runs: readonly Run[], i: number, hasMarks: boolean): string {
  if (run.note !== undefined) return `[^${run.note}]`;
  const words = escapeInline(run.text, hasMarks);
  const linked = run.link && words.trim() ? `[${words}](${addressOf(run.link)})` : words;
  if (!run.bold && !run.italic) return linked;
  const before = textOf(runs.slice(0, i)).slice(-1);
  const behind = textOf(runs.slice(i + 1)).slice(0, 1);
  return emphasised(linked, run, before, behind);
}

/** `text` between marks; blanks and, where the marks would not hold, punctuation go outside of them. */
function emphasised(text: string, style: Style, before: string, behind: string): string {
  const words = text.trim();
  if (!words) return text;
  const lead = text.slice(0, text.length - text.trimStart().length);
  const trail = text.slice(text.trimEnd().length);
  const outside = [lead || before || ' ', trail || behind || ' '] as const;
  const isHeld = isFlank(words.charAt(0), outside[0]) && isFlank(words.slice(-1), outside[1]);
  const end = isHeld ? '' : punctuationAtEnd(words);
  const core = words.slice(0, words.length - end.length);
  // Underscores do not count within a word.
  const italic = /[\p{L}\p{N}]/u.test(outside.join('')) ? '*' : '_';
  const marks = [...(style.bold ? ['**'] : []), ...(style.italic ? [italic] : [])];
  if (!core) return text;
  return `${lead}${marks.join('')}${core}${marks.reverse().join('')}${end}${trail}`;
}

function punctuationAtEnd(text: string): string {
  let start = text.length;
  while (start > 0 && /\p{P}/u.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** An address without what would end a link in Markdown. */
function addressOf(link: string): string {
  return link.replace(/[\s()<>\\]/g, char => encodeURIComponent(char).replace(/[()]/g, escaped));
}

function escaped(char: string): string {
  return char === '(' ? '%28' : '%29';
}
