import assert from 'node:assert/strict';
import { allCodes } from '../../../../src/core/codebook/codes';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { marked } from '../../../support/marked';

/** Reads a sample whose marks are where problems should be, labelled with their codes; gives the ids. */
function idsBesides(sample: string): string[] {
  const { text, spans } = marked(`rapporteur-codebook: 1\ncodes:\n${sample}`);
  const { value, problems } = readCodebook(text);
  const found = problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
  const expected = spans.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`);
  assert.deepEqual(found.sort(), expected.sort());
  return allCodes(value).map(({ id }) => id);
}

suite('readCodebook', () => {
  test('the children of a code that cannot be read take its place', () => {
    const children = '\n    codes:\n      - id: a\n        name: A\n';
    assert.deepEqual(idsBesides(`  - id: {bad-id:Big One}\n    name: B${children}`), ['a']);
    assert.deepEqual(idsBesides(`  - {missing-field:n}ame: B${children}`), ['a']);
  });

  test('wrong types are told at their words', () => {
    const ids = idsBesides(
      '  - {wrong-type:x}\n  - id: a\n    name: A\n    terms: {wrong-type:*x}\n' +
        '  - id: b\n    name: B\n    terms:\n      en: [b, {wrong-type:[c]}]\n      fr: d\n' +
        '  - id: c\n    name: C\n    description: {wrong-type:[d]}\n    codes: {wrong-type:none}\n',
    );
    assert.deepEqual(ids, ['a', 'b', 'c']);
  });

  test('terms of all languages count; those without a letter do not', () => {
    const text =
      "rapporteur-codebook: 1\ncodes:\n  - {id: a, name: A, terms: {en: [' water  supply ', '*', ''], fr: eau, de: [Wasser*]}}\n";
    assert.deepEqual(readCodebook(text).value.codes[0]?.terms, [
      { words: 'water supply', language: 'en' },
      { words: 'eau', language: 'fr' },
      { words: 'Wasser*', language: 'de' },
    ]);
  });

  test('colours are the given ones, or from the palette by place', () => {
    const text =
      "rapporteur-codebook: 1\ncodes:\n  - {id: a, name: A, colour: '#ABCDEF'}\n  - {id: b, name: B}\n  - {id: c, name: C}\n";
    const [a, b, c] = readCodebook(text).value.codes;
    assert.equal(a?.colour, '#abcdef');
    assert.notEqual(b?.colour, c?.colour);
  });

  test('a list that is none, a newer version and no YAML are never written', () => {
    for (const text of ['codes: 3', 'rapporteur-codebook: 2', 'codes: [', 'words', '- a']) {
      assert.equal(readCodebook(text).writable, false, text);
    }
    for (const text of ['', '# a\n', 'rapporteur-codebook: 1\ncodes:\n', 'codes: []']) {
      assert.equal(readCodebook(text).writable, true, text);
    }
  });
});
