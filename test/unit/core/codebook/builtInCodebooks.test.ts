import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { allCodes } from '../../../../src/core/codebook/codes';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { starterCodebook } from '../../../../src/core/codebook/starterCodebook';
import { termsOf } from '../../../../src/core/codebook/termsOf';
import type { Code } from '../../../../src/core/codebook/types';
import { TermMatcher } from '../../../../src/core/text/termMatcher';
import { codebookOf, folder, phrasesIn, textOf } from '../../../support/builtInCodebooks';

/** How many themes each codebook has at least. */
const sizes: Readonly<Record<string, number>> = {
  'climate.yaml': 20,
  'discussion.yaml': 0,
  'human-rights.yaml': 20,
  'migration.yaml': 30,
};
const languages = ['en', 'fr', 'es'];

const isTheme = ({ terms }: Code) => terms.length > 0;
const withoutStar = (words: string) => words.replace(/\*$/, '');

suite('the codebooks to begin with', () => {
  test('there are four', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(sizes));
  });

  for (const [name, size] of Object.entries(sizes)) {
    const codebook = codebookOf(name);
    const codes = allCodes(codebook);
    const themes = codes.filter(isTheme);

    test(`${name} is read without a problem and has at least ${size} themes`, () => {
      const { problems, writable } = readCodebook(textOf(name));
      assert.deepEqual([problems, writable], [[], true]);
      assert.ok(codes.length >= 20 && themes.length >= size, String(themes.length));
    });

    test(`${name} says in one sentence what each code is about`, () => {
      for (const { id, description } of codes)
        assert.match(description ?? '', /^[A-Z][^.]{15,}\.$/, id);
      assert.equal(new Set(codes.map(({ description }) => description)).size, codes.length);
    });

    test(`${name} has English ids, and colours that can be told apart from those beside them`, () => {
      for (const { id } of codes) assert.match(id, /^[a-z]+(?:-[a-z0-9]+)*$/);
      codes.forEach(({ id, colour }, i) => {
        for (const ground of ['#ffffff', '#1e1e1e'])
          assert.ok(contrast(colour, ground) >= 2, `${id} on ${ground}`);
        const next = codes[i + 1];
        assert.ok(!next || distance(colour, next.colour) > 60, `${id} and ${next?.id}`);
      });
    });

    test(`${name} has terms in three languages for each theme`, () => {
      for (const { id, terms } of themes)
        for (const language of languages)
          assert.ok(terms.filter(term => term.language === language).length >= 2, id);
      for (const { id, not } of themes)
        assert.ok(
          not.every(({ language = '' }) => languages.includes(language)),
          id,
        );
    });

    test(`no term of ${name} stands under two themes, or is found by another theme's star`, () => {
      const phrases = phrasesIn(codebook);
      const starred = phrases.filter(({ words }) => words.endsWith('*'));
      const double = phrases.flatMap(({ words, value }) => {
        const others = phrases.filter(other => other.words === words && other.value !== value);
        const wider = starred.filter(
          other => other.value !== value && isWithin(words, withoutStar(other.words)),
        );
        return [...others, ...wider].map(
          other => `${words} (${value}) ${other.words} (${other.value})`,
        );
      });
      assert.deepEqual(double, []);
    });

    test(`each phrase of ${name} in which no term counts holds a term of its theme`, () => {
      for (const code of themes) {
        const matcher = new TermMatcher(
          termsOf(code)
            .filter(({ isNot }) => !isNot)
            .map(({ words }) => ({ words, value: code.id })),
        );
        for (const { words } of termsOf(code).filter(({ isNot }) => isNot))
          assert.ok(matcher.find(withoutStar(words)).length > 0, `${code.id}: ${words}`);
      }
    });
  }

  test('passages that were tagged with the built-in codes keep them', () => {
    const ids = new Set(allCodes(codebookOf('migration.yaml')).map(({ id }) => id));
    const lost = allCodes(starterCodebook()).filter(({ id }) => !ids.has(id));
    assert.deepEqual(
      lost.map(({ id }) => id),
      [],
    );
  });

  test('the codebook on migration follows all objectives of the Global Compact', () => {
    const told = [...textOf('migration.yaml').matchAll(/Global Compact, objective (\d+)/g)];
    const objectives = new Set(told.map(([, number]) => Number(number)));
    assert.deepEqual(
      Array.from({ length: 23 }, (_, i) => i + 1).filter(objective => !objectives.has(objective)),
      [],
    );
  });
});

/** Whether a star behind `stem` takes in all of `words`: the rest is letters of one word. */
function isWithin(words: string, stem: string): boolean {
  return words.startsWith(stem) && /^[\p{L}\p{N}\p{M}]*\*?$/u.test(words.slice(stem.length));
}

const channels = (colour: string) =>
  [1, 3, 5].map(i => Number.parseInt(colour.slice(i, i + 2), 16));

function distance(a: string, b: string): number {
  const other = channels(b);
  return Math.hypot(...channels(a).map((value, i) => value - (other[i] ?? 0)));
}

/** By the formula of WCAG 2: from 1 for equal colours to 21 for black on white. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
