import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import {
  type Table,
  type TableFormat,
  tableIn,
  tableText,
} from '../../../../src/core/export/table';
import { joined, usualOptions } from '../../../support/exported';
import { elements, xmlDocument } from '../../../support/xml';

const table: Table = {
  title: 'Codes by country',
  corner: 'Code',
  columns: ['Peru', '=1+1 | <b>'],
  rows: ['Water › Wells', '-x'],
  cells: [
    [1, 0],
    [2, 3],
  ],
  totals: { label: 'Total', rows: [1, 5], columns: [3, 3], all: 6 },
};

const written = (format: TableFormat, of = table) =>
  joined(tableIn(format, of, { ...usualOptions, hasByteOrderMark: false })).toString();

suite('tableIn', () => {
  test('CSV has the labels, the counts and the totals', () => {
    assert.deepEqual(parse(written('csv')), [
      ['Code', 'Peru', "'=1+1 | <b>", 'Total'],
      ['Water › Wells', '1', '0', '1'],
      ["'-x", '2', '3', '5'],
      ['Total', '3', '3', '6'],
    ]);
  });

  test('Markdown escapes what stands in labels', () => {
    assert.equal(
      written('md'),
      [
        '| Code | Peru | \\=1+1 \\| \\<b\\> | Total |',
        '| --- | ---: | ---: | ---: |',
        '| Water › Wells | 1 | 0 | 1 |',
        '| \\-x | 2 | 3 | 5 |',
        '| Total | 3 | 3 | 6 |',
        '',
      ].join('\n'),
    );
  });

  test('HTML tells rows from columns for those who listen', () => {
    const page = xmlDocument(written('html'), 'application/xhtml+xml');
    const headings = elements(page, 'th').map(th => [th.getAttribute('scope'), th.textContent]);
    assert.deepEqual(headings.slice(2, 5), [
      ['col', '=1+1 | <b>'],
      ['col', 'Total'],
      ['row', 'Water › Wells'],
    ]);
    assert.equal(
      elements(page, 'td')
        .map(td => td.textContent)
        .join(),
      '1,0,1,2,3,5,3,3,6',
    );
  });

  test('a table without totals has none', () => {
    const plain = { ...table, totals: undefined };
    assert.equal(written('csv', plain).split('\r\n').length, 4);
    assert.doesNotMatch(written('html', plain), /Total/);
    assert.ok(written('xlsx', plain).startsWith('PK'));
  });

  test('the clipboard gets tabs between cells, and no formula', () => {
    const label = { ...table, columns: ['Peru\tand\nChile', '=1+1'] };
    assert.deepEqual(tableText(label).split('\n').slice(0, 3), [
      "Code\tPeru and Chile\t'=1+1\tTotal",
      'Water › Wells\t1\t0\t1',
      "'-x\t2\t3\t5",
    ]);
  });
});
