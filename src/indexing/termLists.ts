import { NumberReader, NumberWriter } from './numbers';
import { type Pieces, PieceWriter } from './pieces';
import { StringTable } from './strings';

/** For each of many terms the numbers of what holds it. */
export class TermLists {
  /** Sorted by UTF-16 units. */
  readonly #terms: Pieces;
  /** For each term its numbers, each as the distance from the one before. */
  readonly #lists: Pieces;

  constructor(terms: Pieces, lists: Pieces) {
    this.#terms = terms;
    this.#lists = lists;
  }

  /** The numbers of a term, sorted. */
  of(term: string): readonly number[] {
    const at = this.#firstFrom(term);
    return this.#terms.textAt(at) === term ? this.#listAt(at) : [];
  }

  /** The numbers of all terms that begin so: unsorted, some of them more than once. */
  ofPrefix(prefix: string): readonly number[] {
    const numbers: number[] = [];
    // No letter comes behind this one.
    const end = this.#firstFrom(`${prefix}\uffff`);
    for (let i = this.#firstFrom(prefix); i < end; i++) this.#read(i, numbers);
    return numbers;
  }

  *[Symbol.iterator](): Iterator<readonly [term: string, numbers: readonly number[]]> {
    for (let i = 0; i < this.#terms.length; i++) yield [this.#terms.textAt(i), this.#listAt(i)];
  }

  #listAt(term: number): number[] {
    const numbers: number[] = [];
    this.#read(term, numbers);
    return numbers;
  }

  #read(term: number, numbers: number[]): void {
    const reader = new NumberReader(this.#lists.at(term));
    for (let last = 0; !reader.isAtEnd;) numbers.push((last += reader.next()));
  }

  #firstFrom(term: string): number {
    let [low, high] = [0, this.#terms.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#terms.textAt(middle) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Gathers terms, in the order of the numbers. */
export class TermListWriter {
  readonly #terms = new StringTable();
  /** A term and how far its number is from the one before, one behind the other. */
  readonly #pairs = new NumberWriter();
  #number = 0;
  /** For each term how many numbers it has, and the last one. */
  readonly #counts: number[] = [];
  readonly #last: number[] = [];

  /** Says that a term belongs to a number, which is no smaller than the one before. */
  add(text: string, number: number): void {
    const term = this.#terms.numberOf(text);
    if (this.#last[term] === number) return;
    this.#last[term] = number;
    this.#counts[term] = (this.#counts[term] ?? 0) + 1;
    this.#pairs.put(term);
    this.#pairs.put(number - this.#number);
    this.#number = number;
  }

  /** What `TermLists` is made of. */
  pieces(): readonly [terms: PieceWriter, lists: PieceWriter] {
    const [terms, lists] = [new PieceWriter(), new PieceWriter()];
    const listOf = this.#numbersByTerm();
    const texts = this.#terms.list();
    const order = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    for (const term of order) {
      terms.addText(texts[term] ?? '');
      lists.add(out => writeList(listOf(term), out));
    }
    return [terms, lists];
  }

  #numbersByTerm(): (term: number) => Uint32Array {
    const ends = new Uint32Array(this.#counts.length);
    let size = 0;
    this.#counts.forEach((count, term) => {
      ends[term] = size;
      size += count;
    });
    const starts = ends.slice();
    const numbers = new Uint32Array(size);
    const reader = new NumberReader(this.#pairs.bytes());
    for (let number = 0; !reader.isAtEnd;) {
      const term = reader.next();
      number += reader.next();
      const end = ends[term] ?? 0;
      numbers[end] = number;
      ends[term] = end + 1;
    }
    return term => numbers.subarray(starts[term], ends[term]);
  }
}

function writeList(numbers: Iterable<number>, out: NumberWriter): void {
  let last = 0;
  for (const number of numbers) {
    out.put(number - last);
    last = number;
  }
}
