import { lastStartingBy, type Span } from '../text/span';
import { searchWords } from './searchWords';
import type { TextTest, Wanted } from './wanted';

/** Finds the spans of a text in which the words are that a query wants. */
export class TextFinder {
  readonly #texts: readonly TextTest[];
  /** One of the words that have to be there, as it may be written. */
  readonly #rarest?: RegExp;

  constructor({ texts }: Pick<Wanted, 'texts'>) {
    this.#texts = texts;
    const musts = texts.filter(({ isNot, phrases }) => !isNot && phrases.length === 1);
    const words = musts.flatMap(({ phrases: [phrase = []] }) => phrase);
    // Longer words are rarer in general.
    const longest = words.reduce((a, b) => (bare(b).length > bare(a).length ? b : a), '');
    if (/^[a-z0-9]+\*?$/.test(longest)) this.#rarest = asWritten(bare(longest));
  }

  /** Those of `spans` that have the words; spans are sorted and do not overlap. UTF-16, half-open. */
  find<T extends Span>(text: string, spans: readonly T[]): readonly T[] {
    if (this.#texts.length === 0) return spans;
    const likely = this.#rarest && !marks.test(text) ? withMatch(text, spans, this.#rarest) : spans;
    return likely.filter(({ start, end }) => this.#isIn(text.slice(start, end)));
  }

  #isIn(text: string): boolean {
    // Blanks stand at both ends and between the words.
    const words = ` ${searchWords(text).join(' ')} `;
    return this.#texts.every(({ phrases, isNot }) => {
      return phrases.some(phrase => words.includes(lineOf(phrase))) !== isNot;
    });
  }
}

/** Letters that stand with their accents behind them are too rare for a pattern of their own. */
const marks = /[\u0300-\u036f]/;

function bare(word: string): string {
  return word.replace(/\*$/, '');
}

function lineOf(phrase: readonly string[]): string {
  const line = ` ${phrase.join(' ')}`;
  return line.endsWith('*') ? line.slice(0, -1) : `${line} `;
}

function withMatch<T extends Span>(text: string, spans: readonly T[], pattern: RegExp): T[] {
  const found = new Set<T>();
  for (const { index } of text.matchAll(pattern)) {
    const span = spans[lastStartingBy(spans, index)];
    if (span && index < span.end) found.add(span);
  }
  return [...found];
}

let accented: ReadonlyMap<string, string> | undefined;

/** The word with and without accents, in capitals and small letters. */
function asWritten(word: string): RegExp {
  accented ??= accentedLetters();
  const letters = Array.from(word, letter => `[${letter}${accented?.get(letter) ?? ''}]`);
  return new RegExp(letters.join(''), 'giu');
}

/** The letters of Latin with accents that Unicode takes apart, by the letter without. */
function accentedLetters(): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [first, last] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      const base = letter.normalize('NFD').charAt(0).toLowerCase();
      if (/[a-z]/.test(base)) letters.set(base, (letters.get(base) ?? '') + letter);
    }
  return letters;
}
