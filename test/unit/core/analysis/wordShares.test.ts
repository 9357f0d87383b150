import assert from 'node:assert/strict';
import { wordShares } from '../../../../src/core/analysis/wordShares';
import { parseReport } from '../../../../src/core/report/parseReport';
import { countWords } from '../../../../src/core/text/countWords';

const text = `Roundtable 1: Piers

The meeting was held on a pier that nobody knew.

Chile said one. Peru and Fiji said two more. Chile said three of four.
`;

suite('word shares', () => {
  test('joint contributions count for each of their speakers, the narrator for nobody', () => {
    assert.deepEqual(
      [...wordShares(parseReport(text))],
      [
        ['country:CL', { words: 8, share: 8 / 14 }],
        ['country:PE', { words: 6, share: 6 / 14 }],
        ['country:FJ', { words: 6, share: 6 / 14 }],
      ],
    );
  });

  test('they are counted once for each report', () => {
    const report = parseReport(text);
    assert.equal(wordShares(report), wordShares(report));
    assert.notEqual(wordShares(parseReport(text)), wordShares(report));
  });

  test('who speaks alone has all the words', () => {
    const report = parseReport('Roundtable 1: Piers\n\nChile said one.\n\nChile said two.\n');
    const [share] = wordShares(report).values();
    const words = report.contributions.map(each => countWords(report.text, each));
    assert.deepEqual(share, { words: words.reduce((sum, each) => sum + each), share: 1 });
  });

  test('where nobody speaks there are none', () => {
    assert.equal(wordShares(parseReport('Eggs and milk.\n')).size, 0);
  });
});
