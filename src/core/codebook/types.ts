/** A search term as it stands in the codebook. */
export interface WrittenTerm {
  /** Words with `*` at the end for the rest of a word, and `(a|b)` for alternatives. See `termsOf`. */
  readonly words: string;
  /** BCP 47 tag in small letters; without one, the term serves reports in any language. */
  readonly language?: string;
}

/** One code of the codebook's tree. */
export interface Code {
  /** Unique in the codebook: lower-case letters, digits and hyphens, such as `climate-change`. */
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`, lower-case. Given, or chosen from the palette by the code's place. */
  readonly colour: string;
  readonly description?: string;
  /** Search terms; a code that has any is a theme. */
  readonly terms: readonly WrittenTerm[];
  /** Phrases in which no term counts. */
  readonly not: readonly WrittenTerm[];
  readonly children: readonly Code[];
}

/** The tree of codes with which people tag passages. */
export interface Codebook {
  readonly codes: readonly Code[];
}
