import assert from 'node:assert/strict';
import { findQuotes } from '../../../../src/core/annotations/findQuotes';
import { below, seeded, seedOfRun } from '../../../support/random';

/** All places of a quote, the naive way. */
function placesOf(text: string, quote: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter(at =>
    text.startsWith(quote, at),
  );
}

suite('findQuotes', () => {
  test('places may overlap, and a quote may stand nowhere', () => {
    const found = findQuotes('aaa', ['aa', 'b', 'aa', '']);
    assert.deepEqual(
      [...found],
      [
        ['aa', [0, 1]],
        ['b', []],
      ],
    );
  });

  test('finds what looking everywhere finds, for few quotes and for many', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 300; i++) {
      const text = Array.from({ length: 200 }, () => 'ab é'[below(random, 4)]).join('');
      const quotes = Array.from({ length: 1 + below(random, 60) }, () => {
        const at = below(random, 190);
        return text.slice(at, at + 1 + below(random, 70)) + (below(random, 9) === 0 ? 'c' : '');
      });
      const found = findQuotes(text, quotes);
      for (const quote of quotes) assert.deepEqual(found.get(quote), placesOf(text, quote), quote);
    }
  });

  test('a quote that stands nearly everywhere is given up, the others are not', () => {
    const found = findQuotes(`${'a'.repeat(100_000)}needle`, ['a', 'needle']);
    assert.deepEqual([...found], [['needle', [100_000]]]);
  });
});
