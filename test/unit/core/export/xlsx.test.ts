import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { Row } from '../../../../src/core/export/sheet';
import { xlsxWriter } from '../../../../src/core/export/xlsx';
import { hostile, joined } from '../../../support/exported';
import { elements, xmlDocument } from '../../../support/xml';

const columns = [{ name: 'a', isText: true }, { name: 'b' }];

function book(rows: readonly Row[], options = {}): Buffer {
  const writer = xlsxWriter('pass/ages', columns, options);
  return joined([...writer.begin(), ...writer.write(rows), ...writer.end()]);
}

function parts(bytes: Uint8Array): Record<string, string> {
  const files: [string, Uint8Array][] = Object.entries(unzipSync(bytes));
  return Object.fromEntries(files.map(([name, data]) => [name, strFromU8(data)]));
}

/** The cells of a sheet by their places. */
function cells(sheet = ''): Record<string, string> {
  const found = elements(xmlDocument(sheet), 'c');
  return Object.fromEntries(
    found.map(cell => [cell.getAttribute('r') ?? '', cell.textContent ?? ''] as const),
  );
}

/** As Office Open XML has texts: `_x0007_` is a character. */
const decoded = (text = '') =>
  text.replace(/_x([\dA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

suite('xlsxWriter', () => {
  test('texts are texts and numbers are numbers, below bold headers', () => {
    const sheet = parts(book([['x', 2.5]]))['xl/worksheets/sheet1.xml'] ?? '';
    assert.deepEqual(cells(sheet), { A1: 'a', B1: 'b', A2: 'x', B2: '2.5' });
    assert.match(sheet, /<c r="A2" t="inlineStr">/);
    assert.match(sheet, /<c r="B2"><v>2.5<\/v>/);
    assert.match(sheet, /<autoFilter ref="A1:B2"\/>/);
  });

  test('all parts are well-formed, and each that is named is there', () => {
    const all = parts(book([]));
    for (const text of Object.values(all)) xmlDocument(text);
    const types = elements(xmlDocument(all['[Content_Types].xml'] ?? ''), 'Override');
    for (const type of types) assert.ok(all[type.getAttribute('PartName')?.slice(1) ?? '']);
    assert.equal(types.length, 3);
    assert.match(all['xl/workbook.xml'] ?? '', /<sheet name="pass ages"/);
  });

  test('every text can be read back, control characters too, and none is a formula', () => {
    const sheet = parts(book(hostile.map(text => [text, undefined])))['xl/worksheets/sheet1.xml'];
    const all = cells(sheet);
    hostile.forEach((text, i) => {
      const expected = text.replace(/\uD83D(?!\p{Cs})(?= )|[\uFFFE\uFFFF]/gu, '\uFFFD');
      assert.equal(decoded(all[`A${i + 2}`]), expected);
    });
    assert.equal(elements(xmlDocument(sheet ?? ''), 'f').length, 0);
    assert.match(sheet ?? '', /s="2" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/);
  });

  test('rows beyond the last of a sheet go on on the next, below its headers', () => {
    const rows = Array.from({ length: 5 }, (_, i) => [`row ${i}`, i]);
    const all = parts(book(rows, { rowsOfSheet: 3 }));
    assert.deepEqual(cells(all['xl/worksheets/sheet3.xml']), {
      ...{ A1: 'a', B1: 'b' },
      ...{ A2: 'row 4', B2: '4' },
    });
    const names = elements(xmlDocument(all['xl/workbook.xml'] ?? ''), 'sheet');
    assert.deepEqual(
      names.map(sheet => sheet.getAttribute('name')),
      ['pass ages', 'pass ages 2', 'pass ages 3'],
    );
  });

  test('a text that is longer than a cell may be is cut between characters', () => {
    const all = cells(parts(book([['🚢'.repeat(20_000), 1]]))['xl/worksheets/sheet1.xml']);
    assert.equal(all.A2?.length, 32_767);
    assert.ok(all.A2?.endsWith('🚢…'));
  });

  test('the same rows give the same bytes on any day', () => {
    const rows = [['x', 1]];
    const now = Date.now;
    const before = book(rows);
    Date.now = () => 0;
    try {
      assert.deepEqual(book(rows), before);
    } finally {
      Date.now = now;
    }
    assert.equal(before.readUInt32LE(10), 0x00216000);
  });

  test('columns beyond Z have two letters', () => {
    const many = Array.from({ length: 28 }, (_, i) => ({ name: `c${i}` }));
    const writer = xlsxWriter('wide', many);
    const bytes = joined([...writer.begin(), ...writer.end()]);
    const all = cells(parts(bytes)['xl/worksheets/sheet1.xml']);
    assert.deepEqual([all.Z1, all.AA1, all.AB1], ['c25', 'c26', 'c27']);
  });
});
