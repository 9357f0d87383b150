import { Word } from '../language/lexicon';
import { is, type Token } from '../tokens';
import { reportingVerb } from '../verbs';
import type { Clause } from './attribution';

// The narrator's subjects are short; a verb further on belongs to something else.
const longestSubject = 9;

/** "The main issues discussed were", "Participants agreed", "Draft decisions were approved". */
export function isNarrator({ text, tokens, at, lexicon }: Clause): boolean {
  const start = tokens[at]?.start ?? 0;
  if (lexicon.narrator.test(text.slice(start, start + 100))) return true;
  let noun: Token | undefined;
  for (let i = at; i < Math.min(tokens.length, at + longestSubject); i++) {
    if (i > at && !is(tokens[i - 1], Word.adverb)) noun = tokens[i - 1];
    if (i > at && is(tokens[i], Word.adverb)) continue;
    const isSubject = i > at && is(noun, Word.generic | Word.meeting);
    if (is(tokens[i], Word.past) && isSubject) return true;
    if (is(tokens[i], Word.perfect) && isSubject && reportingVerb(tokens, i, true)) return true;
    if (is(tokens[i], Word.auxiliary)) return isSubject && isPassive(tokens, i, noun);
    if (tokens[i]?.text === ',') return false;
  }
  return false;
}

function isPassive(tokens: readonly Token[], at: number, subject: Token | undefined): boolean {
  if (!/^(?:was|were)$/.test(tokens[at]?.text ?? '') || !is(subject, Word.meeting)) return false;
  const next = tokens[at + 1];
  return is(next, Word.past) || /(?:ed|held|met)$/.test(next?.text ?? '');
}
