import type { Codebook } from '../codebook/types';
import { findMentions, mentionsIn, type ThemeMatcher } from '../mentions/findMentions';
import type { Mention } from '../mentions/types';
import type { Report } from '../report/types';
import type { AnnotatedReport, PlacedAnnotation } from './annotatedReport';

/** What is joined to one AnnotatedReport. */
export interface Parts {
  readonly report: Report;
  readonly codebook: Codebook;
  readonly themes: ThemeMatcher;
  readonly annotations: readonly PlacedAnnotation[];
}

/** Joins a report, its mentions and its annotations. Mentions are found when they are first asked for. */
export function annotate({ report, codebook, themes, annotations }: Parts): AnnotatedReport {
  let mentions: readonly Mention[] | undefined;
  return {
    report,
    codebook,
    annotations: [...annotations].sort(inOrder),
    mentionsIn: span => (report.isReport ? mentionsIn(report, themes, span) : []),
    get mentions() {
      return (mentions ??= report.isReport ? findMentions(report, themes) : []);
    },
  };
}

/** Placed ones by place, then orphans by where they were last. */
function inOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [x, y] = [a.anchor, b.anchor];
  if (x.status === 'orphan' || y.status === 'orphan') {
    return x.status === y.status ? placeOf(x) - placeOf(y) : x.status === 'orphan' ? 1 : -1;
  }
  return x.span.start - y.span.start || x.span.end - y.span.end;
}

function placeOf(anchor: PlacedAnnotation['anchor']): number {
  return anchor.status === 'orphan' ? anchor.near : anchor.span.start;
}
