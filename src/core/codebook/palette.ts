/**
 * Colours for codes that name none: Okabe and Ito's palette for all kinds of colour vision (2008),
 * without its black, and darker relatives of five for longer codebooks.
 */
export const palette: readonly string[] = [
  '#e69f00',
  '#56b4e9',
  '#009e73',
  '#d55e00',
  '#cc79a7',
  '#0072b2',
  '#b8a800',
  '#8c6d00',
  '#2c7fb8',
  '#00695c',
  '#993d00',
  '#8e4b74',
];

/** The colour of the code at place `index`, counted through the whole tree. */
export function colourAt(index: number): string {
  return palette[index % palette.length] ?? '#e69f00';
}
