import { overlaps, type Span } from '../text/span';
import type { Lexicon } from './language/lexicon';
import { type TextUnit, unitsNear } from './unitAt';

/** Which end of a passage moves, by what, and whether the passage grows. */
export interface Resizing {
  readonly end: 'start' | 'end';
  readonly unit: TextUnit;
  readonly grows: boolean;
}

/**
 * `span` with one of its ends at the next border of a unit of `text`; itself where there is none within
 * a paragraph's reach, or nothing would be left of it.
 */
export function resizeSpan(
  text: string,
  span: Span,
  { end, unit, grows }: Resizing,
  lexicon: Lexicon,
): Span {
  const units = unitsNear(text, span, unit, lexicon);
  const border = (grows ? grown : shrunk)(units, span, end);
  const resized = { ...span, ...(border && { [end]: border[end] }) };
  return resized.start < resized.end ? resized : span;
}

/** The first unit that ends behind the span, or the last one that starts in front of it. */
function grown(units: readonly Span[], span: Span, end: Resizing['end']): Span | undefined {
  return end === 'end'
    ? units.find(unit => unit.end > span.end)
    : units.findLast(unit => unit.start < span.start);
}

/** The neighbour of the outermost unit that the span touches: that one goes, with the marks behind it. */
function shrunk(units: readonly Span[], span: Span, end: Resizing['end']): Span | undefined {
  const inside = units.filter(unit => overlaps(unit, span));
  return inside.at(end === 'end' ? -2 : 1);
}
