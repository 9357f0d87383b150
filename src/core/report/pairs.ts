import type { Ref } from '../text/ref';
import { Word } from './language/lexicon';
import type { Tokens } from './tokens';

/** Two who can be "the former" and "the latter". */
export type Pair = readonly [Ref, Ref];

/** The last two whom the sentence names side by side: "asked Chile and Peru". */
export function pairIn(tokens: Tokens): Pair | undefined {
  if ((tokens.bits & Word.and) === 0) return undefined;
  for (let i = tokens.length - 2; i > 0; i--) {
    if (!tokens.is(i, Word.and)) continue;
    const [first, second] = [tokens.name(i - 1), tokens.name(i + 1)];
    if (first && second) return [first.ref, second.ref];
  }
  return undefined;
}

/** Whom "the former" and "the latter" mean: two who spoke together, or one after the other. */
export function pairOf(before: readonly Ref[] | undefined, now: readonly Ref[]): Pair | undefined {
  const [first, second] = now.length === 1 ? [before?.at(-1), now[0]] : now;
  return first && second && now.length <= 2 ? [first, second] : undefined;
}
