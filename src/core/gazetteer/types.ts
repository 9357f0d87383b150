import type { Ref } from '../text/ref';
import type { Span } from '../text/span';

/** A country, group of countries or organisation that the gazetteer knows. */
export interface GazetteerEntry {
  /** `country:MA`, `group:EU` or `org:OHCHR`. */
  readonly ref: Ref;
  /** The usual English name, for display. */
  readonly name: string;
}

/** A place where a text names an entry. Offsets UTF-16, half-open. */
export interface NameMatch extends Span {
  readonly ref: Ref;
  /** `name` for "Morocco", "OHCHR", "the US"; `demonym` for "Moroccan", "Greeks". */
  readonly form: 'name' | 'demonym';
  /** Set where the name may well mean something else: “Congo”, “Bank of Japan”. */
  readonly isDoubtful?: true;
  /** Of a person whom the workspace's roster names: the country or body to which he or she belongs. */
  readonly affiliation?: Ref;
}
