import assert from 'node:assert/strict';
import { groups, organisations } from '../../../../src/core/gazetteer/bodies';
import { countryNames } from '../../../../src/core/gazetteer/countryNames';
import { findNames } from '../../../../src/core/gazetteer/gazetteer';
import { markedNames } from '../../../support/markedNames';

// Bodies by their names in the three languages.
const samples: readonly string[] = [
  '{org:UNODC:UNODC}, {org:PAHO:Pan American Health Organization} and {group:WAEMU:WAEMU} met.',
  'the {org:Order of Malta:Sovereign Order of Malta} and the {group:CANZ:CANZ} countries',
  'L’{org:IOM:OIM}, le {org:UNHCR:HCR}, l’{org:ILO:OIT} et le {org:IPCC:GIEC} ont répondu.',
  'le {org:IFAD:Fonds international de développement agricole} et l’{group:NATO:OTAN}',
  'La {org:UNFCCC:CMNUCC}, la {org:ECLAC:CEPAL} y la {org:WMO:OMM} hablaron.',
  'el {group:GRULAC:Grupo de América Latina y el Caribe} y la {group:OPEC:OPEP}',
  'les {group:SIDS:PEID}, les {group:LLDCs:PDSL} et la {group:ECOWAS:CEDEAO}',
];

function all(): [ref: string, names: readonly string[]][] {
  const bodies = (kind: string, table: Readonly<Record<string, string>>) =>
    Object.entries(table).map(([key, names]): [string, readonly string[]] => [
      `${kind}:${key}`,
      [key, ...names.split('|')].filter(name => name !== ''),
    ]);
  return [...bodies('group', groups), ...bodies('org', organisations)];
}

suite('groups and organisations', () => {
  for (const sample of samples)
    test(sample.replace(/\{[^{}]*:([^{}:]*)\}/g, '$1'), () => {
      const { text, names } = markedNames(sample);
      assert.deepEqual(
        findNames(text).map(({ ref, start, end }) => [ref, start, end]),
        names.map(({ refs, start, end }) => [refs[0], start, end]),
      );
    });

  test('no name is that of two bodies, or of a body and a country', () => {
    const owners = new Map<string, string>(
      countryNames().flatMap(({ code, names }) =>
        names.map((name): [string, string] => [name, `country:${code}`]),
      ),
    );
    for (const [ref, names] of all())
      for (const name of names) {
        assert.equal(owners.get(name) ?? ref, ref, name);
        owners.set(name, ref);
      }
  });

  test('every name is found and leads to its body', () => {
    for (const [ref, names] of all())
      for (const name of names)
        assert.deepEqual(
          findNames(name).map(found => [found.ref, found.end - found.start]),
          [[ref, name.length]],
        );
  });

  test('organisations of many fields are known', () => {
    assert.ok(Object.keys(organisations).length >= 150);
  });
});
