import type { Anchor, Annotation } from '../annotations/types';
import type { Codebook } from '../codebook/types';
import type { Mention } from '../mentions/types';
import type { Report } from '../report/types';
import type { Span } from '../text/span';

/** An annotation together with where it is now and who made it. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
  /** Absent for the sidecar without a coder's name. */
  readonly coder?: string;
  /** Whether it stands in the sidecar that this person writes. */
  readonly isOwn: boolean;
}

/** All that is known of one report at one version of its text. Every view and export is made from this. */
export interface AnnotatedReport {
  readonly report: Report;
  /** In text order; mentions of one kind never overlap. */
  readonly mentions: readonly Mention[];
  /** Those of them that share text with `span`; costs no more than the part. */
  readonly mentionsIn: (span: Span) => readonly Mention[];
  /** Placed ones in text order, then orphans. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly codebook: Codebook;
}
