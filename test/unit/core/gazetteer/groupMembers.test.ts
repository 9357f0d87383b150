import assert from 'node:assert/strict';
import { groups, organisations } from '../../../../src/core/gazetteer/bodies';
import { countryNames } from '../../../../src/core/gazetteer/countryNames';
import { groupsOf, membersOf } from '../../../../src/core/gazetteer/groupMembers';
import { memberships } from '../../../../src/core/gazetteer/memberships';
import type { Ref } from '../../../../src/core/text/ref';

const refs = Object.keys(memberships).map(
  key => (key.startsWith('org:') ? key : `group:${key}`) as Ref,
);
const today: Readonly<Record<string, number>> = {
  'group:EU': 27,
  'group:AU': 55,
  'group:ASEAN': 11,
  'group:G77': 135,
  'group:LDCs': 44,
  'group:LLDCs': 32,
  'group:AOSIS': 39,
  'group:SIDS': 39,
  'group:African Group': 54,
  'group:EEG': 23,
  'group:GRULAC': 33,
  'group:WEOG': 29,
  'group:LAS': 22,
  'group:Arab Group': 22,
  'group:AILAC': 8,
  'group:BRICS': 10,
  'group:CARICOM': 15,
  'group:CELAC': 33,
  'group:ECOWAS': 12,
  'group:SADC': 16,
  'group:COMESA': 21,
  'group:PIF': 18,
  'group:OPEC': 11,
  'group:NAM': 121,
  'group:NATO': 32,
  'group:CIS': 9,
  'group:Commonwealth': 56,
  'org:OECD': 38,
  'org:OIC': 57,
  'org:Council of Europe': 46,
  'org:OSCE': 57,
};

suite('group members', () => {
  for (const [ref, count] of Object.entries(today))
    test(`${ref} has ${count} members today`, () => {
      assert.equal(membersOf(ref as Ref).length, count);
    });

  test('the United Kingdom was in the European Union from 1973 to 2019', () => {
    const has = (year?: number) => membersOf('group:EU', year).includes('country:GB');
    assert.deepEqual([1972, 1973, 2019, 2020, undefined].map(has), [
      false,
      true,
      true,
      false,
      false,
    ]);
    assert.equal(membersOf('group:EU', 1958).length, 6);
    assert.equal(membersOf('group:EU', 2019).length, 28);
  });

  test('a state that came back was no member between', () => {
    const has = (year?: number) => membersOf('group:AU', year).includes('country:MA');
    assert.deepEqual([1983, 1984, 2016, 2017, undefined].map(has), [
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  test('a state whose year of joining is not known is a member in earlier years too', () => {
    assert.ok(membersOf('group:Benelux', 1950).includes('country:LU'));
  });

  test('of other refs no members are known', () => {
    assert.deepEqual(membersOf('org:UNICEF'), []);
    assert.deepEqual(membersOf('country:FR'), []);
  });

  test('a country is in its groups of today or of a year', () => {
    const now = groupsOf('country:BT');
    assert.ok(now.includes('group:LLDCs') && now.includes('group:SAARC'));
    assert.ok(!now.includes('group:LDCs'));
    assert.ok(groupsOf('country:BT', 2022).includes('group:LDCs'));
    assert.deepEqual(groupsOf('country:XX'), []);
  });

  test('the regional groups share no state but Türkiye', () => {
    const regional = ['African Group', 'Asia-Pacific Group', 'EEG', 'GRULAC', 'WEOG'] as const;
    const all = regional.flatMap(key => membersOf(`group:${key}`));
    assert.deepEqual(
      all.filter((ref, index) => all.indexOf(ref) !== index),
      ['country:TR'],
    );
    // The members of the United Nations.
    assert.equal(new Set(all).size, 193);
  });

  test('the African Union is the African Group and the Sahrawi Republic', () => {
    const group = new Set(membersOf('group:African Group'));
    assert.deepEqual(
      membersOf('group:AU').filter(ref => !group.has(ref)),
      ['country:EH'],
    );
  });

  test('every member is a country that the gazetteer knows, and no two memberships overlap', () => {
    const known = new Set<string>(countryNames().map(({ code }) => `country:${code}`));
    for (const ref of refs)
      for (let year = 1930; year <= 2026; year++) {
        const members = membersOf(ref, year);
        assert.equal(new Set(members).size, members.length, `${ref} in ${year}`);
        assert.deepEqual(
          members.filter(member => !known.has(member)),
          [],
          ref,
        );
      }
  });

  test('every group with members has a name in the gazetteer', () => {
    const known = new Set([
      ...Object.keys(groups).map(key => `group:${key}`),
      ...Object.keys(organisations).map(key => `org:${key}`),
    ]);
    assert.deepEqual(
      refs.filter(ref => !known.has(ref)),
      [],
    );
  });
});
