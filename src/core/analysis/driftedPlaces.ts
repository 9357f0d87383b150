import { anchor } from '../annotations/anchor';
import { Describer } from '../annotations/describe';
import { type AnnotationPlace, sureSpan } from '../annotations/types';
import type { Report } from '../report/types';
import { canonicalText } from '../text/codePoints';
import type { Span } from '../text/span';
import type { AnnotatedReport, PlacedAnnotation } from './annotatedReport';
import { saidBySame, toldAt } from './saidBySame';

/**
 * New places for those of the own annotations that edits have moved or changed so far that their
 * stored selectors would no longer lead to them, by id. All others keep what they tell: a sidecar
 * changes with what a person did, and not with each letter of the report.
 */
export function driftedPlaces({
  report,
  annotations,
}: Pick<AnnotatedReport, 'report' | 'annotations'>): ReadonlyMap<string, AnnotationPlace> {
  const changed = annotations.flatMap(placed => {
    const span = placed.isOwn ? sureSpan(placed.anchor) : undefined;
    return span && !isAsTold(placed, span, report) ? [{ ...placed.annotation, span }] : [];
  });
  if (changed.length === 0) return new Map();
  const selectors = changed.map(({ selector }) => selector);
  const found = anchor(report.text, selectors, saidBySame(report, changed));
  const lost = changed.filter(({ span }, i) => !isAt(found[i] && sureSpan(found[i]), span));
  const describer = new Describer(report.text);
  return new Map(
    lost.map(({ id, span }) => [
      id,
      { selector: describer.describe(span), ...toldAt(report, span.start) },
    ]),
  );
}

/** Whether quote and context stand there letter for letter: then they lead there. */
function isAsTold({ annotation }: PlacedAnnotation, { start, end }: Span, report: Report): boolean {
  const { quote, prefix, suffix } = annotation.selector;
  // A line end may count twice in the text, and once in the selector.
  const [before, behind] = [2 * prefix.length, 2 * suffix.length];
  const { text } = report;
  return (
    canonicalText(text.slice(start, end)) === quote &&
    canonicalText(text.slice(Math.max(0, start - before), start)).endsWith(prefix) &&
    canonicalText(text.slice(end, end + behind)).startsWith(suffix)
  );
}

function isAt(found: Span | undefined, { start, end }: Span): boolean {
  return found?.start === start && found.end === end;
}
