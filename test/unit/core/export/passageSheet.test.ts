import assert from 'node:assert/strict';
import { passageSheet } from '../../../../src/core/export/passageSheet';
import type { Cell } from '../../../../src/core/export/sheet';
import { canonicalText } from '../../../../src/core/text/codePoints';
import { exported, hostile, type Tagged, usualOptions } from '../../../support/exported';

const text = `\uFEFFReport 🚢\r
\r
Roundtable 2.1: Piers\r
\r
The session was co-chaired by Peru and Fiji.\r
\r
Peru asked for deep\r
wells and Chile agreed. Zoe Ruiz (Harbour Watch) said that costs rise.\r
`;

type Cells = Readonly<Record<string, Cell>>;

function rows(tagged: readonly Tagged[], options = {}): Cells[] {
  const { columns, rows } = passageSheet({ ...usualOptions, ...options });
  return Array.from(rows(exported(text, tagged)), row => {
    assert.equal(row.length, columns.length);
    return Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]));
  });
}

suite('passageSheet', () => {
  test('a row tells who said it, where, and what it is tagged with', () => {
    const [row] = rows([
      {
        quote: 'asked for deep\r\nwells',
        codes: ['deep-wells'],
        note: 'Look.',
        created: '2026-11-23T09:41:00Z',
        coder: 'ana',
      },
    ]);
    assert.deepEqual(row, {
      report: 'a.txt',
      roundtable: '2.1',
      title: 'Piers',
      speakers: 'Peru',
      country: 'Peru',
      iso: 'PE',
      subregion: 'South America',
      region: 'Americas',
      role: 'co-chair',
      code: 'Water › Deep wells',
      code_id: 'deep-wells',
      quote: 'asked for deep\nwells',
      note: 'Look.',
      coder: 'ana',
      start: 84,
      end: 104,
      created: '2026-11-23T09:41:00Z',
      status: 'exact',
      annotation: 'a0',
    });
  });

  test('offsets are code points on canonical text, under which the quote stands', () => {
    const points = [...canonicalText(text)];
    const quotes = ['🚢', 'deep\r\nwells', 'costs rise.\r\n', '\r\n\r\nRoundtable'];
    for (const { start, end, quote } of rows(quotes.map(quote => ({ quote }))))
      assert.equal(points.slice(Number(start), Number(end)).join(''), quote);
  });

  test('each code has a row, once; an annotation without codes has one too', () => {
    const all = rows([
      { quote: 'Chile agreed', codes: ['money', 'gone', 'money'] },
      { quote: 'costs rise' },
    ]);
    assert.deepEqual(
      all.map(({ annotation, code, code_id: id }) => [annotation, code, id]),
      [
        ['a0', 'Money', 'money'],
        ['a0', 'gone', 'gone'],
        ['a1', undefined, undefined],
      ],
    );
  });

  test('where the place is not sure, no place is told, and who spoke at the time of tagging', () => {
    const stored = { speaker: ['country:FJ'], roundtable: '2.1' };
    const all = rows([
      { quote: 'Chile agreed', status: 'review', ...stored },
      { quote: 'words that are gone', status: 'orphan', ...stored },
      { quote: 'also gone', status: 'orphan', roundtable: '9' },
    ]);
    const told = all.map(({ status, quote, speakers, title, roundtable, start, end }) => {
      return [status, quote, speakers, roundtable, title, start, end];
    });
    assert.deepEqual(told, [
      ['review', 'Chile agreed', 'Fiji', '2.1', 'Piers', undefined, undefined],
      ['orphan', 'words that are gone', 'Fiji', '2.1', 'Piers', undefined, undefined],
      ['orphan', 'also gone', '', '9', '', undefined, undefined],
    ]);
  });

  test('only the chosen coders are told; an empty name is the sidecar without one', () => {
    const tagged = [
      { quote: 'Peru asked', coder: 'ana' },
      { quote: 'deep', coder: 'bob' },
      { quote: 'agreed' },
    ];
    const ids = (coders?: readonly string[]) =>
      rows(tagged, { coders }).map(({ annotation }) => annotation);
    assert.deepEqual(ids(), ['a0', 'a1', 'a2']);
    assert.deepEqual(ids(['bob', '']), ['a1', 'a2']);
    assert.deepEqual(ids(['nobody']), []);
  });

  test('a report that holds anything at all gives its rows', () => {
    const odd = `Session 1: A\n\nChile said: ${hostile.join(' ')}`;
    const sheet = passageSheet(usualOptions);
    const all = [
      ...sheet.rows(
        exported(
          odd,
          hostile.map(quote => ({ quote, note: quote })),
        ),
      ),
    ];
    assert.equal(all.length, hostile.length);
  });

  test('of parts of a report, only the passages that they touch are told', () => {
    const tagged = ['asked for deep', 'costs rise'].map(quote => ({ quote, codes: ['money'] }));
    const start = text.indexOf('costs');
    const report = { ...exported(text, tagged), only: [{ start, end: start + 1 }] };
    const told = [...passageSheet(usualOptions).rows(report)];
    assert.equal(told.length, 1);
    assert.ok(told[0]?.includes('costs rise'));
  });
});
