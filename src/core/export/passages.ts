import type { AnnotatedReport, PlacedAnnotation } from '../analysis/annotatedReport';
import { placeOfAnchor, sureSpan } from '../annotations/types';
import { contributionAt, roundtableAt } from '../report/navigate';
import type { Contribution, Report, Roundtable } from '../report/types';
import { canonicalSlice } from '../text/codePoints';
import type { Ref } from '../text/ref';
import type { Span } from '../text/span';
import { type ExportedReport, type ExportOptions, isTold } from './options';

/** What an export tells of a passage of a report. */
export interface Passage {
  /** On canonical text. */
  readonly quote: string;
  /** Where it is for sure, UTF-16. */
  readonly span?: Span;
  readonly speakers: readonly Ref[];
  readonly roundtable?: Pick<Roundtable, 'number' | 'title'>;
  /** Which contribution holds its beginning, where that is for sure. */
  readonly contribution?: Contribution;
}

/** A passage that somebody annotated. */
export interface AnnotatedPassage extends Passage {
  readonly placed: PlacedAnnotation;
}

/**
 * The annotated passages of a report, those of the chosen coders only. Where a passage is for sure, it is
 * told as the report reads now; where it is to be reviewed or gone, as it was when it was tagged.
 */
export function* passagesOf(
  report: ExportedReport,
  { coders }: Pick<ExportOptions, 'coders'>,
): Generator<AnnotatedPassage> {
  const { annotated } = report;
  for (const placed of annotated.annotations) {
    if (coders && !coders.includes(placed.coder ?? '')) continue;
    if (!isTold(report, placeOfAnchor(placed.anchor))) continue;
    const span = sureSpan(placed.anchor);
    const passage = span ? passageAt(annotated, span) : storedPassage(annotated, placed);
    yield { placed, ...passage };
  }
}

/** The passage at `span`: who speaks there, and in which roundtable. */
export function passageAt({ report }: Pick<AnnotatedReport, 'report'>, span: Span): Passage {
  const contribution = report.contributions[contributionAt(report, span.start) ?? -1];
  const index = contribution ? contribution.roundtable : roundtableAt(report, span.start);
  return {
    quote: canonicalSlice(report.text, span),
    span,
    contribution,
    speakers: contribution?.speakers ?? [],
    roundtable: report.roundtables[index ?? -1],
  };
}

function storedPassage({ report }: AnnotatedReport, { annotation }: PlacedAnnotation): Passage {
  const { selector, speaker, roundtable } = annotation;
  return {
    quote: selector.quote,
    speakers: speaker as readonly Ref[],
    roundtable: roundtable === undefined ? undefined : roundtableNamed(report, roundtable),
  };
}

/** The roundtable with this number, or with this title where it has none; a sidecar tells no more. */
function roundtableNamed({ roundtables }: Report, name: string): Passage['roundtable'] {
  const isNamed = ({ number, title }: Roundtable) => (number ?? title) === name;
  return roundtables.find(isNamed) ?? { number: name, title: '' };
}
