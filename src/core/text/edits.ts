import type { Span } from './span';

/** Replaces the text under its span by `text`. Offsets are UTF-16 in the old text, half-open. */
export interface Edit extends Span {
  readonly text: string;
}

/** `text` after `edits`, which are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start)
      throw new RangeError('edits overlap or are not sorted');
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * Where `span` is after `edits` (sorted, not overlapping): text inserted in front of it shifts it,
 * inside makes it grow, at either border stays outside; a part that was deleted makes it shrink.
 * Undefined when all of it was deleted.
 */
export function mapSpan(span: Span, edits: readonly Edit[]): Span | undefined {
  const start = mapOffset(span.start, edits, 'right');
  const end = mapOffset(span.end, edits, 'left');
  return start < end ? { start, end } : undefined;
}

/**
 * Where `offset` is after `edits`. Where text was replaced or inserted around it, it moves to the
 * left or the right end of the new text.
 */
export function mapOffset(offset: number, edits: readonly Edit[], side: 'left' | 'right'): number {
  let delta = 0;
  for (const { start, end, text } of edits) {
    if (start > offset || (start === offset && side === 'left')) break;
    if (end > offset || (end === offset && start < end && side === 'left')) {
      return start + delta + (side === 'right' ? text.length : 0);
    }
    delta += text.length - (end - start);
  }
  return offset + delta;
}
