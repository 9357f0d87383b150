import assert from 'node:assert/strict';
import { expand, mostPhrases } from '../../../../src/core/codebook/alternatives';

function phrasesOf(term: string): readonly string[] | string {
  const expansion = expand(term);
  return expansion.status === 'phrases' ? expansion.phrases : expansion.status;
}

suite('alternatives in a term', () => {
  test('each bracket is written out, the first one slowest', () => {
    assert.deepEqual(phrasesOf('(harbour|port) (fee|due)*'), [
      'harbour fee*',
      'harbour due*',
      'port fee*',
      'port due*',
    ]);
  });

  test('an alternative may be empty; blanks are not doubled by it, nor phrases', () => {
    assert.deepEqual(phrasesOf('(safe|) pier(s|) (|)'), [
      'safe piers',
      'safe pier',
      'piers',
      'pier',
    ]);
  });

  test('brackets without a bar are text', () => {
    assert.deepEqual(phrasesOf('pier(s)'), ['pier(s)']);
    assert.deepEqual(phrasesOf('pier(s) (here|there)'), ['pier(s) here', 'pier(s) there']);
    assert.deepEqual(phrasesOf('(open'), ['(open']);
  });

  test('brackets in brackets, open brackets and loose bars stand for nothing', () => {
    for (const term of ['a|b', '(a|b', 'a|b)', '(a|(b|c))', '(a|b) c|d', ')a|b(']) {
      assert.equal(phrasesOf(term), 'bad-alternatives', term);
    }
  });

  test('as many phrases as allowed are written out, one more is not', () => {
    const letters = (count: number) => Array.from({ length: count }, (_, i) => `w${i}`).join('|');
    assert.equal(phrasesOf(`(${letters(mostPhrases)})`).length, mostPhrases);
    assert.equal(phrasesOf(`(${letters(mostPhrases + 1)})`), 'too-many-phrases');
    assert.equal(phrasesOf('(a|b)'.repeat(10_000)), 'too-many-phrases');
  });
});
