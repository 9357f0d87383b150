import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { csvWriter } from '../../../../src/core/export/csv';
import { printable } from '../../../../src/core/export/printable';
import type { Row } from '../../../../src/core/export/sheet';
import { hostile, joined } from '../../../support/exported';
import { nastyText } from '../../../support/nasty';
import { seeded, seedOfRun } from '../../../support/random';

const columns = [{ name: 'a' }, { name: 'b' }];

function csv(rows: readonly Row[], hasByteOrderMark = false): string {
  const writer = csvWriter(columns, { hasByteOrderMark });
  return joined([...writer.begin(), ...writer.write(rows), ...writer.end()]).toString();
}

/** As a strict reader of others takes it; rows of unequal length are an error. */
function read(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' });
}

/** The rule of the documentation for reading texts back. */
const unmarked = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');

suite('csvWriter', () => {
  test('rows end with CRLF, what needs quotes has them, and nothing is an empty cell', () => {
    assert.equal(
      csv([
        ['plain', 1.5],
        ['a "b", c', undefined],
        ['two\nlines', ' blank '],
      ]),
      'a,b\r\nplain,1.5\r\n"a ""b"", c",\r\n"two\nlines"," blank "\r\n',
    );
  });

  test('the byte order mark stands in front where it is wanted', () => {
    assert.deepEqual([...Buffer.from(csv([], true)).subarray(0, 4)], [0xef, 0xbb, 0xbf, 0x61]);
    assert.equal(csv([]), 'a,b\r\n');
  });

  test('no text begins as a formula does, numbers stay numbers', () => {
    const cells = read(csv(hostile.map(text => [text, -1]))).slice(1);
    assert.equal(cells.length, hostile.length);
    for (const [text = '', number] of cells) {
      assert.doesNotMatch(text, /^[=+\-@\t\r\n]/);
      assert.equal(number, '-1');
    }
  });

  test('another parser reads back what was written, whatever it is', () => {
    const random = seeded(seedOfRun());
    const texts = Array.from({ length: 2_000 }, () => {
      return [nastyText(random), random() < 0.2 ? `'=${nastyText(random)}` : nastyText(random)];
    });
    const rows = [...texts, ...hostile.map(text => [text, text])];
    const back = read(csv(rows, true))
      .slice(1)
      .map(row => row.map(unmarked));
    assert.deepEqual(
      back,
      rows.map(row => row.map(printable)),
    );
  });
});

suite('printable', () => {
  test('what readers do not take is replaced one for one', () => {
    assert.equal(
      printable('a\u0000b\u001Bc\uD83Dd\uFFFF🚢\t\r\n'),
      'a\uFFFDb\uFFFDc\uFFFDd\uFFFD🚢\t\r\n',
    );
    assert.equal([...printable('\uDE80\uD83D')].length, 2);
  });
});
