import assert from 'node:assert/strict';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import type { Code } from '../../../../src/core/codebook/types';
import { marked } from '../../../support/marked';

const codeWith = (fields: string) =>
  `rapporteur-codebook: 1\ncodes:\n  - id: a\n    name: A\n    ${fields}\n`;

/** Reads a code whose marked words are where problems should be, labelled with their codes. */
function read(fields: string): Code | undefined {
  const { text, spans } = marked(codeWith(fields));
  const { value, problems } = readCodebook(text);
  const shown = (of: { start: number; end: number }) => text.slice(of.start, of.end);
  assert.deepEqual(
    problems.map(problem => `${problem.code} ${shown(problem)}`).sort(),
    spans.map(span => `${span.label} ${shown(span)}`).sort(),
  );
  return value.codes[0];
}

const wordsOf = (code: Code | undefined) => code?.terms.map(({ words }) => words);

suite('terms of a codebook', () => {
  test('a list serves any language, a map the languages that it names', () => {
    assert.deepEqual(read('terms: [pier*, 2030]')?.terms, [{ words: 'pier*' }, { words: '2030' }]);
    assert.deepEqual(read('terms:\n      en: [pier]\n      pt-BR: cais\n')?.terms, [
      { words: 'pier', language: 'en' },
      { words: 'cais', language: 'pt-br' },
    ]);
  });

  test('phrases in which no term counts are read in the same two ways', () => {
    assert.deepEqual(read('not: [pier review]')?.not, [{ words: 'pier review' }]);
    assert.deepEqual(read('not:\n      en: [pier review]')?.not, [
      { words: 'pier review', language: 'en' },
    ]);
    assert.deepEqual(read('terms: [pier]')?.not, []);
  });

  test('what is no language is told at its name', () => {
    const code = read(
      'terms:\n      {bad-language:english words}: [pier]\n      {bad-language:7}: [quay]\n      en: [dock]',
    );
    assert.deepEqual(wordsOf(code), ['dock']);
  });

  test('wrong shapes are told at their place, in both fields', () => {
    read('terms:\n      en: [quay, {wrong-type:[pier]}]');
    read('terms: [pier, {wrong-type:[dock]}]');
    read('not: [pier, {wrong-type:[dock]}]');
  });

  test('alternatives and stars that cannot be searched for are told, the other terms count', () => {
    const code = read(
      "terms: [{bad-alternatives:'(pier|dock'}, {misplaced-star:pier* of stone}, '(pier|dock)s']",
    );
    assert.deepEqual(wordsOf(code), ['(pier|dock)s']);
    read("terms: [{misplaced-star:'(pier*|dock) of stone'}]");
    read("not: [{misplaced-star:'*pier'}]");
  });

  test('a term that stands for too many phrases is told and left out', () => {
    const term = '(a|b|c) (d|e|f) (g|h|i) (j|k|l)';
    assert.deepEqual(wordsOf(read(`terms: [pier, {too-many-phrases:${term}}]`)), ['pier']);
  });

  test('a term of a hundred characters counts, a longer one does not', () => {
    const longest = 'p'.repeat(100);
    assert.deepEqual(wordsOf(read(`terms: [${longest}, {long-term:${longest}q}]`)), [longest]);
  });

  test('more terms than there is room for are told once', () => {
    const terms = Array.from({ length: 9_000 }, (_, i) => `${'p'.repeat(94)}${i}`).join(', ');
    const { value, problems } = readCodebook(codeWith(`terms: [${terms}]`));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-many-terms'],
    );
    const count = value.codes[0]?.terms.length ?? 0;
    assert.ok(count > 5_000 && count < 5_300, String(count));
  });
});
