import assert from 'node:assert/strict';
import { termsOf } from '../../../../src/core/codebook/termsOf';

suite('termsOf', () => {
  test('phrases come with their language, and then those that do not count', () => {
    const terms = [{ words: 'pier*' }, { words: '(quai|jetée)', language: 'fr' }];
    const not = [{ words: 'pier review' }, { words: 'quai d’Orsay', language: 'fr' }];
    assert.deepEqual(termsOf({ terms, not }), [
      { words: 'pier*', isNot: false },
      { words: 'quai', isNot: false, language: 'fr' },
      { words: 'jetée', isNot: false, language: 'fr' },
      { words: 'pier review', isNot: true },
      { words: 'quai d’Orsay', isNot: true, language: 'fr' },
    ]);
  });

  test('a term that cannot be written out gives none', () => {
    assert.deepEqual(termsOf({ terms: [{ words: 'a|b' }], not: [] }), []);
  });
});
