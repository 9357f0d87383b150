import type { Span } from './span';
import { TermOpenings } from './termOpenings';
import { byUnits, type Wording, wordingOf, Wordings } from './wordings';
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

/**
 * Finds many terms in one pass: at each word's start its first letters are looked up, and only the terms
 * that open so are compared with the text. Letters match in either case, typographic apostrophes and
 * dashes like their ASCII forms. A match begins and ends at a word's border (Unicode letters, marks and
 * digits make words). The longest match wins, then the one whose term is longer, then the first term;
 * matches never overlap.
 */
export class TermMatcher<T> {
  readonly #values: readonly T[];
  readonly #openings: TermOpenings;
  readonly #wordings: Wordings;

  constructor(terms: Iterable<Term<T>>) {
    const sorted = [...terms]
      .map(term => ({ ...wordingOf(term), value: term.value }))
      .filter(({ units }) => units.length > 0)
      .sort(byUnits);
    this.#openings = new TermOpenings(sorted);
    const ordered = this.#openings.order.flatMap((index): (Wording & { value: T })[] => {
      const wording = sorted[index];
      return wording ? [wording] : [];
    });
    this.#wordings = new Wordings(ordered, this.#openings.starts);
    this.#values = ordered.map(({ value }) => value);
  }

  /** The terms that stand in `text` between `from` and `to`, in text order. */
  find(text: string, from = 0, to = text.length): TermMatch<T>[] {
    const found: TermMatch<T>[] = [];
    const words = wordUnits();
    const openings = this.#openings;
    const wordings = this.#wordings;
    let at = wordBegun(text, from, to);
    // All in one piece: this loop passes every letter of the report, at some 10 ns each.
    while (at < to) {
      if (openings.firsts[text.charCodeAt(at)] === 0) {
        at++;
        continue;
      }
      const bucket = openings.at(text, at);
      const index = bucket < 0 ? -1 : wordings.longestAt(bucket, text, at, to);
      if (index >= 0) {
        found.push({ start: at, end: wordings.end, value: this.#values[index] as T });
        at = wordings.end;
        continue;
      }
      const isWord = words[text.charCodeAt(at)] === 1;
      at += openings.seen;
      if (isWord) while (at < to && words[text.charCodeAt(at)] === 1) at++;
    }
    return found;
  }
}

/** Behind the word that begins in front of `from` and goes on there, else `from`. */
function wordBegun(text: string, from: number, to: number): number {
  const words = wordUnits();
  if (from === 0 || words[text.charCodeAt(from - 1)] !== 1) return from;
  let at = from;
  while (at < to && words[text.charCodeAt(at)] === 1) at++;
  return at;
}
