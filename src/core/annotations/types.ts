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
  /** `rule` where a rule of the codebook chose the passage; absent where a person did. */
  readonly by?: string;
}

/** Where a selector's passage is in the text as it stands. Spans are UTF-16, half-open. */
export type Anchor =
  /** At the stored place, letter for letter. */
  | { readonly status: 'exact'; readonly span: Span }
  /** Letter for letter, elsewhere. */
  | { readonly status: 'moved'; readonly span: Span }
  /** Not found, or not told apart from another place. `near` is where it was last. */
  | { readonly status: 'orphan'; readonly near: number };
