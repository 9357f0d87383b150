import { foldedUnits, isBlankUnit } from './foldedUnits';
import type { Span } from './span';
import { wordUnits } from './wordUnits';

/** Words to look for. */
export interface Term<T> {
  /** A word or phrase. A blank stands for any run of blanks with at most one line break in it; a `*` at the end for the rest of the word. */
  readonly words: string;
  readonly value: T;
  /** Whether each capital of `words` has to be one in the text too, so that "us" is not the US. */
  readonly hasCapitals?: boolean;
}

/** A place where a term stands. UTF-16, half-open. */
export interface TermMatch<T> extends Span {
  readonly value: T;
}

const space = 32;
// The trie has a slot for each symbol in each node: with thousands of them it would fill the memory.
const mostSymbols = 255;

/**
 * Finds many terms in one pass: a trie over folded UTF-16 units, walked from each word's start.
 * Letters match in either case, typographic apostrophes and dashes like their ASCII forms. A match
 * begins and ends at a word's border (Unicode letters, marks and digits make words); the longest one
 * wins, and matches never overlap.
 */
export class TermMatcher<T> {
  readonly #terms: readonly Term<T>[];
  readonly #folded = foldedUnits();
  /** Symbol of each code unit; 0 for those that no term holds. */
  readonly #symbols = new Uint16Array(65_536);
  readonly #width: number;
  /** Whether further units share the last symbol, so that what the trie finds is compared once more. */
  #isShared = false;
  /** By a hash of three symbols: 1 where a match can begin with them. Saves most walks of the trie. */
  readonly #openings = new Uint8Array(65_536);
  /** 2 for the units with which a match can begin ("us" begins no name that needs a capital), 1 for others of words. */
  readonly #starts = wordUnits().slice();
  /** Next node by node and symbol; 0 for none. */
  #next: Int32Array;
  /** By node: the terms that end there. */
  readonly #ends: (number[] | undefined)[] = [undefined];

  constructor(terms: Iterable<Term<T>>) {
    this.#terms = [...terms];
    this.#width = this.#numberSymbols();
    const units = this.#terms.reduce((sum, { words }) => sum + words.length, 1);
    this.#next = new Int32Array(units * this.#width);
    this.#terms.forEach((_, index) => this.#add(index));
    this.#markStarts();
    this.#next = this.#next.slice(0, this.#ends.length * this.#width);
  }

  /** The terms that stand in `text` between `from` and `to`, in text order. */
  find(text: string, from = 0, to = text.length): TermMatch<T>[] {
    const found: TermMatch<T>[] = [];
    const starts = this.#starts;
    let before = from > 0 ? starts[text.charCodeAt(from - 1)] : 0;
    for (let at = from; at < to; at++) {
      const unit = starts[text.charCodeAt(at)];
      const isFirst = before === 0;
      before = unit;
      if (unit !== 2 || !isFirst || !this.#opensAt(text, at)) continue;
      const match = this.#longestAt(text, at, to);
      if (!match) continue;
      found.push(match);
      at = match.end - 1;
      before = 1;
    }
    return found;
  }

  #opensAt(text: string, at: number): boolean {
    const symbols = this.#symbols;
    const [a = 0, b = 0, c = 0] = [
      symbols[text.charCodeAt(at)],
      symbols[text.charCodeAt(at + 1)],
      symbols[text.charCodeAt(at + 2)],
    ];
    return this.#openings[hashOf(a, b, c)] === 1;
  }

  #numberSymbols(): number {
    let count = 1;
    for (const { words } of this.#terms) {
      for (let i = 0; i < words.length; i++) {
        const unit = this.#folded[words.charCodeAt(i)] ?? 0;
        if (this.#symbols[unit] !== 0) continue;
        this.#symbols[unit] = count;
        if (count < mostSymbols) count++;
      }
    }
    // A unit that folds to a symbol's unit has that symbol: capitals, typographic marks, blanks.
    for (let unit = 0; unit < 65_536; unit++) {
      const to = this.#folded[unit] ?? 0;
      if (to !== unit) this.#symbols[unit] = this.#symbols[to] ?? 0;
    }
    this.#isShared = count === mostSymbols;
    return count + 1;
  }

