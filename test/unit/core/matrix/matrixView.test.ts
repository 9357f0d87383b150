import assert from 'node:assert/strict';
import { tableOf } from '../../../../src/core/export/matrixTable';
import type { Matrix } from '../../../../src/core/matrix/matrix';
import {
  type MatrixOptions,
  usualOptions,
  valueOf,
  viewOf,
} from '../../../../src/core/matrix/matrixView';

const line = (label: string, total: number, region?: string) => {
  return { key: label.toLowerCase(), label, total, region };
};

const matrix: Matrix = {
  question: { rows: 'speaker', columns: 'theme', count: 'mentions' },
  rows: [
    line('Perú', 3, 'South America'),
    line('Kenya', 4, 'Eastern Africa'),
    line('The Chair', 1, ''),
    line('Chile', 0, 'South America'),
  ],
  columns: [line('Water', 6), line('Data', 2), line('Tugs', 0)],
  cells: [
    [3, 0, 0],
    [2, 2, 0],
    [1, 0, 0],
    [0, 0, 0],
  ],
  total: 8,
  omitted: { rows: 0, columns: 0 },
};

function rowsWith(options: Partial<MatrixOptions>): string[] {
  const { rows, regions } = viewOf(matrix, { ...usualOptions, ...options });
  return rows.flatMap(row => {
    const region = regions.get(row);
    return [...(region === undefined ? [] : [`[${region}]`]), matrix.rows[row]!.label];
  });
}

const table = (options: Partial<MatrixOptions>) => {
  const all = { ...usualOptions, ...options };
  return tableOf(viewOf(matrix, all), all, { title: 'T', corner: 'Speaker', total: 'All' });
};

suite('view of a matrix', () => {
  test('the fullest rows stand first; empty rows and columns are hidden', () => {
    assert.deepEqual(rowsWith({}), ['Kenya', 'Perú', 'The Chair']);
    assert.deepEqual(viewOf(matrix, usualOptions).columns, [0, 1]);
    assert.deepEqual(rowsWith({ hidesEmpty: false }), ['Kenya', 'Perú', 'The Chair', 'Chile']);
  });

  test('rows stand by name, by place, or by what a column counts', () => {
    assert.deepEqual(rowsWith({ sort: 'name' }), ['Kenya', 'Perú', 'The Chair']);
    assert.deepEqual(rowsWith({ sort: 'place' }), ['Perú', 'Kenya', 'The Chair']);
    assert.deepEqual(rowsWith({ sortColumn: 'water' }), ['Perú', 'Kenya', 'The Chair']);
    assert.deepEqual(rowsWith({ sortColumn: 'gone', sort: 'name' }), [
      'Kenya',
      'Perú',
      'The Chair',
    ]);
  });

  test('rows and columns are filtered by words, without case and accents', () => {
    assert.deepEqual(rowsWith({ filterRows: ' PERU' }), ['Perú']);
    assert.deepEqual(viewOf(matrix, { ...usualOptions, filterColumns: 'dat' }).columns, [1]);
  });

  test('rows are put together by region; those in none come last', () => {
    assert.deepEqual(rowsWith({ byRegion: true, hidesEmpty: false }), [
      ...['[Eastern Africa]', 'Kenya'],
      ...['[South America]', 'Perú', 'Chile'],
      ...['[]', 'The Chair'],
    ]);
  });

  test('tells shares of rows, columns and all; of nothing there is no share', () => {
    const shares = (['none', 'row', 'column', 'all'] as const).map(share =>
      valueOf(matrix, 1, 0, share),
    );
    assert.deepEqual(shares, [2, 0.5, 1 / 3, 0.25]);
    assert.equal(valueOf(matrix, 3, 2, 'row'), 0);
  });

  test('the table is what is seen: with totals, or with shares in percent and none', () => {
    assert.deepEqual(table({ sort: 'name', filterRows: 'e' }), {
      title: 'T',
      corner: 'Speaker',
      rows: ['Kenya', 'Perú', 'The Chair'],
      columns: ['Water', 'Data'],
      cells: [
        [2, 2],
        [3, 0],
        [1, 0],
      ],
      totals: { label: 'All', rows: [4, 3, 1], columns: [6, 2], all: 8 },
    });
    const shares = table({ share: 'column', sort: 'name' });
    assert.deepEqual(shares.cells[0], [33.3, 100]);
    assert.equal(shares.totals, undefined);
  });
});
