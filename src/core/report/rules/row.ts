import { reportingVerb } from '../verbs';
import type { AttributionRule } from './attribution';

/** "| Malta | asked for a ban |": a row of a table whose first cell speaks in the second. */
export const tableRow: AttributionRule = {
  name: 'row',
  read: ({ tokens, phrases }, at) => {
    const phrase = phrases.at(at);
    if (!phrase || !tokens.isMark(phrase.next, '|') || tokens.isCapital(phrase.next + 1))
      return undefined;
    const verb = reportingVerb(tokens, phrase.next + 1, true);
    return verb && { phrase, next: verb.next, tense: verb.tense, confidence: 0.85 };
  },
};
