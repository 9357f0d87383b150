import { Word } from '../language/lexicon';
import type { Tokens } from '../tokens';
import type { Attribution, Clause } from './attribution';

// Behind a name and in front of the next comma stands what its speaker wants; a verb makes it a clause.
const finite = Word.past | Word.present | Word.auxiliary | Word.perfect;

/**
 * "France favoured biennial reports, Germany annual ones, and Colombia both": the verb of the first
 * speaker serves all. It takes two names or more, the last of them behind "and".
 */
export function gapped(
  { tokens, phrases }: Clause,
  { next }: Pick<Attribution, 'next'>,
): Attribution[] {
  const found: Attribution[] = [];
  let isClosed = false;
  for (let i = next + 1; i < tokens.length && !isClosed; i++) {
    const isAnd = tokens.is(i, Word.and);
    if (!isAnd && !tokens.isMark(i, ',')) continue;
    const at = tokens.is(i + 1, Word.and) ? i + 2 : i + 1;
    const phrase = phrases.at(at);
    if (!phrase || phrase.isJoint || !isNameWithObject(tokens, phrase.next)) continue;
    isClosed = isAnd || at === i + 2;
    const confidence = Math.min(phrase.confidence, 0.75);
    const from = isAnd ? i : i + 1;
    found.push({
      phrase,
      from,
      next: phrase.next,
      tense: 'past',
      rule: 'second-clause',
      confidence,
    });
    i = phrase.next - 1;
  }
  return isClosed && found.length > 1 ? found : [];
}

/** Whether what follows a name up to the next comma has words, and no verb: "annual ones". */
function isNameWithObject(tokens: Tokens, at: number): boolean {
  let i = at;
  for (; i < tokens.length && !/^[,.;:()]$/.test(tokens.text(i)); i++) {
    if (tokens.is(i, Word.and) && i > at) break;
    if (tokens.is(i, finite) || tokens.is(i, Word.contrast)) return false;
    if (tokens.isCapital(i) && i === at) return false;
  }
  return i > at && !tokens.is(at, Word.and | Word.including);
}
