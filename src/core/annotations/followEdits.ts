import { canonicalText } from '../text/codePoints';
import type { Edit } from '../text/edits';
import { overlaps, type Span } from '../text/span';
import { anchor } from './anchor';
import { Describer } from './describe';
import { trackAnchor } from './track';
import { type Anchor, placeOfAnchor, type Selector, sureSpan } from './types';

/** A selector with the place where its passage is. */
export interface Anchored {
  readonly selector: Selector;
  readonly anchor: Anchor;
}

/**
 * Where passages are after `edits`, which made `text` of `old`: each moves along with the text. One that
 * was cut or lost stands at its quote again as soon as an undo or a paste brings that back. Where a
 * longer text was replaced by another, as when a file was changed outside, its passages are looked for
 * in the new one.
 */
export function followEdits(
  before: readonly Anchored[],
  edits: readonly Edit[],
  text: string,
  old: string,
): Anchor[] {
  const tracked = before.map(({ anchor }) => trackAnchor(anchor, edits));
  const places = placesOf(edits);
  const rewritten = inRewritten(before, edits);
  const describer = rewritten.size > 0 ? new Describer(old) : undefined;
  const selectorOf = ({ selector, anchor }: Anchored, i: number): Selector | undefined => {
    if (describer && rewritten.has(i)) return describer.describe(placeOfAnchor(anchor));
    const now = tracked[i];
    return now && isCut(now, selector, text) && isBack(selector, text, places)
      ? selector
      : undefined;
  };
  const wanted = before.map(selectorOf);
  const selectors = wanted.filter(selector => selector !== undefined);
  if (selectors.length === 0) return tracked;
  const found = anchor(text, selectors).values();
  return tracked.map((now, i) => {
    const other = wanted[i] && found.next().value;
    if (!other) return now;
    return rewritten.has(i) ? inside(other, places, now) : fits(now, other) ? other : now;
  });
}

// A sentence or two: who replaces less is at work on the words, and they stay where they are.
const longText = 200;

/** The passages that share text with a long one that was replaced by another one. */
function inRewritten(before: readonly Anchored[], edits: readonly Edit[]): ReadonlySet<number> {
  const long = edits.filter(
    ({ start, end, text }) => end - start >= longText && text.length >= longText,
  );
  const isTouched = ({ anchor }: Anchored) => {
    const span = sureSpan(anchor);
    return span !== undefined && long.some(edit => overlaps(edit, span));
  };
  return new Set(
    long.length === 0 ? [] : before.flatMap((each, i) => (isTouched(each) ? [i] : [])),
  );
}

/** What was found in the text that was put in; elsewhere it is another one. */
function inside(found: Anchor, places: readonly Span[], now: Anchor): Anchor {
  const isThere = places.some(place => overlaps(place, placeOfAnchor(found)));
  return isThere ? found : { status: 'orphan', near: placeOfAnchor(now).start };
}

/** Where the edits' new texts stand. */
function placesOf(edits: readonly Edit[]): Span[] {
  let delta = 0;
  return edits.map(({ start, end, text }) => {
    const place = { start: start + delta, end: start + delta + text.length };
    delta += text.length - (end - start);
    return place;
  });
}

/** Whether the passage is gone, or is no longer what was quoted. */
function isCut(now: Anchor, { quote }: Selector, text: string): boolean {
  if (now.status === 'orphan' || now.status === 'review') return true;
  const { start, end } = now.span;
  if (end - start === quote.length) return !text.startsWith(quote, start);
  // Line ends of two characters make a passage longer than its quote.
  return canonicalText(text.slice(start, end)) !== quote;
}

/** Whether the quote stands in a text that was just edited, or reaches into it. */
function isBack({ quote }: Selector, text: string, places: readonly Span[]): boolean {
  // Twice, for the same line ends.
  const reach = 2 * quote.length;
  return places.some(({ start, end }) => {
    const around = text.slice(Math.max(0, start - reach), end + reach);
    return canonicalText(around).includes(quote);
  });
}

/** A passage that is still there does not jump to another place where the same words stand. */
function fits(now: Anchor, found: Anchor): boolean {
  const span = sureSpan(found);
  const was = sureSpan(now);
  return span !== undefined && (was === undefined || overlaps(was, span));
}
