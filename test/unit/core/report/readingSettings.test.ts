import assert from 'node:assert/strict';
import { parseReport, reparse } from '../../../../src/core/report/parseReport';
import type { Roster } from '../../../../src/core/roster/types';

const roster: Roster = {
  entries: [
    {
      ref: 'person:Amara Diallo',
      name: 'Amara Diallo',
      aliases: ['Diallo'],
      affiliation: 'country:SN',
      attributes: {},
    },
    { ref: 'country:MA', name: 'Morocco', aliases: ['Kingdom of the West'], attributes: {} },
  ],
  headings: ['Harbour talk'],
};

suite('reading settings', () => {
  test('a roster names speakers whom the gazetteer does not know', () => {
    const text = 'Session 1: A\n\nKingdom of the West asked for tugs. Diallo replied.';
    const { contributions, names } = parseReport(text, { roster });
    assert.deepEqual(
      contributions.map(({ speakers, also }) => [speakers, also]),
      [
        [['country:MA'], []],
        [['person:Amara Diallo'], ['country:SN']],
      ],
    );
    assert.deepEqual(
      names.map(({ ref }) => ref),
      ['country:MA'],
    );
  });

  test('a roster names words that open headings', () => {
    const text = 'Harbour talk 2: Tugs\n\nChile said yes.';
    const [roundtable] = parseReport(text, { roster }).roundtables;
    assert.equal(roundtable?.number, '2');
    assert.equal(roundtable?.title, 'Tugs');
    assert.deepEqual(parseReport(text).roundtables, []);
  });

  test('the language can be set, and holds after an edit', () => {
    const text = 'Mesa redonda 1: Los muelles\n\nChile dijo que sí.';
    const report = parseReport(text, { language: 'en' });
    assert.deepEqual(report.contributions, []);
    const edited = reparse(report, [{ start: 0, end: 0, text: 'A' }]);
    assert.deepEqual(edited.contributions, []);
    assert.equal(parseReport(text, { language: 'es' }).contributions.length, 1);
  });
});
