import type { Ref } from '../text/ref';
import type { Span } from '../text/span';

export type MentionKind = 'country' | 'group' | 'org' | 'theme';

/** A place where a country, group, organisation or theme occurs: found, never stored. UTF-16, half-open. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly ref: Ref;
  /** Set where the words may well mean something else. */
  readonly isDoubtful?: true;
}
