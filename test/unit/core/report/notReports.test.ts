import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import { notReports } from './notReports';

suite('texts that are no reports', () => {
  for (const [kind, text] of Object.entries(notReports)) {
    test(`${kind} has no contributions`, () => {
      const { contributions, isReport } = parseReport(text);
      assert.deepEqual(
        contributions.map(
          ({ speakers, start, end }) => `${speakers.join('+')} | ${text.slice(start, end)}`,
        ),
        [],
      );
      assert.equal(isReport, false);
    });
  }
});
