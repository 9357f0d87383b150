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
