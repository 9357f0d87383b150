import type { NameMatch } from '../gazetteer/types';
import type { Span } from '../text/span';
import type { Lexicon } from './language/lexicon';
import { capital, cellsOf, mark, stride } from './tokenCells';

/**
 * The tokens of a sentence, by index: words, names that the gazetteer knows, and marks; emphasis marks
 * and blanks are none. An index without a token has an empty text and no bits.
 */
export class Tokens {
  /** How many there are. */
  readonly length: number;
  /** All bits that any of the words has. */
  readonly bits: number;
  readonly lexicon: Lexicon;
  readonly #text: string;
  readonly #end: number;
  readonly #names: readonly NameMatch[];
  readonly #cells: readonly number[];

  /** `names` are the names in `text`, sorted, not overlapping. */
  constructor(text: string, span: Span, names: readonly NameMatch[], lexicon: Lexicon) {
    const { cells, bits } = cellsOf(text, span, names, lexicon);
    this.lexicon = lexicon;
    this.#text = text;
    this.#end = span.end;
    this.#names = names;
    this.#cells = cells;
    this.length = cells.length / stride;
    this.bits = bits;
  }

  /** Where the token starts in the text; the sentence's end where there is none. */
  start(i: number): number {
    return this.#cells[i * stride] ?? this.#end;
  }

  /** Behind the token. */
  end(i: number): number {
    return this.#cells[i * stride + 1] ?? this.#end;
  }

  /** The token as written. */
  text(i: number): string {
    return i < 0 || i >= this.length ? '' : this.#text.slice(this.start(i), this.end(i));
  }

  /** The tokens from `from` to before `to`, as written, without the blanks at the ends. */
  slice(from: number, to: number): string {
    return from < to ? this.#text.slice(this.start(from), this.end(to - 1)) : '';
  }

  /** Whether the token is this one character. */
  isMark(i: number, character: string): boolean {
    const start = this.#cells[i * stride];
    return (
      start !== undefined &&
      this.#text.charCodeAt(start) === character.charCodeAt(0) &&
      this.end(i) === start + 1
    );
  }

  /** Bits of `Word`; 0 for names, marks and unknown words. */
  word(i: number): number {
    return this.#cells[i * stride + 2] ?? 0;
  }

  /** Whether the word can be any of `bits` (of `Word`). */
  is(i: number, bits: number): boolean {
    return (this.word(i) & bits) !== 0;
  }

  /** The country, group or organisation that the token names. */
  name(i: number): NameMatch | undefined {
    const index = (this.#flags(i) >> 2) - 1;
    return index < 0 ? undefined : this.#names[index];
  }

  /** Whether the token begins with a capital letter, as every name does. */
  isCapital(i: number): boolean {
    return (this.#flags(i) & capital) !== 0;
  }

  /** Whether the token is a word that is no name of the gazetteer's. */
  isWord(i: number): boolean {
    return i >= 0 && i < this.length && (this.#flags(i) & ~capital) === 0;
  }

  /** Whether the token is a mark, or there is none. */
  isMarkOrNone(i: number): boolean {
    return i < 0 || i >= this.length || (this.#flags(i) & mark) !== 0;
  }

  /** Index of the first token that is a name or a word, and neither a time ("10:40") nor a number; else 0. */
  first(): number {
    for (let i = 0; i < this.length; i++) {
      if ((this.#flags(i) & mark) === 0 && !isDigit(this.#text.charCodeAt(this.start(i)))) return i;
    }
    return 0;
  }

  /** Index of the first token that starts at or behind `offset`; the number of tokens when none does. */
  firstFrom(offset: number): number {
    let i = 0;
    while (i < this.length && this.start(i) < offset) i++;
    return i;
  }

  /** Index of the first token behind what `pattern` matches at token `at`; undefined where it does not. */
  behind(at: number, pattern: RegExp): number | undefined {
    const words = pattern.exec(this.slice(at, this.length));
    return words ? this.firstFrom(this.start(at) + words[0].length) : undefined;
  }

  #flags(i: number): number {
    return this.#cells[i * stride + 3] ?? 0;
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether `text` has letters, and capital ones only. */
export function isCaps(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
