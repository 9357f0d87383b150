import assert from 'node:assert/strict';
import { findMentions, mentionsIn } from '../../../../src/core/mentions/findMentions';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport } from '../../../../src/core/report/parseReport';

/** A text that names a body in full beside an acronym of its own, and that body's name. */
const definitions: Readonly<Record<string, readonly [text: string, name: string]>> = {
  'an article and a small word': ['We met the Pilots Forum in Oulu (PFO).', 'Pilots Forum in Oulu'],
  'two small words': ['The Network of the Ports (NP) came.', 'Network of the Ports'],
  'small words with letters of their own': [
    'A Union for Oars and Ropes (UOR) came.',
    'Union for Oars and Ropes',
  ],
  'a hyphen that parts two letters': [
    'The Trans-Lake Pilots Union (TLPU) came.',
    'Trans-Lake Pilots Union',
  ],
  'a hyphen that is passed over': [
    'The Harbour-wide Relief Fund (HRF) came.',
    'Harbour-wide Relief Fund',
  ],
  'in French': ['Le Réseau des Quais du Nord (RQN) est venu.', 'Réseau des Quais du Nord'],
  'in French, with an elision': [
    'L’Association des Éclusiers d’Alsace (AEA) est venue.',
    'Association des Éclusiers d’Alsace',
  ],
  'in Spanish': ['La Red de Puertos y Faros (RPF) vino.', 'Red de Puertos y Faros'],
  'in capitals': ['The LAKE FERRY COUNCIL (LFC) came.', 'LAKE FERRY COUNCIL'],
  'the acronym in front': ['The PFO (Pilots Forum in Oulu) came.', 'Pilots Forum in Oulu'],
};

/** Brackets that define no body. */
const traps: readonly string[] = [
  'The fee is twenty (EUR) a head.',
  'The delegate (Morocco) asked why.',
  'A harbour act (see annex) was passed in time (2019).',
  'The Clean Harbour Mechanism (CHM) sells credits.',
  'Internally displaced pilots (IDP) asked for a union.',
  'The Pilots Forum (ABC) came.',
  'The Forum came. In Oulu, Pilots (FOP) met.',
  'The Harbour Union met Ada Lind (AL) there.',
];

const headings = { en: 'Session 1: Sample', fr: 'Séance 1 : exemple', es: 'Sesión 1: muestra' };
const themes = new ThemeMatcher({ codes: [] });

suite('acronyms that a report defines', () => {
  for (const [habit, [text, name]] of Object.entries(definitions)) {
    test(`${habit}: ${text}`, () => {
      const acronym = /\p{Lu}{2,}(?=\)| \()/u.exec(text.replace(name, ''))?.[0] ?? '';
      const again = `${acronym} said no.`;
      const found = learnedIn(`${text}\n\n${again}`, habit);
      assert.deepEqual(
        found,
        text.startsWith('The PFO') ? [acronym, name, acronym] : [name, acronym, acronym],
      );
    });
  }

  for (const text of traps) {
    test(`no body is defined: ${text}`, () => {
      assert.deepEqual([...parseReport(`${headings.en}\n\n${text}`).acronyms], []);
    });
  }

  test('the acronyms of the gazetteer keep their meaning', () => {
    const text =
      'The Harbour Workers Office (HWO) came. UNICEF (United Nations Ice Centre for Every Fund) came.';
    assert.deepEqual(learnedIn(text, ''), ['Harbour Workers Office', 'HWO']);
  });

  test('a part of the report has the same mentions as the whole', () => {
    const report = parseReport(
      `${headings.en}\n\nThe Pilots Forum in Oulu (PFO) came.\n\nPeru asked PFO why. PFO said no.`,
    );
    const whole = findMentions(report, themes);
    const middle = report.text.indexOf('Peru');
    const part = mentionsIn(report, themes, { start: middle, end: report.text.length });
    assert.deepEqual(
      part,
      whole.filter(({ start }) => start >= middle),
    );
    assert.equal(part.length, 3);
  });
});

function learnedIn(text: string, habit: string): string[] {
  const heading = habit.includes('French')
    ? headings.fr
    : habit.includes('Spanish')
      ? headings.es
      : headings.en;
  const language = habit.includes('French') ? 'fr' : habit.includes('Spanish') ? 'es' : 'en';
  const report = parseReport(`${heading}\n\n${text}`, { language });
  const own = new Set([...report.acronyms.keys()].map(acronym => `org:${acronym}`));
  return findMentions(report, themes)
    .filter(({ ref }) => own.has(ref) && ref !== 'org:UNICEF')
    .map(({ start, end }) => report.text.slice(start, end));
}
