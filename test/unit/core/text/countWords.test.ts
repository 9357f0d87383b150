import assert from 'node:assert/strict';
import { countWords } from '../../../../src/core/text/countWords';

const count = (text: string, start = 0, end = text.length) => countWords(text, { start, end });

suite('counting words', () => {
  test('words are letters and digits, joined by apostrophes and hyphens', () => {
    assert.equal(count("The co-chairs of Côte d’Ivoire didn't ask 3."), 8);
  });

  test('marks that join nothing part words, and are none', () => {
    assert.equal(count('“Ports” – and - ships’ cranes... (2021)'), 5);
    assert.equal(count('* * *'), 0);
    assert.equal(count(''), 0);
  });

  test('only the span counts', () => {
    assert.equal(count('one two three', 4, 7), 1);
  });

  test('accents that are marks of their own and letters outside the first plane belong to words', () => {
    assert.equal(count('E\u0301tat 𐐷𐐲'), 2);
  });
});
