import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import * as gazetteer from '../../../../src/core/gazetteer/gazetteer';
import { readRoster } from '../../../../src/core/roster/readRoster';
import { marked } from '../../../support/marked';
import { nastyText } from '../../../support/nasty';
import { below, seeded, seedOfRun } from '../../../support/random';

/** Reads a sample whose marks are where problems should be, labelled with their codes. */
function rosterBesides(sample: string) {
  const { text, spans } = marked(`rapporteur: 1\n${sample}`);
  const { value, problems } = readRoster(text, gazetteer);
  const found = problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
  const expected = spans.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);
  assert.deepEqual(found.sort(), expected.sort());
  return value;
}

/** The names of all speakers that are read. */
const namesIn = (sample: string) => rosterBesides(sample).entries.map(({ name }) => name);

suite('readRoster', () => {
  test('a speaker has name, kind, aliases, affiliation and attributes', () => {
    const { entries, headings, language } = rosterBesides(
      'speakers:\n' +
        '  - name: Amara Diallo\n    aliases: [A.  Diallo, Ms. Diallo]\n    affiliation: Senegal\n' +
        '    attributes:\n      region: West Africa\n      since: 2019\n' +
        '  - name: Harbour Forum\n    kind: organisation\n    aliases: HF\n' +
        'headings: [Breakout, Cluster]\nlanguage: fr\n',
    );
    assert.deepEqual(entries, [
      {
        ref: 'person:Amara Diallo',
        name: 'Amara Diallo',
        aliases: ['A. Diallo', 'Ms. Diallo'],
        affiliation: 'country:SN',
        attributes: { region: 'West Africa', since: '2019' },
      },
      { ref: 'org:Harbour Forum', name: 'Harbour Forum', aliases: ['HF'], attributes: {} },
    ]);
    assert.deepEqual([headings, language], [['Breakout', 'Cluster'], 'fr']);
  });

  test('who is in the gazetteer has its ref, by name or by ref', () => {
    const { entries } = rosterBesides(
      'speakers:\n  - name: country:ma\n  - name: Tunisia\n    kind: country\n' +
        '  - name: OHCHR\n    kind: organisation\n  - name: org:FAO\n  - name: Jordan\n',
    );
    assert.deepEqual(
      entries.map(({ ref, name }) => `${ref} ${name}`),
      [
        'country:MA Morocco',
        'country:TN Tunisia',
        'org:OHCHR OHCHR',
        'org:FAO FAO',
        'person:Jordan Jordan',
      ],
    );
  });

  test('an affiliation may be a name or an alias of the same roster, also further down', () => {
    const { entries } = rosterBesides(
      'speakers:\n  - name: Ana Ruiz\n    affiliation: hf\n  - name: Ben Oduya\n    affiliation: Quay Trust\n' +
        '  - name: Harbour Forum\n    kind: group\n    aliases: [HF]\n' +
        '  - name: Cleo Lund\n    affiliation: {bad-affiliation:Ana Ruiz}\n',
    );
    assert.deepEqual(
      entries.map(({ affiliation }) => affiliation),
      ['group:Harbour Forum', 'org:Quay Trust', undefined, undefined],
    );
  });

  test('a name belongs to one speaker: the first', () => {
    const { entries } = rosterBesides(
      'speakers:\n  - name: Ana Ruiz\n    aliases: [{duplicate-alias:ana ruiz}, Ruiz]\n' +
        '  - name: Bo Ruiz\n    aliases: [{duplicate-alias:RUIZ}, Bo]\n  - name: {duplicate-alias:Bo}\n',
    );
    assert.deepEqual(
      entries.map(({ name, aliases }) => [name, aliases]),
      [
        ['Ana Ruiz', ['Ruiz']],
        ['Bo Ruiz', ['Bo']],
      ],
    );
  });

  test('what is wrong with a speaker is told at its words, and the others are read', () => {
    assert.deepEqual(
      namesIn(
        "speakers:\n  - name: {empty-name:' '}\n  - name: {unknown-country:country:QQ}\n" +
          '  - name: {unknown-country:Utopia}\n    kind: country\n  - {missing-field:k}ind: person\n  - {wrong-type:word}\n' +
          '  - name: {bad-name:42}\n  - name: {bad-name:Ruiz*}\n  - name: Ana Ruiz\n    kind: {unknown-kind:Person}\n' +
          '    {unknown-field:alias}: x\n    attributes: {wrong-type:co-chair}\n    aliases: [{wrong-type:[a]}, Ruiz]\n',
      ),
      ['Ana Ruiz'],
    );
  });

  test('long names, too many words and unknown languages are told', () => {
    const long = 'Ana '.repeat(50).trim();
    const { headings, language } = rosterBesides(
      `headings: [{too-long:${long}}, {empty-name:''}, Talk, Talk]\nlanguage: {unknown-language:de}\n{unknown-field:speaker}: []\n`,
    );
    assert.deepEqual([headings, language], [['Talk'], undefined]);
  });

  test('what is no roster is never written', () => {
    for (const text of ['speakers: 3', 'rapporteur: 2', 'speakers: [', 'words', '- a'])
      assert.equal(readRoster(text, gazetteer).writable, false, text);
    for (const text of ['', '# a\n', 'rapporteur: 1\nspeakers:\n', 'speakers: []'])
      assert.equal(readRoster(text, gazetteer).writable, true, text);
  });

  test('a hostile roster is read quickly, and finding its names takes no memory without end', () => {
    const letters = Array.from({ length: 4_000 }, (_, i) => String.fromCodePoint(0x4e00 + i));
    const many = Array.from(
      { length: 20_000 },
      (_, i) => `  - name: Ana ${letters[i % 4_000]} ${i}\n`,
    );
    const start = performance.now();
    for (const text of [
      `speakers:\n${many.join('')}`,
      `speakers:\n  - name: A\n    aliases: [${letters.join(', ')}]\n`,
      `headings: [${letters.join(', ')}]\n`,
      `speakers: ${'['.repeat(5_000)}`,
      `speakers:\n${'  - {}\n'.repeat(9_000)}`,
    ]) {
      const { value, problems } = readRoster(text, gazetteer);
      assert.ok(problems.length > 0 && problems.length <= 1_000, text.slice(0, 50));
      parseReport('Session 1: A\n\nChile said yes.', { roster: value });
    }
    assert.ok(performance.now() - start < 5_000);
  });

  test('any headings and names can be read with', () => {
    const sample = 'Round-table 1: A\n\nChile said yes.';
    const read = readRoster(
      'headings: [Round-table, "(a)", "x|y", "a/b", "[b", "^c$", "\\\\d"]',
      gazetteer,
    );
    assert.equal(parseReport(sample, { roster: read.value }).roundtables.length, 1);
    const random = seeded(seedOfRun());
    for (let i = 0; i < 300; i++) {
      const text = JSON.stringify({
        speakers: [{ name: nastyText(random), aliases: [nastyText(random), nastyText(random)] }],
        headings: [nastyText(random)],
        attributes: below(random, 2) ? { [nastyText(random)]: nastyText(random) } : null,
      });
      const { value } = readRoster(text, gazetteer);
      parseReport(sample, { roster: value });
    }
  });
});
