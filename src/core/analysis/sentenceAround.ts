import { overlaps, slice, type Span } from '../text/span';
import { lineAt } from './placesToCorrect';

// To each side: a longer sentence than two lines on a screen is cut.
const reach = 200;

/** The sentence that holds `span`, or the part of it within 200 characters on each side; never another line. */
export function sentenceAround(text: string, span: Span): Span {
  const line = lineAt(text, span.start) ?? span;
  const near: Span = {
    start: Math.max(line.start, span.start - reach),
    end: Math.max(span.end, Math.min(line.end, span.end + reach)),
  };
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const parts = Array.from(segmenter.segment(slice(text, near)), ({ index, segment }) => {
    const start = near.start + index;
    return { start, end: start + segment.length };
  }).filter(part => overlaps(part, span));
  return { start: parts[0]?.start ?? span.start, end: parts.at(-1)?.end ?? span.end };
}
