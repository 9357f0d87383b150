/** A stretch of text in one style. `\n` is a line break that was meant. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Where a link leads. */
  readonly link?: string;
  /** The id of the footnote whose mark stands here; `text` is the mark as it was printed. */
  readonly note?: string;
}

export type Style = Omit<Run, 'text'>;

/** What a block is, before its words are known. */
export type Shape =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'paragraph'; readonly isQuote?: boolean }
  /** `label` is `-` or a number as printed, `1.`; empty for what follows in the same item. */
  | { readonly kind: 'item'; readonly depth: number; readonly label: string };

/** A row of a report on its way from any file to Markdown. */
export type Block =
  | (Shape & { readonly runs: readonly Run[] })
  /** `isFirst` is true where a table begins. */
  | {
      readonly kind: 'row';
      readonly cells: readonly (readonly Run[])[];
      readonly isFirst: boolean;
    }
  | { readonly kind: 'note'; readonly id: string; readonly runs: readonly Run[] }
  /** A page begins here, or inside of the block above. */
  | { readonly kind: 'page'; readonly label: string };

/** The words of runs without their styles. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(run => run.text).join('');
}

/** Runs of like style put together, blanks folded, none at the ends and around line breaks. */
export function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && sameStyle(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text || run.note !== undefined) joined.push(run);
  }
  return withoutBlankEnds(foldBlanks(joined));
}

/** The lines of runs in which several line breaks in a row separate paragraphs. */
export function paragraphsIn(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    const parts = run.text.split(/\n[ \u00a0]*(?:\n[ \u00a0]*)+/);
    parts.forEach((text, i) => {
      if (i > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs.map(tidy).filter(paragraph => paragraph.length > 0);
}

/** Several rows of runs one behind the other. */
export function joinRuns(rows: readonly (readonly Run[])[], between: string): Run[] {
  return tidy(rows.flatMap((row, i) => (i > 0 ? [{ text: between }, ...row] : row)));
}

function sameStyle(a: Run, b: Run): boolean {
  return (
    !a.bold === !b.bold &&
    !a.italic === !b.italic &&
    a.link === b.link &&
    a.note === undefined &&
    b.note === undefined
  );
}

/** Each row of blanks becomes one blank or line break, and stands where the row began. */
function foldBlanks(runs: readonly Run[]): Run[] {
  let last = '';
  return runs.map(run => {
    if (run.note !== undefined) {
      last = run.text;
      return run;
    }
    // One after the other: each of these is linear, however many blanks there are.
    let text = run.text
      .replace(/[^\S\n\u00a0]+/g, ' ')
      .replace(/[ \u00a0]{2,}/g, ' ')
      .replace(/ ?\n\s*/g, '\n');
    if (/\s$/.test(last)) text = text.replace(/^[ \u00a0]+/, '');
    last = text || last;
    return { ...run, text };
  });
}

function withoutBlankEnds(runs: readonly Run[]): Run[] {
  const kept = [...runs];
  const isBlank = (run: Run | undefined) =>
    run !== undefined && run.note === undefined && !run.text.trim();
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  const first = kept[0];
  if (first && first.note === undefined) kept[0] = { ...first, text: first.text.trimStart() };
  const last = kept.at(-1);
  if (last && last.note === undefined)
    kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
  return kept.filter(run => run.text || run.note !== undefined);
}
