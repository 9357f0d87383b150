import assert from 'node:assert/strict';
import { placeBeside } from '../../../../src/core/codebook/placeBeside';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';

const { value } = readCodebook(
  'codes: [{id: a, name: A, codes: [{id: b, name: B}, {id: c, name: C}, {id: d, name: D}]}, {id: e, name: E}]',
);

suite('placeBeside', () => {
  test('a code changes places with its neighbour of the same parent', () => {
    assert.deepEqual(placeBeside(value, 'b', 1), { before: 'd' });
    assert.deepEqual(placeBeside(value, 'c', 1), { parent: 'a' });
    assert.deepEqual(placeBeside(value, 'd', -1), { before: 'c' });
    assert.deepEqual(placeBeside(value, 'a', 1), { parent: undefined });
  });

  test('at the end of its list it stays', () => {
    for (const [id, direction] of [
      ['b', -1],
      ['d', 1],
      ['e', 1],
      ['nobody', 1],
    ] as const)
      assert.equal(placeBeside(value, id, direction), undefined, id);
  });
});
