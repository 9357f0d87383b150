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

/** What people write, and the themes that a codebook finds in it. */
const samples: readonly (readonly [codebook: string, text: string, themes: string])[] = [
  [
    'migration',
    'Transfer costs keep remittances low, and labor migration needs fair recruitment.',
    'remittances remittances labour-migration recruitment',
  ],
  [
    'migration',
    'Victims of trafficking and unaccompanied minors were held in detention centres.',
    'trafficking children detention',
  ],
  [
    'migration',
    'Le coût des transferts freine les envois de fonds de la diaspora.',
    'remittances remittances diaspora',
  ],
  [
    'migration',
    'La traite des êtres humains et le trafic illicite de migrants aux frontières',
    'trafficking smuggling borders',
  ],
  [
    'migration',
    'Las remesas de los trabajadores migrantes y la portabilidad de las pensiones',
    'remittances labour-migration social-protection social-protection',
  ],
  [
    'migration',
    'La trata de personas, el retorno voluntario y la protección consular',
    'trafficking return-reintegration consular-protection',
  ],
  [
    'climate',
    'Phase out coal, and pay for loss and damage from grants of the Green Climate Fund.',
    'fossil-fuels fossil-fuels loss-and-damage finance',
  ],
  [
    'climate',
    'Les contributions déterminées au niveau national visent la neutralité carbone.',
    'national-contributions net-zero',
  ],
  [
    'climate',
    'Los bosques, los océanos y los pueblos indígenas piden una transición justa.',
    'forests oceans indigenous-peoples just-transition',
  ],
  [
    'human-rights',
    'It asked for a moratorium on executions and for laws against marital rape.',
    'death-penalty gender-violence',
  ],
  [
    'human-rights',
    'La torture en garde à vue, les disparitions forcées et la liberté de la presse',
    'torture detention enforced-disappearance expression',
  ],
  [
    'human-rights',
    'Ratificar el Protocolo Facultativo y proteger a los defensores de los derechos humanos',
    'treaties treaties civic-space',
  ],
];

const all = new TermMatcher(readdirSync(folder).flatMap(name => phrasesIn(codebookOf(name))));

function themesIn(text: string, matcher: TermMatcher<string>): readonly string[] {
  return matcher.find(text).map(({ value }) => value);
}

suite('terms of the codebooks to begin with', () => {
  for (const [language, words] of Object.entries(traps)) {
    test(`no theme is found in words that only look like one (${language})`, () => {
      for (const text of words.split(/\s*,\s*/)) assert.deepEqual(themesIn(text, all), [], text);
    });
  }

  for (const [name, text, themes] of samples) {
    test(`themes of ${name} are found as people write them: ${text}`, () => {
      const matcher = new TermMatcher(phrasesIn(codebookOf(`${name}.yaml`)));
      assert.deepEqual(themesIn(text, matcher), themes.split(' '));
    });
  }
});
