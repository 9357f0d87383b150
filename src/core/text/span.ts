/** A stretch of text: UTF-16 offsets, half-open. `start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `span`; its end counts as outside. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** Whether the spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** `span` moved by `by` characters, its other fields kept. */
export function shift<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** The text under `span`. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** By place: earlier first, and of two that start together the longer one first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Index of the last of `spans` that starts at or before `offset`, or -1.
 * `spans` must be sorted by start.
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Those of `spans` that share no character with any of `taken`, which is sorted and does not overlap itself. */
export function apartFrom<T extends Span>(spans: readonly T[], taken: readonly Span[]): T[] {
  return spans.filter(span => {
    const at = lastStartingBy(taken, span.start);
    const [before, behind] = [taken[at], taken[at + 1]];
    return !(before && overlaps(before, span)) && !(behind && overlaps(behind, span));
  });
}
