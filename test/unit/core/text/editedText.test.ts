import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edits';
import { EditedText } from '../../../../src/core/text/editedText';
import { below, seeded } from '../../../support/random';

suite('EditedText', () => {
  const seed = Date.now() % 1_000_000;

  test(`is what the edits make of the text, whole and in parts (seed ${seed})`, () => {
    const random = seeded(seed);
    let plain = 'The quick brown fox jumps over the lazy dog. '.repeat(20);
    let edited = EditedText.of(plain);
    for (let i = 0; i < 500; i++) {
      const start = below(random, plain.length + 1);
      const end = Math.min(plain.length, start + below(random, 4));
      const edits = [{ start, end, text: 'xyz'.slice(0, below(random, 4)) }];
      if (start > 10) edits.unshift({ start: 2, end: 3, text: 'é' });
      plain = applyEdits(plain, edits);
      edited = edited.edit(edits);
      const from = below(random, plain.length);
      assert.equal(edited.length, plain.length);
      assert.equal(edited.slice(from, from + 30), plain.slice(from, from + 30));
      if (i % 50 === 0) assert.equal(edited.toString(), plain);
    }
    assert.equal(edited.toString(), plain);
  });

  test('edits that overlap or are not sorted are refused', () => {
    const text = EditedText.of('abcdef');
    const wrong = [
      { start: 3, end: 4, text: '' },
      { start: 1, end: 2, text: '' },
    ];
    assert.throws(() => text.edit(wrong), RangeError);
  });
});
