import assert from 'node:assert/strict';
import type { PlacedAnnotation } from '../../../../src/core/analysis/annotatedReport';
import { groupPassages, hasWords } from '../../../../src/core/analysis/passageGroups';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';

const codebook = readCodebook(
  'rapporteur-codebook: 1\ncodes:\n  - id: water\n    name: Water\n    codes:\n      - id: wells\n        name: Wells\n  - id: money\n    name: Money\n',
).value;

function placed(id: string, fields: Partial<PlacedAnnotation['annotation']>, coder?: string) {
  const selector = { quote: `Quote ${id}`, prefix: '', suffix: '', start: 0, end: 1 };
  const annotation = { id, codes: [], speaker: [], selector, ...fields };
  return {
    placed: { annotation, coder, isOwn: true, anchor: { status: 'orphan', near: 0 } } as const,
  };
}

const passages = [
  placed('a', { codes: ['money', 'wells'], speaker: ['country:PE'], roundtable: '2' }, 'ana'),
  placed('b', { codes: ['gone'], speaker: ['country:CL', 'country:PE'], roundtable: '1' }),
  placed('c', {}),
];
const groups = (grouping: 'code' | 'speaker' | 'roundtable' | 'coder') =>
  groupPassages(passages, grouping, codebook).map(
    ({ key, passages: list }) => `${key}: ${list.map(each => each.placed.annotation.id).join()}`,
  );

suite('groupPassages', () => {
  test('codes come as in the codebook, then those it does not have, then passages without any', () => {
    assert.deepEqual(groups('code'), ['wells: a', 'money: a', 'gone: b', ': c']);
  });

  test('a passage of two speakers is in the group of each', () => {
    assert.deepEqual(groups('speaker'), ['country:PE: a,b', 'country:CL: b', ': c']);
  });

  test('roundtables and coders come in the order of the passages', () => {
    assert.deepEqual(groups('roundtable'), ['2: a', '1: b', ': c']);
    assert.deepEqual(groups('coder'), ['ana: a', ': b,c']);
  });
});

suite('hasWords', () => {
  const nameOf = (ref: string) => (ref === 'country:PE' ? 'Perú' : 'Chile');
  const found = (filter: string) =>
    passages
      .filter(each => hasWords(each.placed, filter, codebook, nameOf))
      .map(each => each.placed.annotation.id)
      .join();

  test('all words count, wherever each of them stands', () => {
    assert.equal(found('peru'), 'a,b');
    assert.equal(found('PERÚ water'), 'a');
    assert.equal(found('ana quote'), 'a');
    assert.equal(found('chile money'), '');
  });

  test('an empty filter leaves all', () => {
    assert.equal(found(' '), 'a,b,c');
  });
});
