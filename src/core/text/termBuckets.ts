import { foldedUnits } from './foldedUnits';
import { letterUnits } from './letterUnits';

/** What of a term tells how it opens. */
export interface Opening {
  /** As it is written, without the star. */
  readonly words: string;
  /** Whether its last word may go on. */
  readonly isOpen: boolean;
}

// Of a stem that may go on so many letters are looked at.
const ofStem = 3;
// A few thousand terms leave about one to a bucket; more cost memory in every matcher.
const mostBits = 12;

/**
 * Puts terms into buckets by the first word of each; stems, of which the only word may go on, by their first
 * letters.
 */
export class TermBuckets {
  /** The terms' indexes, those of one bucket together and in their own order. A short stem is in many. */
  readonly order: readonly number[];
  /** Where each bucket begins in `order`; one more for the end. The stems' buckets follow the words'. */
  readonly starts: Int32Array;
  /** Of the terms that begin with the word at which `look` has looked. */
  wordBucket = 0;
  /** Of the stems with which that word can begin. */
  stemBucket = 0;
  readonly #bits: number;
  readonly #letters = letterUnits();

  constructor(terms: readonly Opening[]) {
    this.#bits = Math.min(mostBits, Math.ceil(Math.log2(terms.length + 2)));
    const buckets = Array.from({ length: 2 << this.#bits }, (): number[] => []);
    terms.forEach((term, index) => {
      for (const bucket of this.#bucketsOf(term)) buckets[bucket]?.push(index);
    });
    this.order = buckets.flat();
    this.starts = new Int32Array(buckets.length + 1);
    buckets.forEach((bucket, i) => {
      this.starts[i + 1] = (this.starts[i] ?? 0) + bucket.length;
    });
  }

  /** Sets `wordBucket` and `stemBucket` for the word that begins at `start` and ends before `to`. */
  look(text: string, start: number, to: number): void {
    const letters = this.#letters;
    const unit = text.charCodeAt(start);
    let word = foldedUnits()[unit] ?? 0;
    let stem = word;
    // A mark with which a term begins is a word of its own.
    const stop = letters[unit] === 0 ? start : to;
    for (let end = start + 1; end < stop; end++) {
      const letter = letters[text.charCodeAt(end)] ?? 0;
      if (letter === 0) break;
      word = (Math.imul(word, 31) + letter) | 0;
      if (end - start < ofStem) stem = word;
    }
    this.wordBucket = this.#bucket(word);
    this.stemBucket = this.#bucket(stem) + (1 << this.#bits);
  }

  #bucketsOf({ words, isOpen }: Opening): readonly number[] {
    this.look(words, 0, words.length);
    if (!isOpen || this.#firstWord(words) < words.length) return [this.wordBucket];
    if (words.length >= ofStem) return [this.stemBucket];
    // Those of one or two letters open so many words that they are looked at everywhere.
    return Array.from({ length: 1 << this.#bits }, (_, i) => i + (1 << this.#bits));
  }

  /** How many units the first word takes; a mark is one by itself. */
  #firstWord(words: string): number {
    let end = 1;
    if (this.#letters[words.charCodeAt(0)] === 0) return end;
    while (end < words.length && this.#letters[words.charCodeAt(end)] !== 0) end++;
    return end;
  }

  #bucket(sum: number): number {
    return Math.imul(sum, 0x9e3779b1) >>> (32 - this.#bits);
  }
}
