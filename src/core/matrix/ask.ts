import type { Ref } from '../text/ref';
import { Homes } from './homes';
import type { Known } from './items';
import type { Question } from './question';

/** A question with all that its answer depends on, beside the reports: plain values, for they go to other threads. */
export interface MatrixAsk {
  readonly question: Question;
  /** For whom persons speak, as the roster tells. */
  readonly affiliations: ReadonlyMap<Ref, Ref>;
  /** Whose annotations count; the name is empty for the sidecar without one. */
  readonly coders: { readonly among?: readonly string[]; readonly hidden: readonly string[] };
  /** Reports that are left out: they are counted elsewhere. */
  readonly without: readonly string[];
}

/** For whom the persons that a roster names speak. */
export function affiliationsOf(
  entries: readonly { readonly ref: Ref; readonly affiliation?: Ref }[] = [],
): ReadonlyMap<Ref, Ref> {
  return new Map(
    entries.flatMap(({ ref, affiliation }) => (affiliation ? [[ref, affiliation]] : [])),
  );
}

/** What counting has to know. */
export function knownBy({ affiliations, coders: { among, hidden } }: MatrixAsk): Known {
  return {
    homes: new Homes(affiliations),
    isShown: coder => (among?.includes(coder) ?? true) && !hidden.includes(coder),
  };
}
