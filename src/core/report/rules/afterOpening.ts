import { isState } from '../../text/ref';
import { Word } from '../language/lexicon';
import type { Tokens } from '../tokens';
import { reportingVerb } from '../verbs';
import { announced } from './announced';
import type { AttributionRule, Clause, Reading } from './attribution';
import { speakerAndVerb, speakerAsideVerb } from './speakerFirst';
import { unknownVerb } from './unknownVerb';

const isClosingQuote = /^["”»’]$/;

/** "On the discussion, Moldova projected …", "In response to Belgium, Saudi Arabia said …". */
export const speakerAfterOpening: AttributionRule = {
  name: 'after-opening',
  read: (clause, at) => {
    const { tokens } = clause;
    // "This workshop, held in Port Louis, Mauritius, examined"
    if (
      tokens.is(at + 1, Word.meeting) &&
      /^[,(]$/.test(tokens.text(at + 2)) &&
      isDetermined(tokens, at)
    )
      return undefined;
    const isOpening = tokens.is(at, Word.opener | Word.gerund | Word.adverb | Word.past);
    for (let i = at + 1; i < tokens.length; i++) {
      if (!tokens.isMark(i, ',') && !tokens.isMark(i, ':')) continue;
      if (isNarratorClause(clause, i + 1)) return undefined;
      const subject = isClosingQuote.test(tokens.text(i + 1)) ? i + 2 : i + 1;
      const found =
        speakerAndVerb(clause, subject) ??
        speakerAsideVerb.read(clause, subject) ??
        announced.read(clause, subject) ??
        namedWithColon(clause, subject) ??
        (isOpening ? unknownVerb.read(clause, subject) : undefined);
      if (found)
        return { ...found, confidence: Math.min(found.confidence, isOpening ? 0.95 : 0.75) };
    }
    return undefined;
  },
};

/** "On audit, Togo: annual audits": behind an opening a name and a colon tell who speaks. */
function namedWithColon({ tokens, phrases, followsTurn }: Clause, at: number): Reading | undefined {
  const mayBe =
    tokens.isMark(at - 1, ',') && (followsTurn || tokens.is(tokens.first(), Word.opener));
  const phrase = mayBe ? phrases.at(at) : undefined;
  if (
    !phrase?.speakers.every(isState) ||
    !tokens.isMark(phrase.next, ':') ||
    phrase.next === tokens.length - 1
  )
    return undefined;
  const confidence = Math.min(phrase.confidence, 0.8);
  return { phrase, next: phrase.next + 1, tense: 'past', confidence };
}

function isDetermined(tokens: Tokens, at: number): boolean {
  return tokens.is(at, Word.article | Word.common) && !tokens.is(at, Word.opener);
}

/** "On the discussion, participants noted": a main clause whose subject is nobody by name, or a pronoun. */
function isNarratorClause({ text, tokens, lexicon }: Clause, at: number): boolean {
  const start = tokens.start(at);
  if (
    lexicon.narrator.test(text.slice(start, Math.min(start + 100, tokens.end(tokens.length - 1))))
  )
    return true;
  let i = at;
  while (i < at + 3 && tokens.is(i, Word.article)) i++;
  if (!tokens.is(i, Word.generic | Word.meeting | Word.pronoun)) return false;
  while (i < at + 5 && tokens.is(i, Word.generic | Word.meeting | Word.pronoun)) i++;
  return reportingVerb(tokens, i, true)?.tense === 'past';
}

/** Whether a pronoun with a verb of reporting carries on: "He said", "Regarding costs, they noted". */
export function pronounSpeaks(tokens: Tokens, at: number): boolean {
  for (let i = at; i < tokens.length; i++) {
    if (i > at && !tokens.isMark(i - 1, ',')) continue;
    const isDelegation = tokens.is(i, Word.article) && tokens.is(i + 1, Word.delegation);
    const subject = isDelegation ? i + 1 : tokens.is(i, Word.pronoun) ? i : undefined;
    if (subject !== undefined && reportingVerb(tokens, subject + 1, true)) return true;
  }
  return false;
}
