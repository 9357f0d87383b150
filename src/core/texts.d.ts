/** The bundler hands over YAML files as the objects that they say (scripts/yamlObjects.mjs). */
declare module '*.yaml' {
  const object: unknown;
  export default object;
}

/** Country names of Unicode CLDR, made by scripts/cldr.mjs: `MA:Morocco|Maroc|Marruecos`, one line a code. */
declare module 'cldr:territories' {
  const text: string;
  export default text;
}

/** The usual ones of these names, the languages kept apart: `MA|Morocco|Maroc|Marruecos`, one line a code. */
declare module 'cldr:names' {
  const text: string;
  export default text;
}

/** Made by scripts/nationalities.mjs at build time. */
declare module 'nationalities' {
  /** `fr AF:afghan|…`, one line a language: the masculine singular of adjectives by ISO 3166-1 code. */
  const lines: string;
  export default lines;
}

/** Made by scripts/cldr.mjs at build time. */
declare module 'cldr:regions' {
  /** `015|Northern Africa|Afrique septentrionale|Norte de África|DZ EG …`, one line a region of M49. */
  const lines: string;
  export default lines;
}
