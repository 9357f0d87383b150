/** One code of the codebook's tree. */
export interface Code {
  /** Unique in the codebook: lower-case letters, digits and hyphens, such as `climate-change`. */
  readonly id: string;
  readonly name: string;
  /** `#rrggbb`, lower-case. Given, or chosen from the palette by the code's place. */
  readonly colour: string;
  readonly description?: string;
  /** Search terms; a code that has any is a theme. */
  readonly terms: readonly string[];
  readonly children: readonly Code[];
}

/** The tree of codes with which people tag passages. */
export interface Codebook {
  readonly codes: readonly Code[];
}
