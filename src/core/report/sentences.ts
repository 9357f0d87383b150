import type { Span } from '../text/span';
import type { Lexicon } from './language/lexicon';

const opensSentence = /^[\s*_"'“‘«([¿¡•–—\p{So}-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const terminators = /[.!?…]+/g;
// Far more than any closing mark, blank run and opening mark of a sentence take.
const lookAhead = 24;
// A longer run of letters and dots in front of a dot is no abbreviation.
const longestAbbreviation = 12;

/** The sentences of `text` between `from` and `to`, in order, without the blanks around them. */
export function sentences(text: string, from: number, to: number, lexicon: Lexicon): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(terminators)) {
    const at = from + index;
    const end = terminatorEnd(text, at, to);
    if (isBlank(text.charCodeAt(end)) && endsSentence(text, at, end, lexicon)) {
      push(found, text, start, end);
      start = end;
    }
  }
  push(found, text, start, to);
  return found;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) found.push({ start, end });
}

function isBlank(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0;
}

function isTerminator(unit: number): boolean {
  return unit <= 0x3f ? unit === 0x2e || unit === 0x21 || unit === 0x3f : unit === 0x2026;
}

const closing = new Set(Array.from(`*_"'”’»)]`, mark => mark.charCodeAt(0)));

/** Behind the marks that end a sentence and the quotes and brackets that close there. */
function terminatorEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isTerminator(text.charCodeAt(end))) end++;
  // French sets a blank in front of the mark that closes: « … vœu pieux. »
  if (end + 1 < to && isBlank(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0xbb) end++;
  while (end < to && closing.has(text.charCodeAt(end))) end++;
  return end;
}

function endsSentence(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  if (!sentenceOpensAt(text, end)) return false;
  const isSingleDot = text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) !== 0x2e;
  return !isSingleDot || !isAbbreviation(text, at, lexicon);
}

/** Whether what stands behind the blanks at `at` can open a sentence. */
function sentenceOpensAt(text: string, at: number): boolean {
  let first = at;
  while (isBlank(text.charCodeAt(first))) first++;
  const unit = text.charCodeAt(first);
  // Nearly always an ASCII letter stands there.
  if (unit >= 97 && unit <= 122) return false;
  if (unit >= 65 && unit <= 90) return true;
  return opensSentence.test(text.slice(first, first + lookAhead));
}

/** Whether the word in front of the dot at `dot` is an abbreviation or a person's initial. */
function isAbbreviation(text: string, dot: number, lexicon: Lexicon): boolean {
  let start = dot;
  while (
    start > 0 &&
    dot - start < longestAbbreviation &&
    isLetterOrDot(text.charCodeAt(start - 1))
  )
    start--;
  if (dot - start >= longestAbbreviation) return false;
  const word = text.slice(start, dot);
  if (word.length === 1 && /\p{Lu}/u.test(word)) return true;
  if (lexicon.abbreviations.has(word.toLowerCase())) return true;
  // "U.S. policy" goes on; "in the U.S. Canada said" ends: a capital behind it decides.
  if (word.includes('.') && /^\p{L}(?:\.\p{L})+$/u.test(word)) {
    return !/^\s+(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(text.slice(dot + 1, dot + 8));
  }
  return lexicon.numbered.has(word.toLowerCase()) && /^\s*\d/.test(text.slice(dot + 1, dot + 4));
}

function isLetterOrDot(unit: number): boolean {
  if (unit < 128) return unit === 0x2e || (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  return unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x206f);
}
