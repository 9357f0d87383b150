import type { PlacedAnnotation } from './annotatedReport';
import type { PlacedCorrection } from './placedCorrection';

/** What the sidecars of one report hold, and where it is in the text. */
export interface Placed {
  readonly annotations: readonly PlacedAnnotation[];
  readonly corrections: readonly PlacedCorrection[];
}

export const nothingPlaced: Placed = { annotations: [], corrections: [] };
