import { foldedUnits } from '../../text/foldedUnits';

/** Looks words up where they stand in a text, in any case, without making a string of them. */
export class WordTable {
  readonly #words: readonly string[];
  readonly #bits: readonly number[];
  /** Index of a word plus one, or 0, at the place that its hash tells or at the next free one behind. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #folded = foldedUnits();
  readonly #longest: number;

  /** `words` are written in small letters, with bits that are not 0. */
  constructor(words: ReadonlyMap<string, number>) {
    this.#words = [...words.keys()];
    this.#bits = [...words.values()];
    this.#longest = Math.max(0, ...this.#words.map(word => word.length));
    // At most a quarter full, so that most look-ups end at the first place.
    const size = 2 ** Math.ceil(Math.log2(4 * this.#words.length + 1));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#words.forEach((word, index) => {
      let slot = this.#hash(word, 0, word.length);
      while (this.#slots[slot]) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index + 1;
    });
  }

  /** The bits of the word in `text` between `start` and `end`; 0 when there is no such word. */
  bitsAt(text: string, start: number, end: number): number {
    if (end - start > this.#longest) return 0;
    const slots = this.#slots;
    for (let slot = this.#hash(text, start, end); ; slot = (slot + 1) & this.#mask) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0) return 0;
      if (this.#isAt(index, text, start, end)) return this.#bits[index] ?? 0;
    }
  }

  #hash(text: string, start: number, end: number): number {
    const folded = this.#folded;
    let hash = 0;
    for (let at = start; at < end; at++) {
      hash = (Math.imul(hash, 31) + (folded[text.charCodeAt(at)] ?? 0)) | 0;
    }
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  #isAt(index: number, text: string, start: number, end: number): boolean {
    const word = this.#words[index] ?? '';
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== this.#folded[text.charCodeAt(start + i)]) return false;
    }
    return true;
  }
}
