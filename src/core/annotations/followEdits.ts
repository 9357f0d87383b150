import { canonicalText } from '../text/codePoints';
import type { Edit } from '../text/edits';
import { overlaps, type Span } from '../text/span';
import { anchor } from './anchor';
import { trackAnchor } from './track';
import type { Anchor, Selector } from './types';

/** A selector with the place where its passage is. */
export interface Anchored {
  readonly selector: Selector;
  readonly anchor: Anchor;
}

/**
 * Where passages are after `edits`, which made `text`: each moves along with the text. One that was
 * cut or lost stands at its quote again as soon as an undo or a paste brings that back.
 */
export function followEdits(
  before: readonly Anchored[],
  edits: readonly Edit[],
  text: string,
): Anchor[] {
  const tracked = before.map(({ anchor }) => trackAnchor(anchor, edits));
  const places = placesOf(edits);
  const returning = before.flatMap(({ selector }, i) => {
    const now = tracked[i];
    return now && isCut(now, selector, text) && isBack(selector, text, places) ? [i] : [];
  });
  if (returning.length === 0) return tracked;
  const found = anchor(
    text,
    returning.flatMap(i => before[i]?.selector ?? []),
  );
  const better = new Map(returning.map((i, place) => [i, found[place]]));
  return tracked.map((now, i) => {
    const other = better.get(i);
    return other && fits(now, other) ? other : now;
  });
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
  if (now.status === 'orphan') return true;
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
  if (found.status === 'orphan') return false;
  return now.status === 'orphan' || overlaps(now.span, found.span);
}
