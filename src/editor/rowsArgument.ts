import { contributionsIn } from '../core/analysis/contributionTree';
import type { Row } from './roundtableRows';

/** Rows of the view "Roundtables": the one that was clicked, or from the keyboard the selected ones. */
export type RowsArgument = Row | { readonly rows: 'selected' };

/** Whether the argument of a command is about rows of that view. */
export function isAboutRows(argument: object | undefined): argument is RowsArgument {
  return argument !== undefined && ('node' in argument || 'rows' in argument);
}

/** The contributions below rows, each once, in text order. */
export function contributionsOf(rows: readonly Row[]): readonly number[] {
  const found = rows.flatMap(row => {
    const { node } = row;
    return node.kind === 'report' ? contributionsOf(row.children) : contributionsIn(node);
  });
  return [...new Set(found)].sort((a, b) => a - b);
}
