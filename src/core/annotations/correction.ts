import type { Ref } from '../text/ref';
import type { Selector } from './types';

/** What a person knows better than the parser, as the sidecar holds it. */
export type Correction = {
  readonly id: string;
  /** RFC 3339, as written. */
  readonly created?: string;
} & (
  | {
      /** `speaker`: these say the passage. `chair`: these chair the roundtable of this heading. */
      readonly kind: 'speaker' | 'chair';
      readonly selector: Selector;
      readonly speakers: readonly Ref[];
    }
  | { readonly kind: PlaceKind; readonly selector: Selector }
  /** Whoever was read as `from` is `to`, wherever they speak or chair. */
  | { readonly kind: 'rename'; readonly from: Ref; readonly to: Ref }
);

/**
 * Corrections that a place says all of. `not-a-speech`: nobody speaks there. `split`: a contribution
 * of its own begins with the quote. `join`: the quoted contribution belongs to the one before it.
 * `roundtable`, `not-a-roundtable`: the line heads one, or none. `confirm`: it is as it was read.
 */
export type PlaceKind =
  'not-a-speech' | 'split' | 'join' | 'roundtable' | 'not-a-roundtable' | 'confirm';

export type CorrectionKind = Correction['kind'];

/** A correction with a place. */
export type CorrectionAt = Extract<Correction, { readonly selector: Selector }>;

/** All kinds, as the field `correct` names them. */
export const correctionKinds: readonly CorrectionKind[] = [
  'speaker',
  'not-a-speech',
  'split',
  'join',
  'rename',
  'chair',
  'roundtable',
  'not-a-roundtable',
  'confirm',
];

/** A correction before it is stored. */
export type NewCorrection = Unstored<Correction>;

type Unstored<T> = T extends unknown ? Omit<T, 'id' | 'created'> : never;
