import assert from 'node:assert/strict';
import { findMentions, mentionsIn } from '../../../../src/core/mentions/findMentions';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport } from '../../../../src/core/report/parseReport';

suite('mentions of a report', () => {
  const themes = new ThemeMatcher({ codes: [] });
  const report = parseReport('Session 1: Banks\n\nTogo wrote to the Bank of Japan. Fiji did not.');

  test('what may mean something else is doubtful', () => {
    const all = findMentions(report, themes).map(({ ref, isDoubtful = false }) => [
      ref,
      isDoubtful,
    ]);
    assert.deepEqual(all, [
      ['country:TG', false],
      ['country:JP', true],
      ['country:FJ', false],
    ]);
  });

  test('a part has what the whole has there', () => {
    const span = { start: report.text.indexOf('Bank of'), end: report.text.length };
    const part = mentionsIn(report, themes, span);
    assert.deepEqual(part, findMentions(report, themes).slice(1));
  });
});
