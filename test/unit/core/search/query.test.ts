import assert from 'node:assert/strict';
import { readQuery } from '../../../../src/core/search/query';
import { wantedBy } from '../../../../src/core/search/wantedBy';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { messageOf } from '../../../../src/core/text/problem';

const { value: codebook } = readCodebook(
  'rapporteur-codebook: 1\ncodes:\n  - id: sea\n    name: The Sea\n    codes:\n      - id: piers\n        name: Piers & wharves\n        terms: [pier*]\n',
);
const known = {
  codebook,
  countriesIn: (region: string) =>
    region === 'North' ? (['country:NO', 'country:SE'] as const) : undefined,
};
const wanted = (query: string) => wantedBy(query, known);
const conditions = (query: string) =>
  readQuery(query).value.map(({ key, values, isNot }) => [key, values, isNot]);

suite('readQuery', () => {
  test('keys, quotes, commas and minus', () => {
    assert.deepEqual(
      conditions('speaker:Chile,"Republic of Korea" -theme:water "burden sharing" pier*'),
      [
        ['speaker', ['Chile', 'Republic of Korea'], false],
        ['theme', ['water'], true],
        [undefined, ['burden sharing'], false],
        [undefined, ['pier*'], false],
      ],
    );
  });

  test('what is not finished yet counts as far as it goes', () => {
    assert.deepEqual(conditions('speaker: "burden sh'), [[undefined, ['burden sh'], false]]);
    assert.deepEqual(conditions('  "" , -'), []);
    assert.deepEqual(conditions('speaker:country:MA'), [['speaker', ['country:MA'], false]]);
  });

  test('an unknown key is told, at its place, and left out', () => {
    const { value, problems } = readQuery('piers speker:Chile');
    assert.equal(value.length, 1);
    assert.deepEqual(
      problems.map(({ code, start, end }) => ({ code, start, end })),
      [{ code: 'unknown-key', start: 6, end: 18 }],
    );
    assert.match(problems.map(messageOf).join(), /speker.*speaker, country/);
  });
});

suite('wantedBy', () => {
  test('a code stands for those below it, and is named by id, name or path', () => {
    for (const name of ['sea', '"the sea"', 'SEA'])
      assert.deepEqual(wanted(`theme:${name}`).value.themes, [
        { isNot: false, values: ['sea', 'piers'] },
      ]);
    assert.deepEqual(wanted('code:"The Sea/Piers & wharves"').value.annotations, [
      { isNot: false, codes: ['piers'] },
    ]);
  });

  test('a code and a coder belong to one annotation', () => {
    assert.deepEqual(wanted('code:piers coder:ana').value.annotations, [
      { isNot: false, coders: ['ana'], codes: ['piers'] },
    ]);
    assert.deepEqual(wanted('code:piers -coder:ana').value.annotations, [
      { isNot: false, codes: ['piers'] },
      { isNot: true, coders: ['ana'] },
    ]);
  });

  test('speakers by country, group, region and part of a name', () => {
    const refs = (query: string) => wanted(query).value.speakers[0]?.refs ?? [];
    assert.deepEqual(refs('country:Morocco'), ['country:MA']);
    assert.deepEqual(refs('speaker:MA'), ['country:MA']);
    assert.deepEqual(refs('region:North'), ['country:NO', 'country:SE']);
    assert.ok(refs('group:EU').includes('country:FR') && refs('group:EU').includes('group:EU'));
    assert.deepEqual(wanted('speaker:Ruíz').value.speakers, [
      { isNot: false, refs: [], names: ['ruiz'] },
    ]);
  });

  test('what nobody knows is told, and then nothing is found', () => {
    for (const query of ['theme:nothing', 'country:Ruiz', 'group:Nobody', 'region:Nowhere']) {
      const { value, problems } = wanted(query);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['unknown'],
        query,
      );
      const [speakers] = value.speakers;
      assert.deepEqual(
        speakers ? [...speakers.refs, ...speakers.names] : value.themes[0]?.values,
        [],
      );
    }
  });

  test('words are folded, and several of one word follow one another', () => {
    assert.deepEqual(wanted('"Côte d’Ivoire" climate-change MIGRA*').value.texts, [
      { isNot: false, phrases: [['cote', 'd', 'ivoire']] },
      { isNot: false, phrases: [['climate', 'change']] },
      { isNot: false, phrases: [['migra*']] },
    ]);
  });
});
