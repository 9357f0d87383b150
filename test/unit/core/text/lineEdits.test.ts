import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edits';
import { lineEdits } from '../../../../src/core/text/lineEdits';
import { below, seeded, seedOfRun } from '../../../support/random';

suite('lineEdits', () => {
  test('only the lines that differ are touched', () => {
    assert.deepEqual(lineEdits('a\nb\nc\nd\n', 'a\nB\nc\nD\n'), [
      { start: 2, end: 4, text: 'B\n' },
      { start: 6, end: 8, text: 'D\n' },
    ]);
    assert.deepEqual(lineEdits('a\nb\n', 'a\nx\nb\n'), [{ start: 2, end: 2, text: 'x\n' }]);
    assert.deepEqual(lineEdits('a\n', 'a\n'), []);
  });

  test('they make the new text of any old one', () => {
    const random = seeded(seedOfRun());
    const text = () =>
      Array.from({ length: below(random, 6) }, () => 'ab\n'[below(random, 3)]).join('');
    for (let i = 0; i < 500; i++) {
      const [before, after] = [text(), text()];
      assert.equal(applyEdits(before, lineEdits(before, after)), after);
    }
  });
});
