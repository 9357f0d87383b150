import assert from 'node:assert/strict';
import { entryOf } from '../../../../src/core/gazetteer/entries';
import { findNames, refOf } from '../../../../src/core/gazetteer/gazetteer';
import { marked } from '../../../support/marked';
import { goldReport, needsShared } from '../../../support/shared';

// Labels are refs without "country:"; demonyms are marked too.
const samples: readonly string[] = [
  '{MA:Morocco}, {TR:Türkiye}, {TR:Turkey} and {CI:Côte d’Ivoire} met {CI:Ivory Coast}.',
  'the {US:US}, the {US:U.S.}, {US:USA} and the {US:United States of America}; it is up to us.',
  '{GB:UK}, {GB:U.K.}, {GB:United Kingdom}',
  '{KR:Republic of Korea} and {KP:Democratic People’s Republic of Korea}',
  '{CD:Democratic Republic of the Congo} and {CG:Republic of the Congo} and {CG:Congo}',
  '{GN:Guinea}, {GQ:Equatorial Guinea}, {GW:Guinea-Bissau}, {PG:Papua New Guinea}',
  '{NE:Niger} and {NG:Nigeria}; {DM:Dominica} and the {DO:Dominican Republic}',
  '{SS:South Sudan} and {SD:Sudan}; {MK:North Macedonia}',
  '{SA:SAUDI ARABIA}, {BF:BURKINA FASO} and the {RU:RUSSIAN FEDERATION}',
  'a {MA:Moroccan} plan of {PE:Peruvians} with {CH:Swiss} help',
  '{VE:Venezuela (Bolivarian Republic of)} and {IR:Iran (Islamic Republic of)}',
  '{SU:USSR}, {YU:Yugoslavia}, {DD:German Democratic Republic}, {CS:Czechoslovakia}',
  'turkey for lunch on china, in a jordan almond shop, guinea fowl',
  'New Mexico, South Georgia, Lake Chad, the Niger Delta, Mr. Jordan',
];

suite('gazetteer', () => {
  for (const sample of samples) {
    test(sample.replace(/[{}]/g, ''), () => {
      const { text, spans } = marked(sample);
      const found = findNames(text).filter(({ ref }) => ref.startsWith('country:'));
      assert.deepEqual(
        found.map(({ ref, start, end }) => [ref, text.slice(start, end)]),
        spans.map(({ label, start, end }) => [`country:${label}`, text.slice(start, end)]),
      );
    });
  }

  test('groups and organisations are found by acronym and by name', () => {
    const found = findNames(
      'The EU, the G-77/CHINA, AOSIS, OHCHR and the International Organization for Migration',
    );
    assert.deepEqual(
      found.map(({ ref }) => ref),
      ['group:EU', 'group:G77', 'group:AOSIS', 'org:OHCHR', 'org:IOM'],
    );
  });

  test('every country of ISO 3166-1 has a name and is found by it', () => {
    const codes = Array.from({ length: 26 * 26 }, (_, i) =>
      String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
    );
    const known = codes.flatMap(code => entryOf(`country:${code}`) ?? []);
    // 249 entries, Kosovo, and four former states.
    assert.equal(known.length, 254);
    for (const { ref, name } of known) assert.equal(refOf(name), ref, name);
  });

  test('the country mentions of the gold report are found, no more and no less', function () {
    needsShared(this);
    const { text, gold } = goldReport('roundtable-2');
    const key = ({ ref, start, end }: { ref: string; start: number; end: number }) =>
      `${ref} ${start}-${end}`;
    const optional = new Set(gold.mentions.filter(mention => mention.optional).map(key));
    const found = findNames(text)
      .filter(({ ref }) => ref.startsWith('country:'))
      .map(key);
    const wanted = gold.mentions.filter(mention => !mention.optional).map(key);
    assert.deepEqual(
      found.filter(mention => !optional.has(mention)),
      wanted,
    );
  });
});
