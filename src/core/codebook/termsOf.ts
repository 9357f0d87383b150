import { expand } from './alternatives';
import type { Code, WrittenTerm } from './types';

/** A phrase to look for, or one in which no term of its code counts. */
export interface CodeTerm {
  /** A word or phrase without alternatives; a `*` at its end stands for the rest of the word. */
  readonly words: string;
  /** True for "remittance advice" where it speaks of no remittances. */
  readonly isNot: boolean;
  /** BCP 47 tag in small letters; undefined for phrases of any language. */
  readonly language?: string;
}

/** All phrases of a code, those to look for in front; each is there once by language. */
export function termsOf({ terms, not }: Pick<Code, 'terms' | 'not'>): readonly CodeTerm[] {
  return [
    ...terms.flatMap(term => phrasesOf(term, false)),
    ...not.flatMap(term => phrasesOf(term, true)),
  ];
}

function phrasesOf({ words, language }: WrittenTerm, isNot: boolean): CodeTerm[] {
  const expansion = expand(words);
  if (expansion.status !== 'phrases') return [];
  return expansion.phrases.map(words => ({ words, isNot, ...(language ? { language } : {}) }));
}
