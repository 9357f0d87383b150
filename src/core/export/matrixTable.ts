import { type MatrixOptions, type MatrixView, valueOf } from '../matrix/matrixView';
import type { Table } from './table';

/** The words around a table of a matrix. */
export interface TableWords {
  readonly title: string;
  readonly corner: string;
  readonly total: string;
}

/** A matrix as it is looked at, as a table to hand on: the counts, or with a share what is shown, in percent. */
export function tableOf(
  { matrix, rows, columns }: MatrixView,
  { hasTotals, share }: Pick<MatrixOptions, 'hasTotals' | 'share'>,
  { title, corner, total }: TableWords,
): Table {
  const { rows: lines, columns: across } = matrix;
  const table: Table = {
    title,
    corner,
    rows: rows.map(i => lines[i]?.label ?? ''),
    columns: columns.map(i => across[i]?.label ?? ''),
    cells: rows.map(row => {
      return columns.map(column => percent(valueOf(matrix, row, column, share), share));
    }),
  };
  // Shares of different wholes must not stand beside sums.
  if (!hasTotals || share !== 'none') return table;
  const totals = {
    label: total,
    rows: rows.map(i => lines[i]?.total ?? 0),
    columns: columns.map(i => across[i]?.total ?? 0),
    all: matrix.total,
  };
  return { ...table, totals };
}

/** One digit behind the point tells enough. */
function percent(value: number, share: MatrixOptions['share']): number {
  return share === 'none' ? value : Math.round(value * 1000) / 10;
}
