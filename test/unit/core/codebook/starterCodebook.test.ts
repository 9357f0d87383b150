import assert from 'node:assert/strict';
import { allCodes } from '../../../../src/core/codebook/codes';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { starterCodebook } from '../../../../src/core/codebook/starterCodebook';
import { textOf } from '../../../support/builtInCodebooks';

suite('the starter codebook', () => {
  test('it is read without problems, and only once', () => {
    assert.deepEqual(readCodebook(textOf('migration.yaml')).problems, []);
    assert.equal(starterCodebook(), starterCodebook());
  });

  test('its text says the same', () => {
    assert.deepEqual(readCodebook(textOf('migration.yaml')).value, starterCodebook());
  });

  test('five to seven groups hold at least 25 themes', () => {
    const { codes } = starterCodebook();
    assert.ok(codes.length >= 5 && codes.length <= 7);
    const themes = codes.flatMap(({ children }) => children);
    assert.ok(themes.length >= 25 && themes.every(({ terms }) => terms.length >= 3));
  });

  test('each code says in a sentence what it is about', () => {
    for (const { id, description } of allCodes(starterCodebook())) {
      assert.match(description ?? '', /^[A-Z].{20,}\.$/, id);
    }
  });

  test('no term belongs to two themes', () => {
    const terms = allCodes(starterCodebook()).flatMap(code => code.terms);
    assert.deepEqual(
      terms.filter((term, i) => terms.indexOf(term) < i),
      [],
    );
  });
});
