import assert from 'node:assert/strict';
import { countryNames } from '../../src/core/gazetteer/countryNames';
import { countryFacts } from '../../src/countryFacts';

suite('facts on countries', () => {
  test('a country has its name in each language', () => {
    assert.deepEqual(countryFacts('MA'), {
      english: 'Morocco',
      french: 'Maroc',
      spanish: 'Marruecos',
    });
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
