import type { Anchor, Annotation } from '../annotations/types';
import type { Codebook } from '../codebook/types';
import type { Mention } from '../mentions/types';
import type { Report } from '../report/types';
import type { Span } from '../text/span';
import type { PlacedCorrection } from './placedCorrection';

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
  /** As people corrected it. */
  readonly report: Report;
  /** In text order; mentions of one kind never overlap. */
  readonly mentions: readonly Mention[];
  /** Those of them that share text with `span`; costs no more than the part. */
  readonly mentionsIn: (span: Span) => readonly Mention[];
  /** Placed ones in text order, then orphans. */
  readonly annotations: readonly PlacedAnnotation[];
  /** In text order, then those that have no place; those whose text is gone where it was last. */
  readonly corrections: readonly PlacedCorrection[];
  readonly codebook: Codebook;
}
