import { reads } from './samples';
import { englishHabits, englishSilence } from './samples.en';

for (const [area, habits] of Object.entries(englishHabits)) {
  suite(`reports in English: ${area}`, () => {
    for (const [habit, sample] of Object.entries(habits)) test(habit, () => reads(sample));
  });
}

suite('reports in English: silence', () => {
  for (const sample of englishSilence) test(`nobody speaks: ${sample}`, () => reads(sample));
});
