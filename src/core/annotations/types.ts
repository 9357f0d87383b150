import type { Span } from '../text/span';

/**
 * A stored description of a passage, after the W3C Web Annotation model's TextQuoteSelector and
 * TextPositionSelector. `start` and `end` count Unicode code points on the canonical text (byte
 * order mark stripped, line ends as LF), half-open.
 */
export interface Selector {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

/** A person's codes and note on a passage, as the sidecar holds it. */
export interface Annotation {
  readonly id: string;
  readonly codes: readonly string[];
  readonly selector: Selector;
  readonly note?: string;
  /** Number of the roundtable, and refs of the speakers, at the time of tagging: for readers of the file. */
  readonly roundtable?: string;
  readonly speaker: readonly string[];
  /** RFC 3339, as written. */
  readonly created?: string;
  /** `orphan` where the person decided that the passage is gone: then only the exact quote is taken. */
  readonly status?: 'orphan';
  /** `rule` where a rule of the codebook chose the passage; absent where a person did. */
  readonly by?: string;
}

/** What an annotation tells of its place. */
export type AnnotationPlace = Pick<Annotation, 'selector' | 'roundtable' | 'speaker'>;

/** Where a selector's passage is in the text as it stands. Spans are UTF-16, half-open. */
export type Anchor =
  /** At the stored place, letter for letter. */
  | { readonly status: 'exact'; readonly span: Span }
  /** Elsewhere, letter for letter but for what folding ignores, and for sure. */
  | { readonly status: 'moved'; readonly span: Span }
  /** Probably here: a person has to look. `others` are the next best places, the best one first. */
  | { readonly status: 'review'; readonly span: Span; readonly others: readonly Span[] }
  /** Not found, or not told apart from another place. `near` is where it was last. */
  | { readonly status: 'orphan'; readonly near: number };

/** Where the anchor's passage is for sure; undefined when nobody knows, or a person has to look first. */
export function sureSpan(anchor: Anchor): Span | undefined {
  return anchor.status === 'exact' || anchor.status === 'moved' ? anchor.span : undefined;
}

/** Where the anchor's passage is, or may be, or was last. */
export function placeOfAnchor(anchor: Anchor): Span {
  return anchor.status === 'orphan' ? { start: anchor.near, end: anchor.near } : anchor.span;
}
