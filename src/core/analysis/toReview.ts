import { placeOfAnchor } from '../annotations/types';
import type { Span } from '../text/span';
import type { PlacedAnnotation } from './annotatedReport';

/**
 * Whether a person has to look where the annotation belongs: its own coder, since nobody else may
 * change it; and not again when he or she has said that its text is gone.
 */
export function isToReview({ annotation, anchor, isOwn }: PlacedAnnotation): boolean {
  const isOpen = anchor.status === 'review' || anchor.status === 'orphan';
  return isOwn && isOpen && annotation.status !== 'orphan';
}

/** Where the annotation may belong, the likeliest place first; none for an orphan. */
export function candidatesOf({ anchor }: Pick<PlacedAnnotation, 'anchor'>): readonly Span[] {
  return anchor.status === 'review' ? [anchor.span, ...anchor.others] : [];
}

/** The first annotation to review that is or was behind `offset` (UTF-16), or else the first of all. */
export function nextToReview(
  annotations: readonly PlacedAnnotation[],
  offset: number,
): PlacedAnnotation | undefined {
  const open = annotations.filter(isToReview);
  return open.find(({ anchor }) => placeOfAnchor(anchor).start > offset) ?? open[0];
}
