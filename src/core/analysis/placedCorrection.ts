import { anchor } from '../annotations/anchor';
import type { Correction } from '../annotations/correction';
import { type Anchor, placeOfAnchor, sureSpan } from '../annotations/types';
import type { Span } from '../text/span';

/** A correction together with where it is now and who made it. */
export interface PlacedCorrection {
  readonly correction: Correction;
  /** Absent for corrections that have no place. */
  readonly anchor?: Anchor;
  /** Absent for the sidecar without a coder's name. */
  readonly coder?: string;
  /** Whether it stands in the sidecar that this person writes. */
  readonly isOwn: boolean;
}

/** The corrections of one sidecar, placed in `text`. */
export function placeCorrections(
  text: string,
  corrections: readonly Correction[],
  { coder, isOwn }: Pick<PlacedCorrection, 'coder' | 'isOwn'>,
): PlacedCorrection[] {
  const selectors = corrections.flatMap(each => ('selector' in each ? [each.selector] : []));
  const anchors = (selectors.length > 0 ? anchor(text, selectors) : []).values();
  return corrections.map(correction => {
    const place = 'selector' in correction ? anchors.next().value : undefined;
    return { correction, anchor: place, coder, isOwn };
  });
}

/** Where the correction's passage is; undefined when it has none, or its text is gone or in doubt. */
export function spanOfCorrection({ anchor }: PlacedCorrection): Span | undefined {
  return anchor && sureSpan(anchor);
}

/**
 * In the order in which they take effect: the oldest first, so that a later one wins; of the same
 * moment, or without one, in the order of places.
 */
export function inEffectOrder(corrections: readonly PlacedCorrection[]): PlacedCorrection[] {
  const times = new Map(corrections.map(placed => [placed, timeOf(placed)]));
  return [...corrections].sort(
    (a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || placeOf(a) - placeOf(b),
  );
}

/** In text order; those without a place last. */
export function inTextOrder(corrections: readonly PlacedCorrection[]): PlacedCorrection[] {
  return [...corrections].sort((a, b) => placeOf(a) - placeOf(b));
}

function timeOf({ correction }: PlacedCorrection): number {
  return Date.parse(correction.created ?? '') || 0;
}

function placeOf({ anchor }: PlacedCorrection): number {
  return anchor ? placeOfAnchor(anchor).start : Number.MAX_SAFE_INTEGER;
}
