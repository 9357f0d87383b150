import assert from 'node:assert/strict';
import { isCodeId, nameOfId } from '../../../../src/core/codebook/codeId';
import { likelyCodes } from '../../../../src/core/codebook/likelyCodes';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';

const codes = readCodebook(`rapporteur-codebook: 1
codes:
  - {id: climate-change, name: Climate}
  - {id: lagoon, name: Water bodies}
  - {id: aid, name: Aid}
`).value.codes;

const likely = (written: string) => likelyCodes(codes, written).map(({ id }) => id);

suite('likelyCodes', () => {
  test('are those of nearly the same id', () => {
    for (const written of ['climate-chnge', 'climate_change', 'Climate Change', 'change-climate'])
      assert.deepEqual(likely(written), ['climate-change'], written);
  });

  test('are those of the same or nearly the same name', () => {
    for (const written of ['Water bodies', 'water-bodies', 'water-body', 'water-bodys'])
      assert.deepEqual(likely(written), ['lagoon'], written);
  });

  test('are none where nothing is near', () => {
    for (const written of ['air', 'mud', '', '---']) assert.deepEqual(likely(written), [], written);
  });
});

suite('codeId', () => {
  test('small letters and digits, with hyphens between them, may be an id', () => {
    for (const id of ['a', 'burden-sharing', '2030', 'santé']) assert.ok(isCodeId(id), id);
    for (const id of ['', 'A', 'a b', '-a', 'a-', 'a--b', 'a_b', 'a:b'])
      assert.ok(!isCodeId(id), id);
  });

  test('a name is made of an id', () => {
    assert.equal(nameOfId('burden-sharing'), 'Burden sharing');
    assert.equal(nameOfId('écoles'), 'Écoles');
    assert.equal(nameOfId('2030'), '2030');
  });
});
