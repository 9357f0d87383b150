import { printable } from './printable';

/**
 * Text as Markdown shows it letter by letter, on one line: nothing in it is taken for emphasis, a link,
 * a heading, a list, a cell or HTML.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~$&!]/g, '\\$&')
    .replace(/^(?:[-+=:]|\d+(?=[.)]))/, opening => {
      return /\d/.test(opening) ? `${opening}\\` : `\\${opening}`;
    });
}
