import assert from 'node:assert/strict';
import { contributionsWith } from '../../../../src/core/analysis/contributionsWith';
import { parseReport } from '../../../../src/core/report/parseReport';

const report = parseReport(
  'Roundtable 1: Piers\n\nPeru asked for data.\n\nRoundtable 1.1: Ropes\n\nChile wanted ropes. Peru thanked the café.\n',
);
const found = (filter: string) => {
  const wanted = contributionsWith(report, filter, ref => (ref === 'country:PE' ? 'Perú' : ref));
  return wanted && [...wanted];
};

suite('contributionsWith', () => {
  test('words are looked for in names, roundtables and text, in any case and without accents', () => {
    assert.deepEqual(found('PERU'), [0, 2]);
    assert.deepEqual(found('cafe'), [2]);
    assert.deepEqual(found('ropes'), [1, 2]);
  });

  test('a roundtable counts for those in it', () => {
    assert.deepEqual(found('piers'), [0, 1, 2]);
  });

  test('all words are wanted, wherever each stands', () => {
    assert.deepEqual(found('peru ropes'), [2]);
    assert.deepEqual(found('peru wells'), []);
  });

  test('without words there is no filter', () => {
    assert.equal(found('  '), undefined);
  });
});
