import assert from 'node:assert/strict';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { marked } from '../../../support/marked';

const codebook = readCodebook(`rapporteur-codebook: 1
codes:
  - id: remittances
    name: Remittances
    terms: { en: [remittance*], fr: [envois de fonds], de: [Rücküberweisung*] }
    not: [remittance advice]
  - id: letters
    name: Letters
    terms: [remittance advice, '(open|long) letter']
  - id: climate
    name: Climate
    terms: [climate]
    not: [climate of fear, working climate]
`).value;

/** Asserts that the themes, and nothing else, are found where they are marked. */
function finds(language: string, sample: string): void {
  const { text, spans } = marked(sample);
  assert.deepEqual(
    new ThemeMatcher(codebook).find(text, language).map(({ ref, start, end }) => [ref, start, end]),
    spans.map(({ label, start, end }) => [`theme:${label}`, start, end]),
  );
}

suite('ThemeMatcher', () => {
  test('terms of the report’s language count', () =>
    finds('en', '{remittances:Remittances} and envois de fonds'));
  test('terms of other languages do not', () =>
    finds('fr', 'Les {remittances:envois de fonds}, dits remittances'));
  test('terms of a language that is never told apart always count', () =>
    finds('en', '{remittances:Rücküberweisungen} grew'));
  test('a phrase in which a term does not count hides it', () =>
    finds('en', 'a climate of fear, a working climate, the {climate:climate}'));
  test('what one theme excludes another may look for', () =>
    finds('en', 'the {letters:remittance advice} came late'));
  test('alternatives are looked for one by one', () =>
    finds('en', 'an {letters:open letter}, a {letters:long letter}, a short letter'));
});
