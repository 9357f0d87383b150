import assert from 'node:assert/strict';
import { countryNames } from '../../src/core/gazetteer/countryNames';
import { countryFacts } from '../../src/countryFacts';

suite('facts on countries', () => {
  test('a country has its name in each language', () => {
    const { english, french, spanish } = countryFacts('MA') ?? {};
    assert.deepEqual([english, french, spanish], ['Morocco', 'Maroc', 'Marruecos']);
  });

  test('a country has its regions of M49, the smallest first', () => {
    const regionsOf = (code: string) => countryFacts(code)?.regions.map(({ english }) => english);
    assert.deepEqual(regionsOf('MA'), ['Northern Africa', 'Africa']);
    assert.deepEqual(regionsOf('KE'), ['Eastern Africa', 'Sub-Saharan Africa', 'Africa']);
    assert.deepEqual(regionsOf('PE'), ['South America', 'Latin America', 'Americas']);
    assert.equal(countryFacts('NP')?.regions[0]?.french, 'Asie du Sud');
  });

  test('all countries but Antarctica have a region', () => {
    const without = countryNames()
      .map(({ code }) => code)
      .filter(code => countryFacts(code)?.regions.length === 0);
    assert.deepEqual(without, ['AQ']);
  });

  test('all countries of the gazetteer but the former states have three names', () => {
    const without = countryNames()
      .map(({ code }) => code)
      .filter(
        code => !Object.values(countryFacts(code) ?? {}).every(Boolean) || !countryFacts(code),
      );
    assert.deepEqual(without, ['SU', 'DD', 'YU', 'CS']);
  });

  test('what is no country has none', () => {
    assert.equal(countryFacts('EU'), undefined);
  });
});
