import type { AttributionRule, Clause, Reading } from './attribution';

/** "So did Indonesia.", "Nepal too.": a sentence that leaves out what its speaker says: the same as the one before. */
export const sameAsBefore: AttributionRule = {
  name: 'same-as-before',
  read: (clause, at) =>
    clause.followsTurn ? (behindSo(clause, at) ?? withToo(clause, at)) : undefined,
};

function behindSo(clause: Clause, at: number): Reading | undefined {
  const { text, tokens, lexicon } = clause;
  const start = tokens.start(at);
  const so = lexicon.soDid.exec(text.slice(start, tokens.end(tokens.length - 1)));
  return so ? shortest(clause, tokens.firstFrom(start + so[0].length)) : undefined;
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
