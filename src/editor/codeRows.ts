import type { Code, Codebook } from '../core/codebook/types';

/** One row of the view "Codebook", as its actions get it. */
export interface CodeRow {
  /** The code's, which is stable. */
  readonly id: string;
  readonly code: Code;
  readonly parent?: CodeRow;
  readonly children: readonly CodeRow[];
}

/** The codebook's tree as rows. */
export function codeRows({ codes }: Codebook): readonly CodeRow[] {
  return codes.map(code => toRow(code));
}

function toRow(code: Code, parent?: CodeRow): CodeRow {
  const children: CodeRow[] = [];
  const row = { id: code.id, code, parent, children };
  for (const child of code.children) children.push(toRow(child, row));
  return row;
}
