import type { Ref } from '../text/ref';
import { Word } from './language/lexicon';
import type { Person, State } from './state';
import type { Tokens } from './tokens';
import type { Role } from './types';

/** What the words of one speaker were read as. */
export interface OneSpeaker {
  readonly ref: Ref;
  readonly also?: readonly Ref[];
  /** For an office held by several: "the Co-Chairs". */
  readonly more?: readonly Ref[];
  readonly role?: Role;
  /** Index of the token behind the words. */
  readonly next: number;
  readonly confidence: number;
  readonly person?: Person;
  /** Somebody without a name who speaks for `ref`, to be remembered by the office. */
  readonly official?: Person;
  /** Whether the words are an office, which a name in apposition may follow. */
  readonly isOffice?: boolean;
  /** The office's words, in small letters. */
  readonly office?: string;
}

/** The words at `at`; `start` is the index behind their articles and honorifics. */
export type ReadOne = (
  tokens: Tokens,
  at: number,
  start: number,
  state: State,
) => OneSpeaker | undefined;

/** Index behind "the", "The Honourable", "His Excellency". */
export function behindDeterminers(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 4 && tokens.is(i, Word.article | Word.honorific) && !tokens.is(i, Word.pronoun))
    i++;
  return i;
}

/** "A speaker asked": whoever it was. */
export function isIndefinite(tokens: Tokens, at: number): boolean {
  return tokens.is(at, Word.article) && tokens.lexicon.indefinite.test(tokens.text(at));
}
