import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { toldAt } from '../core/analysis/saidBySame';
import { Describer } from '../core/annotations/describe';
import { newId } from '../core/annotations/newId';
import type { Annotation } from '../core/annotations/types';
import type { Span } from '../core/text/span';

/** New annotations of passages with these codes; `by` tells of a rule where no person chose them one by one. */
export function describeSpans(
  { report, annotations }: AnnotatedReport,
  spans: readonly Span[],
  codes: readonly string[],
  by?: Annotation['by'],
): Annotation[] {
  const describer = new Describer(report.text);
  const taken = new Set(annotations.map(({ annotation }) => annotation.id));
  const created = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return spans.map(span => {
    const id = newId(Math.random, taken);
    taken.add(id);
    const selector = describer.describe(span);
    return { id, codes, selector, ...toldAt(report, span.start), created, by };
  });
}
