import type { AttributionRule, Clause, Reading } from './attribution';

/**
 * "A question came from Fiji, which …", "Le siguió Chile", "C'est le Togo qui a ouvert": the sentence
 * tells that somebody speaks in front of who it is.
 */
export const announced: AttributionRule = {
  name: 'announced',
  read: (clause, at) => behind(clause, at, clause.lexicon.announces) ?? cleft(clause, at),
};

/** "It was Chile that", "Il revient au Togo de", "From Fiji came": what stands behind the name decides. */
function cleft(clause: Clause, at: number): Reading | undefined {
  const found = behind(clause, at, clause.lexicon.cleft);
  return found && clause.lexicon.cleftBehind.test(clause.tokens.text(found.next))
    ? found
    : undefined;
}

/** A speaker right behind the words that `opening` matches at `at`. */
function behind({ tokens, phrases }: Clause, at: number, opening: RegExp): Reading | undefined {
  const next = tokens.behind(at, opening);
  const phrase = next === undefined ? undefined : phrases.at(next);
  if (!phrase) return undefined;
  const confidence = Math.min(phrase.confidence, 0.85);
  return { phrase, next: phrase.next, tense: 'past', confidence };
}
