import { reportingVerb } from '../verbs';
import type { AttributionRule } from './attribution';

// What stands behind a quotation: its comma, its marks, or a dash.
const behindQuotation = `,"”»’'–—-`;

/** "…", said Chile. « … », a déclaré le Chili. What is said stands in front of who says it. */
export const verbThenSpeaker: AttributionRule = {
  name: 'inverted',
  read: ({ tokens, phrases }, at) => {
    for (let i = at + 1; i < tokens.length; i++) {
      if (!tokens.isMarkOrNone(i - 1) || !behindQuotation.includes(tokens.text(i - 1))) continue;
      const verb = reportingVerb(tokens, i, true);
      const phrase = verb && phrases.at(verb.next);
      if (!phrase || !/^[.,;!?]?$/.test(tokens.text(phrase.next))) continue;
      return {
        phrase,
        // With the marks that open the quotation.
        from: 0,
        next: phrase.next,
        tense: verb.tense,
        confidence: Math.min(phrase.confidence, 0.9),
      };
    }
    return undefined;
  },
};
