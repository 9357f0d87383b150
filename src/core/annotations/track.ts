import { type Edit, mapOffset, mapSpan } from '../text/edits';
import type { Anchor } from './types';

/** Where an anchor is after an edit of the text. One whose text was all deleted becomes an orphan. */
export function trackAnchor(anchor: Anchor, edits: readonly Edit[]): Anchor {
  if (anchor.status === 'orphan') return { ...anchor, near: mapOffset(anchor.near, edits, 'left') };
  const span = mapSpan(anchor.span, edits);
  if (anchor.status === 'review') {
    const others = anchor.others.flatMap(other => mapSpan(other, edits) ?? []);
    if (span) return { ...anchor, span, others };
  }
  return span
    ? { ...anchor, span }
    : { status: 'orphan', near: mapOffset(anchor.span.start, edits, 'left') };
}
