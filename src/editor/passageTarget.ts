import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { placeOfAnchor } from '../core/annotations/types';
import type { Span } from '../core/text/span';

/** Names a passage of a report, so that it is found where it is when somebody goes there. */
export type PassageTarget =
  | { readonly roundtable: number }
  | { readonly contribution: number }
  | { readonly annotation: string }
  | Span;

/** Where the passage is now; for an annotation whose text is gone, where it was last. */
export function placeOfTarget(
  { report, annotations }: AnnotatedReport,
  target: PassageTarget,
): Span | undefined {
  if ('roundtable' in target) return report.roundtables[target.roundtable]?.heading;
  if ('contribution' in target) return report.contributions[target.contribution];
  if ('start' in target) return target;
  const anchor = annotations.find(({ annotation }) => annotation.id === target.annotation)?.anchor;
  return anchor && placeOfAnchor(anchor);
}
