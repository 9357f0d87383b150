import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { Describer } from '../core/annotations/describe';
import { newId } from '../core/annotations/newId';
import type { Annotation } from '../core/annotations/types';
import { contributionAt, roundtableAt } from '../core/report/navigate';
import type { Span } from '../core/text/span';
import { placeOf } from './names';

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
    const at = contributionAt(report, span.start);
    const speaker = at === undefined ? [] : (report.contributions[at]?.speakers ?? []);
    const roundtable = placeOf(report, roundtableAt(report, span.start));
    return { id, codes, selector: describer.describe(span), speaker, roundtable, created, by };
  });
}
