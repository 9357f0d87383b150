import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import { reads } from './samples';
import { englishHabits, englishSilence, structures } from './samples.en';

for (const [area, habits] of Object.entries(englishHabits)) {
  suite(`reports in English: ${area}`, () => {
    for (const [habit, sample] of Object.entries(habits)) test(habit, () => reads(sample));
  });
}

suite('reports in English: silence', () => {
  for (const sample of englishSilence) test(`nobody speaks: ${sample}`, () => reads(sample));
});

suite('reports in English: roundtables', () => {
  for (const [habit, { text, roundtables }] of Object.entries(structures)) {
    test(habit, () => {
      const found = parseReport(text).roundtables.map(({ number, title, chairs }) => {
        return number === undefined ? { title, chairs } : { number, title, chairs };
      });
      assert.deepEqual(found, roundtables);
    });
  }
});