  #markStarts(): void {
    const any = new Set<number>();
    for (const { words, hasCapitals } of this.#terms) {
      const unit = words.charCodeAt(0);
      const small = this.#folded[unit] ?? 0;
      if (hasCapitals && small !== unit) this.#starts[unit] = 2;
      else any.add(small);
    }
    if (any.size === 0) return;
    for (let unit = 0; unit < 65_536; unit++)
      if (any.has(this.#folded[unit] ?? 0)) this.#starts[unit] = 2;
  }

  #add(index: number): void {
    const words = this.#terms[index]?.words.replace(/\*$/, '') ?? '';
    let node = 0;
    for (let i = 0; i < words.length; i++) {
      const slot = node * this.#width + (this.#symbols[words.charCodeAt(i)] ?? 0);
      node = this.#next[slot] || (this.#next[slot] = this.#ends.push(undefined) - 1);
    }
    if (node === 0) return;
    (this.#ends[node] ??= []).push(index);
    this.#markOpening(words);
  }

  /** Behind a shorter word than three units anything may stand. */
  #markOpening(words: string): void {
    const [a = 0, b = 0, c = 0] = [0, 1, 2].map(i => this.#symbols[words.charCodeAt(i)]);
    const all = Array.from({ length: this.#width }, (_, symbol) => symbol);
    for (const second of words.length > 1 ? [b] : all)
      for (const third of words.length > 2 ? [c] : all)
        this.#openings[hashOf(a, second, third)] = 1;
  }

  #longestAt(text: string, start: number, to: number): TermMatch<T> | undefined {
    const [next, symbols, width] = [this.#next, this.#symbols, this.#width];
    let best: TermMatch<T> | undefined;
    let node = 0;
    for (let at = start; at < to;) {
      const unit = text.charCodeAt(at);
      node = next[node * width + (symbols[unit] ?? 0)] ?? 0;
      if (node === 0) break;
      at = isBlankUnit(unit) ? blankEnd(text, at, to) : at + 1;
      if (at < 0) break;
      const ends = this.#ends[node];
      if (ends) best = this.#endingAt(ends, text, start, at, to) ?? best;
    }
    return best;
  }

  #endingAt(
    ends: readonly number[],
    text: string,
    start: number,
    at: number,
    to: number,
  ): TermMatch<T> | undefined {
    const border = wordEnd(text, at, to);
    for (const index of ends) {
      const term = this.#terms[index];
      if (!term || (at !== border && !term.words.endsWith('*'))) continue;
      if (this.#isShared && !sameWords(term.words, text.slice(start, at))) continue;
      if (!term.hasCapitals || keepsCapitals(term.words, text, start))
        return { start, end: border, value: term.value };
    }
    return undefined;
  }
}

function hashOf(a: number, b: number, c: number): number {
  return (a * 1_021 + b * 37 + c) & 0xffff;
}

/** Where the blanks that begin at `at` end; -1 when they hold more than one line break. */
function blankEnd(text: string, at: number, to: number): number {
  let breaks = 0;
  let end = at;
  for (; end < to && isBlankUnit(text.charCodeAt(end)); end++) {
    if (text.charCodeAt(end) === 10 && ++breaks > 1) return -1;
  }
  return end;
}

function wordEnd(text: string, at: number, to: number): number {
  const words = wordUnits();
  let end = at;
  if (words[text.charCodeAt(at - 1)] !== 1) return end;
  while (end < to && words[text.charCodeAt(end)] === 1) end++;
  return end;
}

/** Whether two wordings are the same but for case, marks and the length of blanks. */
function sameWords(a: string, b: string): boolean {
  return foldedWords(a.replace(/\*$/, '')) === foldedWords(b);
}

function foldedWords(words: string): string {
  const folded = foldedUnits();
  return words
    .replace(/[^]/g, unit => String.fromCharCode(folded[unit.charCodeAt(0)] ?? 0))
    .replace(/ +/g, ' ');
}

/** Whether the text at `start` has a capital wherever `words` has one. */
function keepsCapitals(words: string, text: string, start: number): boolean {
  let at = start;
  for (let i = 0; i < words.length; i++, at++) {
    const unit = words.charCodeAt(i);
    if (unit === space) {
      while (isBlankUnit(text.charCodeAt(at + 1))) at++;
    } else if (isCapital(unit) && !isCapital(text.charCodeAt(at))) return false;
  }
  return true;
}

function isCapital(unit: number): boolean {
  return foldedUnits()[unit] !== unit && wordUnits()[unit] === 1;
}
