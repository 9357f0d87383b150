import assert from 'node:assert/strict';
import { similarCode } from '../../../../src/core/codebook/similarCode';

const codes = ['Climate change', 'Éducation', 'City', 'Aid', 'Children & youth'].map(name => ({
  name,
}));
const similar = (name: string) => similarCode(codes, name)?.name;

suite('similarCode', () => {
  test('case, accents, signs, plurals and the order of words make no other code', () => {
    assert.equal(similar('climate-change'), 'Climate change');
    assert.equal(similar('Change, climate'), 'Climate change');
    assert.equal(similar('education'), 'Éducation');
    assert.equal(similar('Cities'), 'City');
    assert.equal(similar('youth / children'), 'Children & youth');
  });

  test('one mistyped letter of a longer name makes no other code', () => {
    assert.equal(similar('Climate chnage'), 'Climate change');
    assert.equal(similar('Educaton'), 'Éducation');
  });

  test('other words, and short names that differ by a letter, are other codes', () => {
    for (const name of ['Air', 'Climate', 'Youth', 'Climate change law', '', '&'])
      assert.equal(similar(name), undefined, name);
  });

  test('the very name is that code, and near none', () => {
    assert.equal(similar('Climate change'), undefined);
  });
});
