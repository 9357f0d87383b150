import assert from 'node:assert/strict';
import { TextFinder } from '../../../../src/core/search/textFinder';
import { wantedBy } from '../../../../src/core/search/wantedBy';
import { marked } from '../../../support/marked';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

const known = { codebook: { codes: [] }, countriesIn: () => undefined };
const finder = (query: string) => new TextFinder(wantedBy(query, known).value);

/** The labels of the marked spans that have the words. */
function found(query: string, sample: string): string[] {
  const { text, spans } = marked(sample);
  return finder(query)
    .find(text, spans)
    .map(({ label }) => label);
}

suite('TextFinder', () => {
  test('words in any case, with or without accents, over line ends and emphasis', () => {
    const sample =
      '{a:Burden\nsharing is fair.} {b:**Burden** sharing?} {c:A burden; Sharing it.} {d:The búrden-sharing.} {e:Sharing burdens.}';
    assert.deepEqual(found('"burden sharing"', sample), ['a', 'b', 'c', 'd']);
    assert.deepEqual(found('burden sharing', sample), ['a', 'b', 'c', 'd']);
    assert.deepEqual(found('burden*', sample), ['a', 'b', 'c', 'd', 'e']);
  });

  test('whole words only, none with a minus, one of several', () => {
    const sample = '{a:Piers age.} {b:A pier ages.} {c:Tugs age.}';
    assert.deepEqual(found('pier', sample), ['b']);
    assert.deepEqual(found('age -piers', sample), ['c']);
    assert.deepEqual(found('pier,tugs', sample), ['b', 'c']);
  });

  test('letters with their accents behind them', () => {
    assert.deepEqual(found('cote', '{a:La co\u0302te.} {b:La cote.}'), ['a', 'b']);
  });

  test('a word outside of the spans counts for none', () => {
    assert.deepEqual(found('pier', 'A pier. {a:Tugs.} A pier.'), []);
  });

  test('finds the same as without its first glance, on random texts', () => {
    const random = seeded(seedOfRun());
    const words = ['pier', 'Piér', 'PIERS', 'tug', 'tu\u0301g', 'dôck', 'dock', '12', 'Ünion'];
    for (let i = 0; i < 500; i++) {
      const parts = Array.from({ length: 8 }, () => pick(random, words));
      const text = parts.join(pick(random, [' ', ', ', '\n']));
      const cut = below(random, text.length);
      const spans = [
        { start: 0, end: cut },
        { start: cut, end: text.length },
      ];
      const query = `${pick(random, words)} "${pick(random, words)} ${pick(random, words)}"`;
      const slow = spans.filter(({ start, end }) => {
        // Alone and with accents apart, no first glance is taken.
        const alone = `${text.slice(start, end).normalize('NFD')} \u0301`;
        return finder(query).find(alone, [{ start: 0, end: alone.length }]).length > 0;
      });
      assert.deepEqual(finder(query).find(text, spans), slow, `${query} in ${text}`);
    }
  });
});
