import { Word } from '../language/lexicon';
import { is } from '../tokens';
import type { AttributionRule } from './attribution';

/** "Chile: on …", "**Guatemala:** on …", "- **Sri Lanka**, mentioning …", "Ana Ruiz (Peru): …". */
export const label: AttributionRule = {
  name: 'label',
  read: ({ text, tokens, at, phrases, opensBlock, isItem }) => {
    if (!opensBlock) return undefined;
    const phrase = phrases.at(at);
    if (!phrase) return undefined;
    const mark = tokens[phrase.next];
    const start = tokens[at]?.start ?? 0;
    const isBold = /[*_]$/.test(text.slice(Math.max(0, start - 1), start));
    const isColon = mark?.text === ':';
    const isBoldItem = isItem && isBold && (mark?.text === ',' || is(mark, Word.topic));
    if (!isColon && !isBoldItem) return undefined;
    return {
      phrase,
      next: phrase.next + 1,
      tense: 'past',
      confidence: Math.min(phrase.confidence, isItem || isBold ? 0.96 : 0.85),
    };
  },
};
