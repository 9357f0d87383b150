import type { Span } from './span';

/** Replaces the text under its span by `text`. Offsets are UTF-16 in the old text, half-open. */
export interface Edit extends Span {
  readonly text: string;
}

/** `text` after `edits`. Throws RangeError unless they are sorted and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start)
      throw new RangeError('edits overlap or are not sorted');
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}

/**
 * Where `span` is after `edits` (sorted, not overlapping): text inserted in front of it shifts it,
 * inside makes it grow, at either border stays outside; a part that was deleted makes it shrink.
 * What replaces a part of it belongs to it, so that mending its first word does not cut that word
 * off. Undefined when nothing of its old text is left, also where other text came instead.
 */
export function mapSpan(span: Span, edits: readonly Edit[]): Span | undefined {
  if (span.end <= span.start + deletedFrom(span, edits)) return undefined;
  const replacesPart = ({ start, end }: Edit) =>
    start < end && start >= span.start && end <= span.end;
  const first = edits.findIndex(edit => edit.start === span.start && replacesPart(edit));
  const last = edits.findLastIndex(edit => edit.end === span.end && replacesPart(edit));
  return {
    start: mapOffset(span.start, first < 0 ? edits : edits.slice(0, first), 'right'),
    end:
      last < 0
        ? mapOffset(span.end, edits, 'left')
        : mapOffset(span.end, edits.slice(0, last + 1), 'right'),
  };
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

/** How many units of `span` the edits delete. */
function deletedFrom(span: Span, edits: readonly Edit[]): number {
  let deleted = 0;
  for (const { start, end } of edits)
    deleted += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  return deleted;
}
