import assert from 'node:assert/strict';
import { contributionSheet } from '../../../../src/core/export/contributionSheet';
import { exported, usualOptions } from '../../../support/exported';

const text = `Roundtable 2: Piers

The session was chaired by Fiji.

Peru, supported by Chile, asked for wells and more wells, whatever the cost – and 2 piers.

The wells were discussed until noon.

The Chair closed the session.
`;

function rows() {
  const { columns, rows } = contributionSheet(usualOptions);
  return Array.from(rows(exported(text)), row => {
    assert.equal(row.length, columns.length);
    return Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]));
  });
}

suite('contributionSheet', () => {
  test('a row tells who spoke, how long, how it was found, and which themes are mentioned', () => {
    const [first] = rows();
    const words =
      'Peru, supported by Chile, asked for wells and more wells, whatever the cost – and 2 piers.';
    const start = text.indexOf(words);
    assert.deepEqual(
      { ...first, rule: typeof first?.rule, confidence: typeof first?.confidence },
      {
        report: 'a.txt',
        roundtable: '2',
        title: 'Piers',
        speakers: 'Peru',
        also: 'Chile',
        country: 'Peru',
        iso: 'PE',
        subregion: 'South America',
        region: 'Americas',
        role: undefined,
        text: words,
        words: 16,
        start,
        end: start + words.length,
        rule: 'string',
        confidence: 'number',
        theme_deep_wells: 2,
        theme_money: 1,
      },
    );
  });

  test('mentions outside of a contribution do not count for it', () => {
    assert.deepEqual(
      rows().map(row => [row.speakers, row.role, row.theme_deep_wells]),
      [
        ['Peru', undefined, 2],
        ['Fiji', 'chair', 0],
      ],
    );
  });

  test('of parts of a report, only what they touch is told', () => {
    const start = text.indexOf('whatever');
    const only = [{ start, end: start + 1 }];
    const told = [...contributionSheet(usualOptions).rows({ ...exported(text), only })];
    assert.deepEqual(
      told.map(([, , , speakers]) => speakers),
      ['Peru'],
    );
  });
});
