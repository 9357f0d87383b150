import assert from 'node:assert/strict';
import { languageOf } from '../../../../src/core/report/language/detect';
import { reads } from './samples';
import { spanishHabits, spanishSilence } from './samples.es';
import { frenchHabits, frenchSilence } from './samples.fr';

const languages = {
  Spanish: {
    heading: 'Mesa redonda 1: Los muelles del sur y el comercio por mar',
    habits: spanishHabits,
    silence: spanishSilence,
  },
  French: { heading: 'Table ronde 1 : Essai', habits: frenchHabits, silence: frenchSilence },
};

for (const [language, { heading, habits, silence }] of Object.entries(languages)) {
  suite(`reports in ${language}`, () => {
    for (const [habit, sample] of Object.entries(habits)) test(habit, () => reads(sample, heading));
    for (const sample of silence) test(`nobody speaks: ${sample}`, () => reads(sample, heading));
  });
}

suite('language of a report', () => {
  const texts: Readonly<Record<string, string>> = {
    en: 'The delegates spoke of the piers and of what they cost.',
    fr: 'Les délégués ont parlé des quais et de ce qu’ils coûtent.',
    es: 'Los delegados hablaron de los muelles y de lo que cuestan.',
  };
  for (const [language, text] of Object.entries(texts)) {
    test(`${language} is told by its small words`, () => assert.equal(languageOf(text), language));
  }
  test('a text that tells nothing counts as English', () =>
    assert.equal(languageOf('12345'), 'en'));
});
