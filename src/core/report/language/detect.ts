import type { Language } from './lexicon';
import { WordTable } from './wordTable';

/** How much of a text decides about its language. */
export const decisiveLength = 4_000;

/** Words that are frequent in one language and rare or unknown in the others; chosen by hand. */
const frequent: readonly (readonly [Language, string])[] = [
  ['en', 'the of and to in that for on was with is by it as be are this from which an at'],
  ['fr', 'le la les des et du une dans que pour sur est par qui au aux avec été ce il'],
  ['es', 'el la los las y del que en para por con se una al su como más lo es'],
];

let table: WordTable | undefined;

/** The words with a bit for each language that has them. */
function frequentWords(): WordTable {
  const words = new Map<string, number>();
  frequent.forEach(([, list], i) => {
    for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | (1 << i));
  });
  return new WordTable(words);
}

/** The language in which the beginning of `text` is written; English when none tells. */
export function languageOf(text: string): Language {
  const counts = [0, 0, 0];
  const words = (table ??= frequentWords());
  for (const { index, 0: word } of text.slice(0, decisiveLength).matchAll(/\p{L}+/gu)) {
    const bits = words.bitsAt(text, index, index + word.length);
    for (let i = 0; bits >> i > 0; i++) if (bits & (1 << i)) counts[i] = (counts[i] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return (most > 0 && frequent[counts.indexOf(most)]?.[0]) || 'en';
}
