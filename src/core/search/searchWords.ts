import { plainLetters } from '../text/plainLetters';
import { wordUnits } from '../text/wordUnits';

/** Calls `take` with each word of `text`, in order, in small letters and without accents. */
export function eachSearchWord(text: string, take: (word: string) => void): void {
  const units = wordUnits();
  let start = -1;
  let isPlain = true;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (units[unit] === 1) {
      if (start < 0) [start, isPlain] = [at, true];
      // Anything but small letters of English and digits is folded.
      if (unit > 122 || (unit < 97 && unit > 57)) isPlain = false;
    } else if (start >= 0) {
      const word = text.slice(start, at);
      take(isPlain ? word : plainLetters(word));
      start = -1;
    }
  }
}

/** The words of `text` in their order; see `eachSearchWord`. */
export function searchWords(text: string): string[] {
  const words: string[] = [];
  eachSearchWord(text, word => words.push(word));
  return words;
}
