import { foldedUnits } from '../../text/foldedUnits';

/** Looks words up where they stand in a text, in any case, without making a string of them. */
export class WordTable {
  readonly #words: readonly string[];
  readonly #bits: Int32Array;
  /** Index of a word plus one, or 0, at the place that its hash tells or at the next free one behind. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #folded = foldedUnits();
  readonly #longest: number;

  /** `words` are written in small letters, with bits that are not 0. */
  constructor(words: ReadonlyMap<string, number>) {
    this.#words = [...words.keys()];
    this.#bits = Int32Array.from(words.values());
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

  /** Four letters and the length tell most words apart; `start < end`. */
  #hash(text: string, start: number, end: number): number {
    const folded = this.#folded;
    const first = folded[text.charCodeAt(start)] ?? 0;
    const second = start + 1 < end ? (folded[text.charCodeAt(start + 1)] ?? 0) : 0;
    const middle = folded[text.charCodeAt((start + end) >> 1)] ?? 0;
    const last = folded[text.charCodeAt(end - 1)] ?? 0;
    const letters = (first << 15) ^ (second << 10) ^ (middle << 5) ^ last;
    const hash = Math.imul(letters ^ ((end - start) << 20), 0x9e3779b1);
    return (hash >>> 12) & this.#mask;
  }

  #isAt(index: number, text: string, start: number, end: number): boolean {
    const word = this.#words[index] ?? '';
    if (word.length !== end - start) return false;
    const folded = this.#folded;
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== folded[text.charCodeAt(start + i)]) return false;
    }
    return true;
  }
}
