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

// Of a stem that may go on four letters are looked at.
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

/**
 * By the first word of each term, tells which of many terms can begin at a place of a text: those whose
 * first word is this one, and those whose only word is a stem with which it begins.
 */
export class TermOpenings {
  /** The terms' indexes, those of one bucket together and in their own order. */
  readonly order: readonly number[];
  /** Where each bucket begins in `order`; one more for the end. The stems' buckets follow the words'. */
  readonly starts = new Int32Array(2 ** (bucketBits + 1) + 1);
  /** Of the terms that begin with the word at which `next` has stopped; -1 when there are none. */
  wordBucket = -1;
  /** Of the stems with which that word can begin; -1 when there are none. */
  stemBucket = -1;
  /** By UTF-16 unit: the folded one of those with which a word or a term begins, 0 for all others. */
  readonly #firsts = letterUnits().slice();
  /** By hash of a whole first word: whether it opens a term with a small letter, and with a capital. */
  readonly #words = new Uint8Array(2 ** hashBits);
  /** The same by hash of a stem's first letters. */
  readonly #stems = new Uint8Array(2 ** hashBits);
  readonly #letters = letterUnits();

  constructor(terms: readonly Opening[]) {
    for (const { words } of terms) this.#addFirst(words.charCodeAt(0));
    const buckets = Array.from({ length: 2 ** (bucketBits + 1) }, (): number[] => []);
    terms.forEach((term, index) => {
      for (const bucket of this.#mark(term)) buckets[bucket]?.push(index);
    });
    this.order = buckets.flat();
    buckets.forEach((bucket, i) => {
      this.starts[i + 1] = (this.starts[i] ?? 0) + bucket.length;
    });
  }

  /**
   * The first place from `from` to before `to`, at a word's start, where a term can begin; -1 when there is
   * none. Sets `wordBucket` and `stemBucket`.
   */
  next(text: string, from: number, to: number): number {
    const letters = this.#letters;
    const firsts = this.#firsts;
    const [words, stems] = [this.#words, this.#stems];
    // All in one piece: this loop passes every letter of the report, in some nanoseconds each.
    for (let at = from; at < to;) {
      const unit = text.charCodeAt(at);
      const first = firsts[unit] ?? 0;
      if (first === 0) {
        at++;
        continue;
      }
      const wanted = first === unit ? small : capital;
      let stem = first;
      let word = first;
      let end = at + 1;
      // A mark with which a term begins is a word of its own.
      const stop = letters[unit] === 0 ? end : to;
      for (; end < stop; end++) {
        const letter = letters[text.charCodeAt(end)] ?? 0;
        if (letter === 0) break;
        const place = end - at;
        if (place < longest)
          stem = (stem << 7) ^ (place === longest - 1 ? Math.min(letter, otherScripts) : letter);
        word = (Math.imul(word, 31) + letter) | 0;
      }
      const wordHash = scattered(word);
      const stemHash = scattered(stem);
      const isWord = ((words[wordHash] ?? 0) & wanted) !== 0;
      const isStem = ((stems[stemHash] ?? 0) & wanted) !== 0;
      if (isWord || isStem) {
        this.wordBucket = isWord ? wordHash >>> bucketShift : -1;
        this.stemBucket = isStem ? 2 ** bucketBits + (stemHash >>> bucketShift) : -1;
        return at;
      }
      at = end;
    }
    return -1;
  }

  #addFirst(unit: number): void {
    if (this.#firsts[unit] === 0) this.#firsts[unit] = foldedUnits()[unit] ?? 0;
  }

  /** Marks how a term can open; gives the buckets in which it is looked for. */
  #mark({ words, hasCapitals, isOpen }: Opening): Iterable<number> {
    const length = this.#firstWord(words);
    const isStem = isOpen && length === words.length;
    if (isStem && length < longest - 1) return this.#markAllStems();
    const unit = words.charCodeAt(0);
    const first = this.#firsts[unit] ?? 0;
    const cases = (unit === first || !hasCapitals ? small : 0) | capital;
    const marks = isStem ? this.#stems : this.#words;
    const openings = isStem && length < longest ? goingOn(words) : [words.slice(0, length)];
    const hashes = openings.map(opening =>
      isStem ? this.#stemHash(opening) : this.#wordHash(opening),
    );
    for (const hash of hashes) marks[hash] = (marks[hash] ?? 0) | cases;
    const offset = isStem ? 2 ** bucketBits : 0;
    return new Set(hashes.map(hash => offset + (hash >>> bucketShift)));
  }

  /** How many units the first word takes; a mark is one by itself. */
  #firstWord(words: string): number {
    if (this.#letters[words.charCodeAt(0)] === 0) return 1;
    let end = 1;
    while (end < words.length && this.#letters[words.charCodeAt(end)] !== 0) end++;
    return end;
  }

  #wordHash(word: string): number {
    let sum = this.#firsts[word.charCodeAt(0)] ?? 0;
    for (let i = 1; i < word.length; i++)
      sum = (Math.imul(sum, 31) + (this.#letters[word.charCodeAt(i)] ?? 0)) | 0;
    return scattered(sum);
  }

  #stemHash(stem: string): number {
    let sum = this.#firsts[stem.charCodeAt(0)] ?? 0;
    for (let i = 1; i < Math.min(stem.length, longest); i++) {
      const letter = this.#letters[stem.charCodeAt(i)] ?? 0;
      sum = (sum << 7) ^ (i === longest - 1 ? Math.min(letter, otherScripts) : letter);
    }
    return scattered(sum);
  }

  /** A stem of one or two letters opens so many words that all are looked at. */
  #markAllStems(): Iterable<number> {
    this.#stems.fill(small | capital);
    return Array.from({ length: 2 ** bucketBits }, (_, bucket) => 2 ** bucketBits + bucket);
  }
}

function scattered(sum: number): number {
  return Math.imul(sum, 0x9e3779b1) >>> (32 - hashBits);
}

/** A stem of three letters and all with one more: "aid*" opens as "aid", "aida", "aidb" … */
function goingOn(stem: string): string[] {
  const letters = new Set(letterUnits().subarray(0, otherScripts)).add(otherScripts);
  letters.delete(0);
  return [stem, ...Array.from(letters, letter => stem + String.fromCharCode(letter))];
}
