import { Word } from '../language/lexicon';
import { is, type Token } from '../tokens';
import { reportingVerb } from '../verbs';
import type { AttributionRule } from './attribution';
import { speakerAndVerb, speakerAsideVerb } from './speakerFirst';

/** "On the discussion, Moldova projected …", "In response to Belgium, Saudi Arabia said …". */
export const speakerAfterOpening: AttributionRule = {
  name: 'after-opening',
  read: clause => {
    const { tokens, at } = clause;
    const isOpening = is(tokens[at], Word.opener | Word.gerund | Word.adverb | Word.past);
    for (let i = at + 1; i < tokens.length; i++) {
      const mark = tokens[i]?.text;
      if (mark !== ',' && mark !== ':') continue;
      if (isNarratorClause(tokens, i + 1)) return undefined;
      const found =
        speakerAndVerb(clause, i + 1) ?? speakerAsideVerb.read({ ...clause, at: i + 1 });
      if (found)
        return { ...found, confidence: Math.min(found.confidence, isOpening ? 0.95 : 0.75) };
    }
    return undefined;
  },
};

/** "On the discussion, participants noted": a main clause whose subject is nobody by name, or a pronoun. */
function isNarratorClause(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i < at + 3 && is(tokens[i], Word.article)) i++;
  if (!is(tokens[i], Word.generic | Word.meeting | Word.pronoun)) return false;
  while (i < at + 5 && is(tokens[i], Word.generic | Word.meeting | Word.pronoun)) i++;
  return reportingVerb(tokens, i, true)?.tense === 'past';
}

/** Whether a pronoun with a verb of reporting carries on: "He said", "Regarding costs, they noted". */
export function pronounSpeaks(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) {
    if (i > at && tokens[i - 1]?.text !== ',') continue;
    if (is(tokens[i], Word.pronoun) && reportingVerb(tokens, i + 1, true)) return true;
  }
  return false;
}
