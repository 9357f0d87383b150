import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { TermMatcher } from '../../../../src/core/text/termMatcher';
import { codebookOf, folder, phrasesIn } from '../../../support/builtInCodebooks';

/** Words that a stem cut too short, or a word of another language, would take for a theme. */
const traps: Readonly<Record<string, string>> = {
  en: `port and airport, consult, consultation, migraine, borderline, deport, media, mayor, refuge,
    detective, universe, schooner, integrity, integral, visage, visible, oddly, odd, generous,
    general, genre, dated, dateline, intolerable,
    prejudicial, forestall, forestalled, watermark, coalesce, coaster, costar, Oceania, naturalist,
    naturalistic, syndicate, syndicated loan, digitalis, plasticity, childish, climatic, carbonated,
    violin, violet, votive, torturous, remit, remittal, passive, identify, donate, cultural,
    transporter, emissary, adaptor, solarium, windy, minor, capital, capacity, refugium`,
  fr: `le port, bordereau, bordereaux, visage, visait, viser, consulter, une consultation, migraine,
    ce genre de question, il traite de la question, traiter, un traité, mineur, problèmes mineurs,
    violon, violent, violemment, violet, racine, ration, genoux, retour sur la question, retourner,
    rétention à la source, le retrait, mandater, récit de voyage, femelle, enfantin, filleul,
    villageois, citer, citation, santal, sain et sauf, jeûne, jeûner, pastorale,
    glace, côté, à côté, coton, transporté, voter, électrique, pensionnat, passer, passage,
    protester, juger, civil, les enseignements tirés`,
  es: `el puerto, deporte, deportes, deportivo, mayor, mayoría, consulta, consultar,
    consultor, migraña, todo género de cosas, género, media hora, clase media, se trata de ver,
    tratado, tratar, detenidamente, detener, saludar, saludó, generar, general, integral, integridad,
    raciones, racimo, costar, costoso, costumbre, aguacate, aguardar, bosquejo, bosquejar, niñera,
    coralillo, solariego, presas, la paz, La Paz, voluntario, voluntarios, refugio, retorno,
    medios, familiar, evidencia, evidenciar, enseñanzas, ciudadanos, ciudadanía, urbanidad, capital,
    capaz, remediar, visitar, visibilidad, juvenal, mujeriego, portar`,
};

/** What people write, and the themes that the codebook on migration finds in it. */
const samples: Readonly<Record<string, string>> = {
  'Transfer costs keep remittances low, and labor migration needs fair recruitment.':
    'remittances remittances labour-migration recruitment',
  'Victims of trafficking and unaccompanied minors were held in detention centres.':
    'trafficking children detention',
  'Le coût des transferts freine les envois de fonds de la diaspora.':
    'remittances remittances diaspora',
  'La traite des êtres humains et le trafic illicite de migrants aux frontières':
    'trafficking smuggling borders',
  'Las remesas de los trabajadores migrantes y la portabilidad de las pensiones':
    'remittances labour-migration social-protection social-protection',
  'La trata de personas, el retorno voluntario y la protección consular':
    'trafficking return-reintegration consular-protection',
};

const migration = new TermMatcher(phrasesIn(codebookOf('migration.yaml')));
const all = new TermMatcher(readdirSync(folder).flatMap(name => phrasesIn(codebookOf(name))));

function themesIn(text: string, matcher = migration): readonly string[] {
  return matcher.find(text).map(({ value }) => value);
}

suite('terms of the codebooks to begin with', () => {
  for (const [language, words] of Object.entries(traps)) {
    test(`no theme is found in words that only look like one (${language})`, () => {
      for (const text of words.split(/\s*,\s*/)) assert.deepEqual(themesIn(text, all), [], text);
    });
  }

  for (const [text, expected] of Object.entries(samples)) {
    test(`themes are found as people write them: ${text}`, () => {
      assert.deepEqual(themesIn(text), expected.split(' '));
    });
  }
});
