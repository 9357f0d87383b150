import type { Span } from '../text/span';
import type { Lexicon } from './language/lexicon';

const terminator = /[.!?…]+[*_"'”’»)\]]*(?=\s)/gu;
const opensSentence = /^[\s*_"'“‘«([¿¡•–—\p{So}-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
// Far more than any closing mark, blank run and opening mark of a sentence take.
const lookAhead = 24;

/** The sentences of `text` between `from` and `to`, in order, without the blanks around them. */
export function sentences(text: string, from: number, to: number, lexicon: Lexicon): Span[] {
  const found: Span[] = [];
  let start = from;
  terminator.lastIndex = from;
  for (let hit = terminator.exec(text); hit && hit.index < to; hit = terminator.exec(text)) {
    const end = Math.min(hit.index + hit[0].length, to);
    if (!endsSentence(text, hit, end, lexicon)) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, to);
  return found;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (start < end) found.push({ start, end });
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function endsSentence(text: string, hit: RegExpExecArray, end: number, lexicon: Lexicon): boolean {
  if (!opensSentence.test(text.slice(end, end + lookAhead))) return false;
  return (
    !hit[0].startsWith('.') || hit[0].startsWith('..') || !isAbbreviation(text, hit.index, lexicon)
  );
}

/** Whether the word in front of the dot at `dot` is an abbreviation or a person's initial. */
function isAbbreviation(text: string, dot: number, lexicon: Lexicon): boolean {
  let start = dot;
  while (start > 0 && dot - start < 12 && /[\p{L}.]/u.test(text.charAt(start - 1))) start--;
  const word = text.slice(start, dot);
  if (/^\p{Lu}$/u.test(word)) return true;
  // "U.S. policy" goes on; "in the U.S. Canada said" cannot be told from it, so the border is kept.
  if (/^\p{L}(?:\.\p{L})+$/u.test(word))
    return !/^\s+(?:\p{Lu}\p{Ll}|\p{Lu}{2})/u.test(text.slice(dot + 1, dot + 8));
  return lexicon.abbreviations.has(word.toLowerCase());
}
