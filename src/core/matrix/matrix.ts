import { type Amount, type MatrixPart, sizeOf } from './countMatrix';
import { type Dimension, type Question, rest } from './question';

/** A row or a column. */
export interface Line {
  readonly key: string;
  /** What people read for it. */
  readonly label: string;
  /** Of a speaker or country, its region; empty for none. */
  readonly region?: string;
  /** What counts in it: never more than the sum of its cells, for what stands in several counts once. */
  readonly total: number;
}

/** Counts along two dimensions, as they are shown; immutable, and it can be sent. */
export interface Matrix {
  readonly question: Question;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** By row, then by column. */
  readonly cells: readonly (readonly number[])[];
  readonly total: number;
  /** How many rows and columns were left out: those with least in them. */
  readonly omitted: { readonly rows: number; readonly columns: number };
}

/** How keys are named, and in which order they stand. */
export interface Naming {
  readonly labelOf: (key: string, dimension: Dimension) => string;
  readonly regionName: (code: string) => string;
  /** In which order keys stand that came in this one. */
  readonly inOrder: (keys: readonly string[], dimension: Dimension) => readonly string[];
}

/** How many rows and columns are shown at most. */
export interface Most {
  readonly rows: number;
  readonly columns: number;
}

/** The matrix of what was counted. */
export function matrixOf(
  part: MatrixPart,
  question: Question,
  { labelOf, regionName, inOrder }: Naming,
  most: Most = { rows: Infinity, columns: Infinity },
): Matrix {
  const lines = (amounts: ReadonlyMap<string, Amount>, dimension: Dimension, wanted: number) => {
    const keys = restLast(inOrder([...amounts.keys()], dimension));
    const all = keys.map((key): Line => {
      const region = part.regions.get(key);
      const line = { key, label: labelOf(key, dimension), total: sizeOf(amounts.get(key)) };
      return region === undefined ? line : { ...line, region: region && regionName(region) };
    });
    return withMost(all, wanted);
  };
  const rows = lines(part.rows, question.rows, most.rows);
  const columns = lines(part.columns, question.columns, most.columns).map(withoutRegion);
  return {
    question,
    rows,
    columns,
    cells: rows.map(({ key }) => {
      const sums = part.cells.get(key);
      return columns.map(column => sizeOf(sums?.get(column.key)));
    }),
    total: sizeOf(part.all),
    omitted: {
      rows: part.rows.size - rows.length,
      columns: part.columns.size - columns.length,
    },
  };
}

/** What belongs nowhere comes last. */
function restLast(keys: readonly string[]): readonly string[] {
  return [...keys].sort((a, b) => Number(a === rest) - Number(b === rest));
}

/** The fullest lines, in their order. */
function withMost(lines: readonly Line[], most: number): readonly Line[] {
  if (lines.length <= most) return lines;
  const fullest = [...lines].sort((a, b) => b.total - a.total).slice(0, most);
  const kept = new Set(fullest);
  return lines.filter(line => kept.has(line));
}

/** Rows alone are put together by region. */
function withoutRegion({ key, label, total }: Line): Line {
  return { key, label, total };
}
