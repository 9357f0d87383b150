import assert from 'node:assert/strict';
import { lexiconOf } from '../../../../src/core/report/language/detect';
import { reads } from './samples';
import { frenchHabits, frenchSilence } from './samples.fr';

// All samples are invented.
const spanishHabits: Readonly<Record<string, string>> = {
  'an article and the past':
    '{PE:El Perú subrayó que los muelles envejecen.} {CL:Chile pidió datos.}',
  'the perfect': '{AR:La Argentina ha señalado la falta de remolcadores.}',
  'the present': '{PH:Filipinas destaca el papel de las escuelas. También pide maestros.}',
  'the imperfect': '{NP:Nepal insistía en los puentes.}',
  'joint speakers': '{CL+PE:Chile y el Perú propusieron una tarifa común.}',
  'a reflexive verb': '{ES:España se refirió a los transbordadores. Añadió que son caros.}',
  'two speakers in one sentence':
    '{MA:Marruecos mencionó los faros,} {TN:y Túnez dijo que hacen falta más.}',
  'two speakers set against each other':
    '{SE:Suecia apoyó la propuesta,} {NO:mientras que Noruega se opuso.}',
  'an opening in front of the speaker':
    '{GH:En cuanto a las remesas, Ghana indicó que cuestan menos.}',
  'the first name met is not the speaker':
    '{ES:En respuesta a Bélgica, España declaró que pagará.}',
  'a minister': '{CL:La Ministra de Chile presentó un vídeo.}',
  'a delegation with an adjective': '{UY:La delegación uruguaya propuso un ensayo.}',
  'a person with title and country': '{person Moreau:El Sr. Moreau (Francia) dijo que hay niebla.}',
  'an acronym of the language':
    '{org UNHCR:El ACNUR ofreció formación.} {org IOM:La OIM preguntó por los costos.}',
  'on behalf of a group':
    '{PT:Portugal, en nombre de la Unión Europea, acogió con satisfacción el plan.}',
  'without a verb': '{CY:Chipre – sobre la necesidad de grúas.}',
  'several delegations, among them':
    '{CL+PE:Varias delegaciones, entre ellas Chile y el Perú, pidieron más tiempo.}',
};

const spanishSilence: readonly string[] = [
  'Los participantes acordaron los próximos pasos.',
  'Se señaló que el tiempo apremia.',
  'Las principales cuestiones fueron el costo y el tiempo.',
  'El nuevo puerto del Perú es grande.',
];

const languages = {
  Spanish: { heading: 'Mesa redonda 1: Los muelles del sur y el comercio por mar', habits: spanishHabits, silence: spanishSilence },
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
    test(`${language} is told by its small words`, () =>
      assert.equal(lexiconOf(text).language, language));
  }
  test('a text that tells nothing counts as English', () =>
    assert.equal(lexiconOf('12345').language, 'en'));
});
