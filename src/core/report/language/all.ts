import { english } from './english';
import { french } from './french';
import type { Lexicons } from './lexicon';
import { spanish } from './spanish';

/** All languages that we know. */
export const allLexicons: Lexicons = new Map(
  [english, french, spanish].map(lexicon => [lexicon.language, lexicon]),
);
