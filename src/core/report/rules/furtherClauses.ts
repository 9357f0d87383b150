import { Word } from '../language/lexicon';
import type { Attribution, Clause, Reading } from './attribution';
import { speakerAndTopic, speakerAndVerb, speakerAsideVerb } from './speakerFirst';

/**
 * Further speakers of the same sentence: "A stressed x, and B said y", "A favoured x, while B
 * opposed", "A – on x; B – on y". The conjunction belongs to the second; a semicolon to neither of them.
 */
export function furtherClauses(clause: Clause, first: Attribution): Attribution[] {
  const { tokens } = clause;
  const found: Attribution[] = [];
  for (let i = first.next; i < tokens.length; i++) {
    const isSemicolon = tokens.isMark(i, ';');
    if (!isSemicolon && !tokens.is(i, Word.and | Word.contrast)) continue;
    let at = isSemicolon && tokens.is(i + 1, Word.and | Word.contrast) ? i + 2 : i + 1;
    // "tandis que", "mientras que", "alors qu’".
    if (/^qu(?:e$|['’])/.test(tokens.text(at))) at++;
    const next =
      speakerAndVerb(clause, at) ??
      closedAside(clause, at) ??
      (isSemicolon ? speakerAndTopic(clause, at, true) : undefined);
    // What A says of B ("said X is right and B would oppose it") stands in the present or has a
    // helping verb; what B itself says is told in the past, or all is told in the present.
    if (!next || !(isSemicolon || next.tense === 'past' || isPresent(first, next))) continue;
    found.push({
      ...next,
      from: isSemicolon ? i + 1 : firstOf(tokens, i),
      rule: isSemicolon ? 'semicolon' : 'second-clause',
      confidence: Math.min(next.confidence, 0.9),
    });
    i = next.next - 1;
  }
  return found;
}

/** "while Fiji, supported by Togo, noted". */
function closedAside(clause: Clause, at: number): Reading | undefined {
  const phrase = clause.phrases.at(at);
  if (!phrase || !clause.tokens.isMark(phrase.next, ',')) return undefined;
  const found = speakerAsideVerb.read(clause, at);
  const comma = found && verbStart(clause, found.next);
  // Without words between the commas it is the end of what stands in front: "opposed by A and B, said".
  return comma && comma > phrase.next && clause.tokens.isMark(comma, ',') ? found : undefined;
}

/** Index of the token in front of the verb that ends at `next`, without its adverbs. */
function verbStart({ tokens }: Clause, next: number): number {
  let i = next - 2;
  while (i > 0 && tokens.is(i, Word.adverb | Word.auxiliary)) i--;
  return i;
}

/** Index of the conjunction's first word: "en tanto que". */
function firstOf(tokens: Clause['tokens'], at: number): number {
  return tokens.text(at) === 'tanto' && tokens.text(at - 1) === 'en' ? at - 1 : at;
}

function isPresent(a: Pick<Attribution, 'tense'>, b: Pick<Attribution, 'tense'>): boolean {
  return a.tense === 'present' && b.tense === 'present';
}
