import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import { goldFixture } from '../../../support/goldFixture';

// All three are invented: a bulletin with speakers in capitals, minutes with numbered paragraphs,
// a rapporteur's report in bullets.
const files = ['bulletin.md', 'minutes.txt', 'breakouts.md'];

for (const file of files) {
  suite(`whole report: ${file}`, () => {
    const gold = goldFixture(file);
    const report = parseReport(gold.text);

    const found = report.contributions.map(
      ({ speakers, start, end }) => `${speakers.join('+')} | ${gold.text.slice(start, end)}`,
    );

    for (const contribution of gold.contributions) {
      test(contribution, () => assert.ok(found.includes(contribution), `in:\n${found.join('\n')}`));
    }

    test('nobody else speaks', () =>
      assert.deepEqual(
        found.filter(contribution => !gold.contributions.includes(contribution)),
        [],
      ));

    for (const { heading, ...expected } of gold.roundtables) {
      test(`the heading “${heading}” opens a roundtable`, () => {
        const roundtable = report.roundtables.find(
          ({ heading: { start, end } }) => gold.text.slice(start, end) === heading,
        );
        assert.ok(roundtable);
        const { number, title, chairs } = roundtable;
        assert.deepEqual({ number, title, chairs }, { number: undefined, chairs: [], ...expected });
      });
    }
  });
}
