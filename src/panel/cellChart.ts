import { cell, text } from '@observablehq/plot';
import type { Line, Matrix } from '../core/matrix/matrix';
import type { PanelLabels } from '../core/matrix/messages';
import type { Drawn } from './chartsLoader';
import { filled } from './dom';
import { colours, marginFor, plotted } from './plotted';
import { labelIn } from './sharesChart';

const rowHeight = 24;
const mostRows = 40;
const mostColumns = 60;
// Numbers stay readable on it in all themes.
const darkest = 0.6;

interface Pair {
  readonly row: Line;
  readonly column: Line;
  readonly count: number;
}

/** Themes over roundtables or years. */
export function themesChart(matrix: Matrix, labels: PanelLabels, width: number): Drawn | undefined {
  const full = (lines: readonly Line[]) => lines.filter(({ total }) => total > 0);
  const rows = full(matrix.rows)
    .sort((a, b) => b.total - a.total)
    .slice(0, mostRows);
  const columns = full(matrix.columns).slice(0, mostColumns);
  return cellChart(pairsIn(matrix, rows, columns), rows, columns, labels, width);
}

/** Which codes stand in the same contributions; how often a code stands at all is in the diagonal, and left out. */
export function codesChart(matrix: Matrix, labels: PanelLabels, width: number): Drawn | undefined {
  const lines = matrix.rows.filter(({ total }) => total > 0).slice(0, mostRows);
  const columns = lines.flatMap(({ key }) => matrix.columns.filter(column => column.key === key));
  const pairs = pairsIn(matrix, lines, columns).filter(({ row, column }) => row.key !== column.key);
  return cellChart(pairs, lines, columns, labels, width);
}

function pairsIn(matrix: Matrix, rows: readonly Line[], columns: readonly Line[]): Pair[] {
  const [down, across] = [matrix.rows, matrix.columns].map(
    lines => new Map(lines.map(({ key }, i) => [key, i])),
  );
  return rows.flatMap(row =>
    columns.flatMap(column => {
      const count = matrix.cells[down?.get(row.key) ?? -1]?.[across?.get(column.key) ?? -1] ?? 0;
      return count > 0 ? [{ row, column, count }] : [];
    }),
  );
}

function cellChart(
  pairs: readonly Pair[],
  rows: readonly Line[],
  columns: readonly Line[],
  { words }: PanelLabels,
  width: number,
): Drawn | undefined {
  if (pairs.length === 0) return undefined;
  const first = [...pairs].sort((a, b) => b.count - a.count).slice(0, 5);
  const largest = first[0]?.count ?? 1;
  const said = ({ row, column, count }: Pair) => `${row.label} × ${column.label} ${count}`;
  const summary = filled(words.most, first.map(said).join(', '));
  const place = { x: (pair: Pair) => pair.column.key, y: (pair: Pair) => pair.row.key };
  const marginTop = marginFor(columns.map(({ label }) => label));
  const figure = plotted(summary, {
    width: Math.max(320, width),
    height: rows.length * rowHeight + marginTop + 20,
    marginLeft: marginFor(rows.map(({ label }) => label)),
    marginTop,
    x: {
      ...{ axis: 'top', label: null, tickSize: 0, tickRotate: -90 },
      domain: columns.map(({ key }) => key),
      tickFormat: labelIn(columns),
    },
    y: { label: null, tickSize: 0, domain: rows.map(({ key }) => key), tickFormat: labelIn(rows) },
    opacity: { type: 'identity' },
    marks: [
      cell(pairs, {
        ...place,
        fill: colours.mark,
        // Small counts are to be seen beside large ones, and their numbers on all of them.
        fillOpacity: ({ count }: Pair) => darkest * Math.sqrt(count / largest),
        inset: 1,
        title: said,
      }),
      text(pairs, { ...place, text: 'count', fill: colours.text }),
    ],
  });
  return { figure, summary };
}
