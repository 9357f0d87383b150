import type { Correction } from './correction';
import type { Annotation } from './types';

/** A sidecar's content. */
export interface Sidecar {
  readonly coder?: string;
  readonly annotations: readonly Annotation[];
  readonly corrections: readonly Correction[];
}

/** The lists that a sidecar holds, by the names of their fields. */
export type ListKey = 'annotations' | 'corrections';
