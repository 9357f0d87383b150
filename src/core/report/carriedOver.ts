import { Word } from './language/lexicon';
import { pronounSpeaks } from './rules/afterOpening';
import type { Clause } from './rules/attribution';
import type { Speaking, State } from './state';

/** Who goes on speaking where a block begins without a speaker of its own. */
export interface CarriedOver {
  readonly speaking: Speaking;
  readonly rule: string;
  readonly confidence: number;
  /** False where it begins what is below a heading. */
  readonly continues?: boolean;
}

/**
 * Whose words the first sentence of a block goes on with, by what the blocks above told; undefined when
 * it is nobody's. `isFirst` tells whether nobody has spoken in the block yet.
 */
export function carriedOver(
  clause: Clause,
  entry: State,
  isFirst: boolean,
): CarriedOver | undefined {
  const { list, last, voice, open, opensRoundtable } = entry;
  const { speaker } = open.at(-1) ?? {};
  if (clause.isItem && list) return { speaking: list, rule: 'list-of-speaker', confidence: 0.9 };
  if (last && goesOn(clause)) return { speaking: last, rule: 'paragraph-goes-on', confidence: 0.9 };
  if (voice && !clause.isItem) return { speaking: voice, rule: 'label', confidence: 0.85 };
  const opens = opensRoundtable && isFirst;
  return speaker && { speaking: speaker, rule: 'heading', confidence: 0.85, continues: !opens };
}

/** "He also said", "Speaking in her national capacity, she recalled". */
function goesOn({ text, tokens, lexicon }: Clause): boolean {
  const first = tokens.first();
  const words = text.slice(tokens.start(first), tokens.end(tokens.length - 1));
  const mayGoOn = lexicon.goesOn.test(words) || tokens.is(first, Word.gerund);
  return mayGoOn && pronounSpeaks(tokens, first);
}
