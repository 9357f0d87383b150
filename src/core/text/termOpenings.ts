import { foldedUnits } from './foldedUnits';
import { letterUnits } from './letterUnits';

/** What of a term tells how it opens. */
export interface Opening {
  /** As it is written, without the star. */
  readonly words: string;
  readonly hasCapitals?: boolean;
  /** Whether its last word may go on. */
  readonly isOpen: boolean;
}

// Four letters tell most words of a report apart from all terms; further ones cost more than the
// comparisons that they save.
const longest = 4;
// A quarter of a million hashes: a few thousand terms leave most of them free.
const hashBits = 18;
const bucketBits = 13;
const bucketShift = hashBits - bucketBits;

// Latin letters end here; as a fourth letter all others count as one, so that a stem of three can go on in
// a few hundred ways, not in fifty thousand.
const otherScripts = 0x250;

const small = 1;
const capital = 2;

/** By its first letters, tells which of many terms can begin at a place of a text. */
export class TermOpenings {
  /** The terms' indexes, those of one bucket together and in their own order. */
  readonly order: readonly number[];
  /** Where each bucket begins in `order`; one more for the end. */
  readonly starts = new Int32Array(2 ** bucketBits + 1);
  /** How many letters of a word `at` has looked at: 1 to 3. */
  seen = 1;
  /** By UTF-16 unit: the folded one of those with which a word or a term begins, 0 for all others. */
  readonly firsts = letterUnits().slice();
  /** By hash: whether a term opens so with a small letter, and with a capital. */
  readonly #marks = new Uint8Array(2 ** hashBits);
  readonly #letters = letterUnits();

  constructor(terms: readonly Opening[]) {
    for (const { words } of terms) this.#addFirst(words.charCodeAt(0));
    const buckets = Array.from({ length: 2 ** bucketBits }, (): number[] => []);
    terms.forEach((term, index) => {
      for (const bucket of this.#mark(term)) buckets[bucket]?.push(index);
    });
    this.order = buckets.flat();
    buckets.forEach((bucket, i) => {
      this.starts[i + 1] = (this.starts[i] ?? 0) + bucket.length;
    });
  }

  /**
   * The bucket of the terms that can begin at `at`, where a word or a term begins; -1 when none can. Sets
   * `seen`.
   */
  at(text: string, at: number): number {
    // A look behind the end of one text would make the looks into all texts slow.
    if (at + longest > text.length) return this.#nearEnd(text, at);
    const unit = text.charCodeAt(at);
    const first = this.firsts[unit] ?? 0;
    const hash = this.#hashAt(text, at, first);
    const wanted = first === unit ? small : capital;
    return ((this.#marks[hash] ?? 0) & wanted) === 0 ? -1 : hash >>> bucketShift;
  }

  #nearEnd(text: string, at: number): number {
    return this.at(text.slice(at).padEnd(longest), 0);
  }

  /** Letters behind the first word's end count as none, however the text goes on there. */
  #hashAt(text: string, at: number, first: number): number {
    const letters = this.#letters;
    const second = letters[text.charCodeAt(at + 1)] ?? 0;
    // All ones where there is a second letter, else 0: branches would cost more.
    const inSecond = -second >> 31;
    const third = (letters[text.charCodeAt(at + 2)] ?? 0) & inSecond;
    const inThird = -third >> 31;
    const fourth = Math.min(letters[text.charCodeAt(at + 3)] ?? 0, otherScripts) & inThird;
    this.seen = 1 - inSecond - inThird;
    const sum = (((((first << 7) ^ second) << 7) ^ third) << 7) ^ fourth;
    return Math.imul(sum, 0x9e3779b1) >>> (32 - hashBits);
  }

  #addFirst(unit: number): void {
    if (this.firsts[unit] === 0) this.firsts[unit] = foldedUnits()[unit] ?? 0;
  }

  /** Marks how a term can open; gives the buckets in which it is looked for. */
  #mark({ words, hasCapitals, isOpen }: Opening): Iterable<number> {
    if (isOpen && words.length < longest - 1) return this.#markAll();
    const unit = words.charCodeAt(0);
    const first = this.firsts[unit] ?? 0;
    const cases = (unit === first || !hasCapitals ? small : 0) | capital;
    const buckets = new Set<number>();
    for (const opening of isOpen && words.length < longest ? goingOn(words) : [words]) {
      const hash = this.#hashAt(opening.padEnd(longest), 0, first);
      this.#marks[hash] = (this.#marks[hash] ?? 0) | cases;
      buckets.add(hash >>> bucketShift);
    }
    return buckets;
  }

  /** A stem of one or two letters opens so many words that all are looked at. */
  #markAll(): Iterable<number> {
    this.#marks.fill(small | capital);
    return Array.from({ length: 2 ** bucketBits }, (_, bucket) => bucket);
  }
}

/** A stem of three letters and all with one more: "aid*" opens as "aid", "aida", "aidb" … */
function goingOn(stem: string): string[] {
  const letters = new Set(letterUnits().subarray(0, otherScripts)).add(otherScripts);
  letters.delete(0);
  return [stem, ...Array.from(letters, letter => stem + String.fromCharCode(letter))];
}
