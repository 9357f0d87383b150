import { canonicalText, CodePoints } from '../text/codePoints';
import { FoldedText, foldedText } from '../text/foldedText';
import { overlaps, slice, type Span } from '../text/span';
import { anchorAlike } from './anchorAlike';
import { choosePlace, longestContext, standsWhole } from './choosePlace';
import { findQuotes } from './findQuotes';
import type { Settled } from './neighbours';
import { type Anchor, placeOfAnchor, type Selector } from './types';

/** Whether the speaker of a selector's passage, by its index, speaks at an offset, or its roundtable is there. */
export type IsSame = (selector: number, offset: number) => boolean;

/** By how many code points the neighbours of a passage have moved. */
export type Shifts = (selector: Selector) => readonly number[];

// A sentence, put in or taken out between a passage and its neighbours.
const mostStray = 200;

// A full stop and a quotation mark that closes, or a bracket.
const longestMark = 2;

/** Looks for passages in one text, from the strictest way to the most lenient. */
export class Places {
  readonly #canonical: string;
  readonly #points: CodePoints;
  /** Of the text as it stands, where that is not canonical. */
  readonly #inText?: CodePoints;
  #foldedText?: FoldedText;
  /** Where quotes stand in the folded text: the first search is for all that later ones are for. */
  #stands?: ReadonlyMap<string, readonly number[]>;

