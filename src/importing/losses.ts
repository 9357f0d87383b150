import type { ImportProblem } from './types';

const sentences = {
  pictures: 'Pictures were left out: {0}.',
  uncounted: 'Pictures were left out.',
  objects: 'Formulas and embedded objects were left out: {0}.',
  mergedCells: 'Merged table cells were written as one cell and empty ones beside it: {0}.',
  nestedTables: 'Tables within tables were written as text: {0}.',
  longCells: 'Table cells of several paragraphs were written in one line: {0}.',
  textBoxes: 'Text boxes were written behind the paragraph at which they hang: {0}.',
  trackedChanges: 'Tracked changes were taken as accepted: {0}.',
  comments: 'Comments were left out: {0}.',
  contents: 'Tables of contents were left out: {0}.',
  heads: 'Running heads, feet and page numbers were left out: {0}.',
  hidden: 'Hidden passages were left out: {0}.',
  links: 'Links that could run a program were taken away, and their words kept: {0}.',
  tabular: 'What looks like a table was written line by line. Pages: {0}.',
  emptyPages:
    'Pages without text, probably pictures, were left out: {0}. Text recognition (OCR) would make them readable.',
  ending: 'The file was read as {0}, which it is in spite of its name.',
} as const;

export type Loss = keyof typeof sentences;

// More page numbers say no more.
const longestList = 12;

/** Collects what could not be kept. */
export class Losses {
  readonly #counts = new Map<Loss, number>();
  readonly #lists = new Map<Loss, string[]>();

  count(loss: Loss, by = 1): void {
    if (by > 0) this.#counts.set(loss, (this.#counts.get(loss) ?? 0) + by);
  }

  /** Adds to those that are named one by one. */
  list(loss: Loss, name: string): void {
    this.#lists.set(loss, [...(this.#lists.get(loss) ?? []), name]);
  }

  /** All of them, each kind once. */
  problems(): ImportProblem[] {
    const counted = Array.from(this.#counts, ([loss, n]) => problem(loss, String(n)));
    const listed = Array.from(this.#lists, ([loss, names]) => problem(loss, shortened(names)));
    return [...listed, ...counted];
  }
}

function problem(code: Loss, arg: string): ImportProblem {
  return { code, message: sentences[code], args: [arg] };
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, longestList).join(', ');
  return names.length > longestList ? `${shown}, …` : shown;
}
