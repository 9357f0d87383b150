import { canonicalText, CodePoints } from '../text/codePoints';
import type { Span } from '../text/span';
import { choosePlace, standsWhole } from './choosePlace';
import { findQuotes } from './findQuotes';
import type { Anchor, Selector } from './types';

/**
 * Where the passages of `selectors` are in `text`, each at the index of its selector. `exact`: at the
 * stored offsets; `moved`: the exact quote stands elsewhere, told apart by the context around it;
 * `orphan`: the quote is gone, or no place is sure enough, since a wrong place is worse than none.
 */
export function anchor(text: string, selectors: readonly Selector[]): Anchor[] {
  const { canonical, toStored, toSpan } = placesIn(text);
  const stored = selectors.map(({ start }) => toStored(start));
  const isInPlace = selectors.map((selector, i) =>
    standsWhole(canonical, selector, stored[i] ?? 0),
  );
  const places = findQuotes(
    canonical,
    selectors.flatMap(({ quote }, i) => (isInPlace[i] ? [] : quote)),
  );
  const pairs = new Allowance();
  return selectors.map((selector, i): Anchor => {
    const { quote } = selector;
    const was = stored[i] ?? 0;
    if (isInPlace[i]) return { status: 'exact', span: toSpan(was, quote.length) };
    const found = pairs.allow(places.get(quote) ?? []);
    const at = choosePlace(canonical, selector, found, was);
    if (at === undefined) return { status: 'orphan', near: toSpan(was, 0).start };
    return { status: at === was ? 'exact' : 'moved', span: toSpan(at, quote.length) };
  });
}

/** The canonical text, and ways between its UTF-16 offsets, code points, and spans of `text`. */
function placesIn(text: string) {
  const canonical = canonicalText(text);
  const points = new CodePoints(canonical);
  const toStored = (codePoint: number): number => points.toUtf16(codePoint);
  if (canonical.length === text.length) {
    return { canonical, toStored, toSpan: (at: number, length: number) => spanAt(at, length) };
  }
  const inText = new CodePoints(text);
  const toText = (offset: number) => inText.toUtf16(points.toCodePoints(offset));
  const toSpan = (at: number, length: number): Span => ({
    start: toText(at),
    end: toText(at + length),
  });
  return { canonical, toStored, toSpan };
}

function spanAt(at: number, length: number): Span {
  return { start: at, end: at + length };
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
