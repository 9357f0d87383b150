import { english } from './english';
import { french } from './french';
import type { Lexicon } from './lexicon';
import { spanish } from './spanish';

/** How much of a text decides about its language. */
export const decisiveLength = 4_000;

/** Words that are frequent in one language and rare or unknown in the others; chosen by hand. */
const frequent: readonly (readonly [Lexicon, ReadonlySet<string>])[] = [
  [
    english,
    new Set(
      'the of and to in that for on was with is by it as be are this from which an at'.split(' '),
    ),
  ],
  [
    french,
    new Set(
      'le la les des et du une dans que pour sur est par qui au aux avec été ce il'.split(' '),
    ),
  ],
  [
    spanish,
    new Set('el la los las y del que en para por con se una al su como más lo es'.split(' ')),
  ],
];

/** The lexicon of the language in which the beginning of `text` is written; English when none tells. */
export function lexiconOf(text: string): Lexicon {
  const words =
    text
      .slice(0, decisiveLength)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best = english;
  let most = 0;
  for (const [lexicon, own] of frequent) {
    const count = words.filter(word => own.has(word)).length;
    if (count > most) [best, most] = [lexicon, count];
  }
  return best;
}
