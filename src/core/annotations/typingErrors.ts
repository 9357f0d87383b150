import { isOneEditAway } from '../text/oneEdit';

/**
 * Whether two folded texts say the same word by word, but for typing errors and punctuation. What adds
 * a word, takes one away, or changes a number, a short word or the beginning of a word is no typing
 * error: it may say the opposite ("now" and "not", "legal" and "illegal").
 */
export function differsByTyping(a: string, b: string): boolean {
  const [theirs, ours] = [wordsOf(a), wordsOf(b)];
  return theirs.length === ours.length && theirs.every((word, i) => isSame(word, ours[i] ?? ''));
}

function wordsOf(text: string): readonly string[] {
  // What is a heading in one of them only is not the same.
  return text.match(/[\p{L}\p{M}\p{N}]+|#/gu) ?? [];
}

// Of words of three letters, another one is nearly always one letter away.
const leastLength = 4;

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const isLong = Math.min(a.length, b.length) >= leastLength;
  return isLong && b.startsWith(a.charAt(0)) && !/\p{N}/u.test(a + b) && isOneEditAway(a, b);
}
