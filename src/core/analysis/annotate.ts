import { placeOfAnchor } from '../annotations/types';
import type { Codebook } from '../codebook/types';
import { findMentions, mentionsIn } from '../mentions/findMentions';
import type { ThemeMatcher } from '../mentions/themeMatcher';
import type { Mention } from '../mentions/types';
import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { AnnotatedReport, PlacedAnnotation } from './annotatedReport';
import { correct } from './correct';
import { inTextOrder, type PlacedCorrection } from './placedCorrection';

/** What is joined to one AnnotatedReport. */
export interface Parts {
  /** As the parser reads it. */
  readonly report: Report;
  readonly codebook: Codebook;
  readonly themes: ThemeMatcher;
  readonly annotations: readonly PlacedAnnotation[];
  readonly corrections: readonly PlacedCorrection[];
}

/**
 * Joins a report with its corrections, its mentions and its annotations. Mentions are found when they
 * are first asked for.
 */
export function annotate(parts: Parts): AnnotatedReport {
  return new JoinedReport(parts);
}

/** A class, for objects with a getter of their own, and the texts they hold, stay in memory for long. */
class JoinedReport implements AnnotatedReport {
  readonly report: Report;
  readonly codebook: Codebook;
  readonly annotations: readonly PlacedAnnotation[];
  readonly corrections: readonly PlacedCorrection[];
  readonly #themes: ThemeMatcher;
  #mentions?: readonly Mention[];

  constructor({ report, codebook, themes, annotations, corrections }: Parts) {
    this.report = correct(report, corrections);
    this.codebook = codebook;
    this.annotations = [...annotations].sort(inOrder);
    this.corrections = inTextOrder(corrections);
    this.#themes = themes;
  }

  get mentions(): readonly Mention[] {
    const { report } = this;
    return (this.#mentions ??= report.isReport ? findMentions(report, this.#themes) : []);
  }

  mentionsIn(span: Span): readonly Mention[] {
    return this.report.isReport ? mentionsIn(this.report, this.#themes, span) : [];
  }
}

/** Placed ones by place, then orphans by where they were last. */
function inOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [x, y] = [a.anchor, b.anchor];
  if (x.status === 'orphan' || y.status === 'orphan') {
    if (x.status !== y.status) return x.status === 'orphan' ? 1 : -1;
  }
  const [here, there] = [placeOfAnchor(x), placeOfAnchor(y)];
  return here.start - there.start || here.end - there.end;
}
