import type { Span } from './span';
import { wordUnits } from './wordUnits';

/**
 * How many words stand in `span` of `text`. Words are letters and digits, joined by apostrophes and
 * hyphens: "d’Ivoire" and "co-chairs" count once. Looks at each UTF-16 unit once.
 */
export function countWords(text: string, { start, end }: Span): number {
  const units = wordUnits();
  let count = 0;
  let isInWord = false;
  for (let at = start; at < end; at++) {
    const isWord = units[text.charCodeAt(at)] === 1;
    if (isWord && !isInWord) count++;
    // What joins two letters leaves the word open.
    isInWord = isWord || (isInWord && joints.has(text.charCodeAt(at)) && isLetter(text, at + 1));
  }
  return count;
}

/** ' ’ - and the hyphen that does not break. */
const joints: ReadonlySet<number> = new Set([0x27, 0x2019, 0x2d, 0x2011]);

function isLetter(text: string, at: number): boolean {
  return wordUnits()[text.charCodeAt(at)] === 1;
}