  constructor(text: string) {
    this.#canonical = canonicalText(text);
    this.#points = new CodePoints(this.#canonical);
    if (this.#canonical.length !== text.length) this.#inText = new CodePoints(text);
  }

  /** At its stored place with all of its context. */
  inPlace(selector: Selector): Anchor | undefined {
    const at = this.#oldPlace(selector);
    return standsWhole(this.#canonical, selector, at)
      ? { status: 'exact', span: this.#spanAt(at, at + selector.quote.length) }
      : undefined;
  }

  /**
   * The same but for what folding takes away, told apart by the context. `shifts` tells by how many code
   * points the neighbours of a passage have moved.
   */
  byWords(
    selectors: readonly Selector[],
    isSame: IsSame,
    shifts: Shifts = () => [],
  ): (Anchor | undefined)[] {
    const folded = selectors.map(foldedSelector);
    const expected = selectors.map(selector => this.#expected(selector, shifts));
    const isSameAt = (i: number, at: number) =>
      isSame(i, this.#unfolded({ start: at, end: at + 1 }).start);
    const quotes = folded.map(({ quote }) => quote);
    this.#stands ??= findQuotes(this.#folded.text, quotes);
    const found = chooseAll(this.#folded.text, folded, this.#stands, expected, isSameAt);
    return selectors.map((selector, i) => {
      const [at, length] = [found[i], folded[i]?.quote.length ?? 0];
      return at === undefined ? undefined : this.#found(at, at + length, selector);
    });
  }

  /** Words in other letters, capitals or small, are others: a heading, and a name of it in the text. */
  #found(start: number, end: number, selector: Selector): Anchor | undefined {
    // Blanks alone are found at their place only: folded, one run of them is like another.
    if (!selector.quote.trim()) return undefined;
    const words = slice(this.#canonical, this.#folded.spanOf(start, end));
    const isSame = capitalsIn(words) === capitalsIn(selector.quote);
    return isSame ? this.#sure({ start, end }, selector) : undefined;
  }

  /** The anchor of a passage that is at a span of the folded text. */
  #sure({ start, end }: Span, selector: Selector): Anchor {
    const span = this.#letters(this.#folded.spanOf(start, end), selector.quote);
    const isExact =
      span.start === this.#oldPlace(selector) && slice(this.#canonical, span) === selector.quote;
    return { status: isExact ? 'exact' : 'moved', span: this.#spanAt(span.start, span.end) };
  }

  /**
   * The quote itself, where it stands nearest there letter for letter (“. .” in “. . . .”): folding may take blanks at its ends along,
   * and comparing letters leave a mark out.
   */
  #letters(span: Span, quote: string): Span {
    const reach = quote.length - quote.trim().length + longestMark;
    const from = Math.max(0, span.start - reach);
    const around = this.#canonical.slice(from, span.end + reach);
    let nearest = span;
    let least = Infinity;
    for (let at = around.indexOf(quote); at >= 0; at = around.indexOf(quote, at + 1)) {
      const place = { start: from + at, end: from + at + quote.length };
      const distance = Math.abs(place.start - span.start) + Math.abs(place.end - span.end);
      if (overlaps(place, span) && distance < least) [nearest, least] = [place, distance];
    }
    return nearest;
  }

  /** With letters that have become others. */
  alike(selectors: readonly Selector[], isSame: IsSame, shifts: Shifts): (Anchor | undefined)[] {
    const folded = selectors.map(selector => withContext(foldedSelector(selector)));
    const expected = selectors.map(selector => this.#expected(selector, shifts));
    const length = Math.max(1, this.#folded.text.length);
    const surroundings = (i: number, { start, end }: Span) => {
      const [old = 0, ...others] = expected[i] ?? [];
      const isBySame = isSame(i, this.#unfolded({ start, end }).start);
      return {
        fit: 0.8 * Number(isBySame) + 0.2 * (1 - Math.abs(start - old) / length),
        isExpected: [old, ...others].some(at => Math.abs(start - at) <= mostStray),
      };
    };
    const found = anchorAlike(this.#folded.text, folded, surroundings);
    return selectors.map((selector, i) => {
      const alike = found[i];
      if (!alike) return undefined;
      if (alike.status === 'moved') return this.#sure(alike.span, selector);
      const others = alike.others.map(other => this.#unfolded(other));
      return { status: 'review', span: this.#unfolded(alike.span), others };
    });
  }

  /** How far the passage of a selector has moved to its anchor, which is sure. */
  settled({ start }: Selector, anchor: Anchor): Settled {
    const at = placeOfAnchor(anchor).start;
    return { start, shift: (this.#inText ?? this.#points).toCodePoints(at) - start };
  }

  orphan(selector: Selector): Anchor {
    const at = this.#oldPlace(selector);
    return { status: 'orphan', near: this.#spanAt(at, at).start };
  }

  get #folded(): FoldedText {
    return (this.#foldedText ??= new FoldedText(this.#canonical));
  }

  /** Where it was, and where its neighbours would have it; in the folded text. */
  #expected(selector: Selector, shifts: Shifts): number[] {
    return [0, ...shifts(selector)].map(shift =>
      this.#folded.indexOf(this.#points.toUtf16(selector.start + shift)),
    );
  }

  #oldPlace({ start }: Selector): number {
    return this.#points.toUtf16(start);
  }

  #unfolded({ start, end }: Span): Span {
    const span = this.#folded.spanOf(start, end);
    return this.#spanAt(span.start, span.end);
  }

  /** From the canonical text to the text as it stands. */
  #spanAt(start: number, end: number): Span {
    const toText = (offset: number) =>
      this.#inText ? this.#inText.toUtf16(this.#points.toCodePoints(offset)) : offset;
    return { start: toText(start), end: toText(end) };
  }
}

function capitalsIn(text: string): string {
  return text.replace(/[^\p{Lu}]+/gu, '');
}

/** A selector as it is compared in a folded text. */
function foldedSelector({ quote, prefix, suffix, ...place }: Selector): Selector {
  return {
    quote: foldedText(quote),
    prefix: foldedText(prefix),
    suffix: foldedText(suffix),
    ...place,
  };
}

/** With as much context as is compared. */
function withContext(selector: Selector): Selector {
  const prefix = selector.prefix.slice(-longestContext);
  return { ...selector, prefix, suffix: selector.suffix.slice(0, longestContext) };
}

/** Where each quote is meant for sure among all places where it stands. */
function chooseAll(
  text: string,
  selectors: readonly Selector[],
  stands: ReadonlyMap<string, readonly number[]>,
  expected: readonly (readonly number[])[],
  isSame: IsSame,
): (number | undefined)[] {
  const pairs = new Allowance();
  return selectors.map((selector, i) => {
    const found = pairs.allow(stands.get(selector.quote) ?? []);
    return choosePlace(text, selector, found, expected[i] ?? [], at => isSame(i, at));
  });
}

/** So many places are compared with selectors, and no more: a hostile file cannot stop the editor. */
class Allowance {
  // Ten thousand annotations of one word that stands four hundred times; about half a second.
  #left = 4_000_000;

  /** The places, as long as there is time for them; later none. */
  allow(places: readonly number[]): readonly number[] {
    this.#left -= places.length;
    return this.#left < 0 ? [] : places;
  }
}
