import type { Span } from './span';
import { TermBuckets } from './termBuckets';
import { TermStarts } from './termStarts';
import { byUnits, wordEnd, type Wording, wordingOf, Wordings } from './wordings';

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
 * digits make words). The longest match wins, then the longer term, then a whole word
 * before a stem, then the first term;
 * matches never overlap.
 */
export class TermMatcher<T> {
  readonly #values: readonly T[];
  readonly #starts: TermStarts;
  readonly #buckets: TermBuckets;
  readonly #wordings: Wordings;

  constructor(terms: Iterable<Term<T>>) {
    const sorted = [...terms]
      .map(term => ({ ...wordingOf(term), value: term.value }))
      .filter(({ units }) => units.length > 0)
      .sort(byUnits);
    this.#starts = new TermStarts(sorted);
    this.#buckets = new TermBuckets(sorted);
    const ordered = this.#buckets.order.flatMap((index): (Wording & { value: T })[] => {
      const wording = sorted[index];
      return wording ? [wording] : [];
    });
    this.#wordings = new Wordings(ordered, this.#buckets.starts);
    this.#values = ordered.map(({ value }) => value);
  }

  /** The terms that stand in `text` between `from` and `to`, in text order. */
  find(text: string, from = 0, to = text.length): TermMatch<T>[] {
    const found: TermMatch<T>[] = [];
    const starts = this.#starts;
    // A word that begins in front of the part is not looked at.
    let behind = from > 0 ? wordEnd(text, from, to) : from;
    for (;;) {
      const start = starts.next(text, behind, to);
      if (start < 0) return found;
      const match = this.#longestAt(text, start, to);
      behind = match?.end ?? wordEnd(text, start + 1, to);
      if (match) found.push(match);
    }
  }

  #longestAt(text: string, start: number, to: number): TermMatch<T> | undefined {
    const buckets = this.#buckets;
    const wordings = this.#wordings;
    buckets.look(text, start, to);
    let index = wordings.longestAt(buckets.wordBucket, text, start, to);
    let { end } = wordings;
    const stem = wordings.longestAt(buckets.stemBucket, text, start, to);
    // The whole word is longer than a stem of it.
    if (stem >= 0 && (index < 0 || wordings.end > end)) {
      index = stem;
      end = wordings.end;
    }
    return index < 0 ? undefined : { start, end, value: this.#values[index] as T };
  }
}
