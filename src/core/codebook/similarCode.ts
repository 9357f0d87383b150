import { isOneEditAway } from '../text/oneEdit';
import { plainLetters } from '../text/plainLetters';
import type { Code } from './types';

// In shorter names, one letter makes another word: "aid", "air".
const shortestMistyped = 5;

/**
 * The code whose name says nearly the same as `name`: other case, accents, signs, order of words or
 * number, or one letter that is missing, added or another. The first of several; undefined when there
 * is none, or a code has the very name.
 */
export function similarCode<T extends Pick<Code, 'name'>>(
  codes: readonly T[],
  name: string,
): T | undefined {
  const wanted = wordsOf(name);
  if (wanted.length === 0 || codes.some(code => code.name === name.trim())) return undefined;
  return codes.find(code => isAlike(wordsOf(code.name), wanted));
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return true;
  const [one, other] = [a.join(' '), b.join(' ')];
  return Math.min(one.length, other.length) >= shortestMistyped && isOneEditAway(one, other);
}

/** The words in small letters, without accents and the ends of plurals. */
function wordsOf(name: string): string[] {
  return (plainLetters(name).match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
}

/** Only for comparing: "cities" and "city" give the same, and so do "taxes" and "tax". */
function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$|(?<!s)s$/, '');
}
