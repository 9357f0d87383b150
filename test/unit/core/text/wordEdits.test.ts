import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edits';
import { wordEdits } from '../../../../src/core/text/wordEdits';
import { nastyText } from '../../../support/nasty';
import { seeded, seedOfRun } from '../../../support/random';

/** "old → new" for each edit. */
function changes(before: string, after: string): string[] {
  return wordEdits(before, after).map(
    ({ start, end, text }) => `${before.slice(start, end)} → ${text}`,
  );
}

suite('wordEdits', () => {
  test('hold whole words, and nothing that stays', () => {
    const before = 'a: 1\n  - id: slips # rest\ncodes: [slips, piers]\n';
    const after = 'a: 1\n  - id: docks # rest\ncodes: [docks, piers]\n';
    assert.deepEqual(changes(before, after), ['slips → docks', 'slips → docks']);
    assert.deepEqual(changes('codes: [a-b]\n', 'codes: [a-c]\n'), ['a-b → a-c']);
    assert.deepEqual(changes('[a]', '[a, b]'), ['a → a, b']);
    assert.deepEqual(changes('same\n', 'same\n'), []);
  });

  test('a letter of two units is never cut', () => {
    assert.deepEqual(changes('- 𝒶\n', '- 𝒷\n'), ['𝒶 → 𝒷']);
  });

  test('they make the new text of any old one', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 500; i++) {
      const [before, after] = [nastyText(random), nastyText(random)];
      assert.equal(applyEdits(before, wordEdits(before, after)), after);
    }
  });
});
