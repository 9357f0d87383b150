import type { Line, Matrix } from './matrix';
import { rest } from './question';

export const sortings = ['total', 'name', 'place'] as const;
export const shares = ['none', 'row', 'column', 'all'] as const;

/** How a matrix is looked at. */
export interface MatrixOptions {
  /** By what rows stand first: what they count, their names, or their own order. */
  readonly sort: (typeof sortings)[number];
  /** The key of a column by which rows stand instead: the most first. */
  readonly sortColumn?: string;
  /** Words that the labels have to hold, in any case. */
  readonly filterRows: string;
  readonly filterColumns: string;
  readonly byRegion: boolean;
  readonly hidesEmpty: boolean;
  readonly hasTotals: boolean;
  /** Of what each cell tells its share; the count itself with `none`. */
  readonly share: (typeof shares)[number];
}

export const usualOptions: MatrixOptions = {
  sort: 'total',
  filterRows: '',
  filterColumns: '',
  byRegion: false,
  hidesEmpty: true,
  hasTotals: true,
  share: 'none',
};

/** A matrix as it is looked at: some of its rows and columns, in some order. */
export interface MatrixView {
  readonly matrix: Matrix;
  /** Their indexes in the matrix. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The region above each row that is the first of one; empty for those in none. */
  readonly regions: ReadonlyMap<number, string>;
}

export function viewOf(matrix: Matrix, options: MatrixOptions): MatrixView {
  const columns = wanted(matrix.columns, options.filterColumns, options.hidesEmpty);
  const rows = sorted(wanted(matrix.rows, options.filterRows, options.hidesEmpty), matrix, options);
  const isGrouped = options.byRegion && matrix.rows.some(({ region }) => region !== undefined);
  if (!isGrouped) return { matrix, rows, columns, regions: new Map() };
  return { matrix, columns, ...grouped(rows, matrix) };
}

/** What a cell tells: its count, or its share of something, 0 to 1. */
export function valueOf(
  matrix: Matrix,
  row: number,
  column: number,
  share: MatrixOptions['share'],
): number {
  const count = matrix.cells[row]?.[column] ?? 0;
  const whole = {
    none: 1,
    row: matrix.rows[row]?.total ?? 0,
    column: matrix.columns[column]?.total ?? 0,
    all: matrix.total,
  }[share];
  return whole === 0 ? 0 : count / whole;
}

function wanted(lines: readonly Line[], filter: string, hidesEmpty: boolean): number[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return Array.from(lines.keys()).filter(i => {
    const { label = '', total = 0 } = lines[i] ?? {};
    const name = folded(label);
    return (total > 0 || !hidesEmpty) && words.every(word => name.includes(word));
  });
}

function sorted(rows: number[], matrix: Matrix, { sort, sortColumn }: MatrixOptions): number[] {
  const lineOf = (i: number) => matrix.rows[i];
  const column = matrix.columns.findIndex(({ key }) => key === sortColumn);
  if (sortColumn !== undefined && column >= 0) {
    const countIn = (i: number) => matrix.cells[i]?.[column] ?? 0;
    return rows.sort((a, b) => countIn(b) - countIn(a));
  }
  switch (sort) {
    case 'total':
      return rows.sort((a, b) => (lineOf(b)?.total ?? 0) - (lineOf(a)?.total ?? 0));
    case 'name':
      return rows.sort((a, b) => {
        const [x, y] = [lineOf(a), lineOf(b)];
        const areRest = Number(x?.key === rest) - Number(y?.key === rest);
        return areRest || (x?.label ?? '').localeCompare(y?.label ?? '');
      });
    case 'place':
      return rows;
  }
}

/** The regions in the order of their names, those in none last. */
function grouped(rows: readonly number[], { rows: lines }: Matrix) {
  const regionOf = (i: number) => lines[i]?.region ?? '';
  const names = [...new Set(rows.map(regionOf))].sort((a, b) =>
    a === '' || b === '' ? b.length - a.length : a.localeCompare(b),
  );
  const regions = new Map<number, string>();
  const inRegions = names.flatMap(name => {
    const here = rows.filter(i => regionOf(i) === name);
    regions.set(here[0] ?? -1, name);
    return here;
  });
  return { rows: inRegions, regions };
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
