import { Word } from '../language/lexicon';
import type { AttributionRule } from './attribution';

/** "Chile: on …", "**Guatemala:** on …", "- **Sri Lanka**, mentioning …", "Ana Ruiz (Peru): …". */
export const label: AttributionRule = {
  name: 'label',
  read: ({ text, tokens, phrases, blockStart, opensBlock, isItem }, at) => {
    if (!opensBlock) return undefined;
    const phrase = phrases.at(at);
    if (!phrase) return undefined;
    const { next } = phrase;
    const start = tokens.start(at);
    const isBold = start > blockStart && /[*_]/.test(text.charAt(start - 1));
    const isColon = tokens.isMark(next, ':');
    const isBoldItem =
      isItem && isBold && (tokens.isMark(next, ',') || tokens.is(next, Word.topic));
    if (!isColon && !isBoldItem) return undefined;
    return {
      phrase,
      next: next + 1,
      tense: 'past',
      confidence: Math.min(phrase.confidence, isItem || isBold ? 0.96 : 0.85),
    };
  },
};
