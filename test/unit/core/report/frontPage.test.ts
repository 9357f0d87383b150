import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';

const pages: Readonly<Record<string, [string, string | undefined, string | undefined]>> = {
  'front matter': [
    '---\ntitle: A\nrapporteur: Ines Falk\ndate: 2024-03-12\n---\n\n# A\n',
    'Ines Falk',
    '2024-03-12',
  ],
  'a line of its own': [
    '# A\n\n**Rapporteur:** Ana Ruiz (Peru)\n\nLima, 12-14 March 2021\n',
    'Ana Ruiz (Peru)',
    '12-14 March 2021',
  ],
  'prepared by': ['A\n\nPrepared by Tom Berg\nMarch 3, 2020\n', 'Tom Berg', 'March 3, 2020'],
  French: [
    'Rapport\n\nRapporteuse générale : Aline Morel\n\nRabat, 3 et 4 mars 2022\n',
    'Aline Morel',
    '3 et 4 mars 2022',
  ],
  Spanish: [
    'Informe\n\nRelatora: Eva Soto\n\nQuito, 5 de mayo de 2019\n',
    'Eva Soto',
    '5 de mayo de 2019',
  ],
  neither: ['# A\n\nPeru said that 12 tugs are in port.\n', undefined, undefined],
};

suite('front page of a report', () => {
  for (const [kind, [text, rapporteur, date]] of Object.entries(pages)) {
    test(`rapporteur and date: ${kind}`, () =>
      assert.deepEqual(parseReport(text).frontPage, { rapporteur, date }));
  }
});
