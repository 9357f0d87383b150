/** A span marked in a sample; offsets are UTF-16 and half-open. */
export interface MarkedSpan {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes `{label:words}` marks out of a sample: `marked('{speaker:Chile} asked.')` gives the text
 * `Chile asked.` and the span of `Chile` with its label. Marks may hold marks.
 */
export function marked(sample: string): { text: string; spans: MarkedSpan[] } {
  const open: { label: string; start: number }[] = [];
  const spans: MarkedSpan[] = [];
  let text = '';
  for (const [part = ''] of sample.matchAll(/\{[^{}:]*:|\}|[^{}]+/g)) {
    if (part.startsWith('{')) open.push({ label: part.slice(1, -1), start: text.length });
    else if (part !== '}') text += part;
    else spans.push(closed(open.pop(), text.length, sample));
  }
  if (open.length > 0) throw new RangeError(`a mark is not closed in: ${sample}`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

function closed(
  mark: { label: string; start: number } | undefined,
  end: number,
  sample: string,
): MarkedSpan {
  if (!mark) throw new RangeError(`a mark is closed that was not opened in: ${sample}`);
  return { ...mark, end };
}
