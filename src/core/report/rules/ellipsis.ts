import type { AttributionRule, Clause, Reading } from './attribution';

/** "So did Indonesia.", "Nepal too.": a sentence that leaves out what its speaker says: the same as the one before. */
export const sameAsBefore: AttributionRule = {
  name: 'same-as-before',
  read: (clause, at) =>
    clause.followsTurn ? (behindSo(clause, at) ?? withToo(clause, at)) : undefined,
};

function behindSo(clause: Clause, at: number): Reading | undefined {
  const who = clause.tokens.behind(at, clause.lexicon.soDid);
  return who === undefined ? undefined : shortest(clause, who);
}

/** "…, as did Kenya", "… and so, with some regret, did Malta": at `at` within a sentence. */
export function didSo(clause: Clause, at: number): Reading | undefined {
  const who = clause.tokens.behind(at, clause.lexicon.soDid);
  const phrase = who === undefined ? undefined : clause.phrases.at(who);
  if (!phrase || !clause.tokens.isMarkOrNone(phrase.next)) return undefined;
  const confidence = Math.min(phrase.confidence, 0.85);
  return { phrase, next: phrase.next, tense: 'past', confidence };
}

function withToo(clause: Clause, at: number): Reading | undefined {
  return shortest(clause, at, clause.lexicon.tooBehind);
}

/** A speaker at `at` with nothing but `rest` behind. */
function shortest({ tokens, phrases }: Clause, at: number, rest?: RegExp): Reading | undefined {
  const phrase = phrases.at(at);
  if (!phrase) return undefined;
  const behind = tokens.slice(phrase.next, tokens.length).replace(/[\s.!]+$/, '');
  const isAll = rest ? rest.test(behind) : behind === '';
  if (!isAll) return undefined;
  const confidence = Math.min(phrase.confidence, 0.88);
  return { phrase, next: tokens.length, tense: 'past', confidence };
}
