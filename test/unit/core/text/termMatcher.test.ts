import assert from 'node:assert/strict';
import { type Term, TermMatcher, type TermMatch } from '../../../../src/core/text/termMatcher';
import { marked } from '../../../support/marked';
import { below, seeded } from '../../../support/random';

const names = (...words: string[]): Term<string>[] =>
  words.map(word => ({ words: word, value: word, hasCapitals: true }));
const phrases = (...words: string[]): Term<string>[] =>
  words.map(word => ({ words: word, value: word }));

/** Asserts that the marked words, and only they, are found. */
function finds(terms: readonly Term<string>[], sample: string): void {
  const { text, spans } = marked(sample);
  const found = new TermMatcher(terms).find(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found,
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

suite('TermMatcher', () => {
  test('words are found between borders of any script', () => {
    finds(
      names('Niger', 'Türkiye'),
      '{n:Niger}, Nigeria, xNiger, {n:Niger}’s, ({n:Türkiye}) عNiger',
    );
  });
  test('the longest term wins', () =>
    finds(
      names('Guinea', 'Equatorial Guinea', 'Guinea-Bissau'),
      '{n:Equatorial Guinea}, {n:Guinea-Bissau}, {n:Guinea}',
    ));
  test('capitals have to be capitals, and may all be', () =>
    finds(names('US', 'Sri Lanka'), 'us {n:US} {n:SRI LANKA} sri lanka {n:Sri Lanka}'));
  test('other terms match in any case', () =>
    finds(phrases('climate change'), '{t:Climate Change} and {t:climate change}'));
  test('a blank matches blanks and one line break, not a paragraph’s end', () => {
    finds(phrases('climate change'), '{t:climate  change} {t:climate\n change} climate\n\nchange');
  });
  test('a star stands for the rest of the word', () =>
    finds(phrases('migrant*', 'traffick*'), '{t:migrants} {t:migrant} emigrant {t:Trafficking}'));
  test('typographic apostrophes and dashes match plain ones', () => {
    finds(names("Côte d'Ivoire", 'Guinea-Bissau'), '{n:Côte d’Ivoire} {n:Guinea‑Bissau}');
    finds(names('Côte d’Ivoire'), "{n:Côte d'Ivoire} côte d'Ivoire {n:CÔTE D'IVOIRE}");
  });
  test('matches never overlap and stay between from and to', () => {
    const matcher = new TermMatcher(phrases('a b', 'b c', 'c'));
    assert.deepEqual(
      matcher.find('a b c').map(match => match.value),
      ['a b', 'c'],
    );
    assert.deepEqual(
      matcher.find('a b c', 1).map(match => match.value),
      ['b c'],
    );
    assert.deepEqual(
      matcher.find('a b c', 0, 4).map(match => match.value),
      ['a b'],
    );
  });
  test('no terms find nothing', () => finds([], 'anything'));
});

suite('TermMatcher with a wide alphabet', () => {
  test('thousands of different characters cost no memory for each pair of them, and are told apart', () => {
    const words = Array.from({ length: 3_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + i, 0x4e01 + i),
    );
    const matcher = new TermMatcher(words.map(each => ({ words: each, value: each })));
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const found = matcher.find(`${first} ${last} ${last.charAt(0)}${first.charAt(0)}`);
    assert.deepEqual(
      found.map(({ value }) => value),
      [first, last],
    );
  });
});

suite('TermMatcher with very many terms', () => {
  test('tens of thousands of terms are told apart', () => {
    const words = Array.from({ length: 40_000 }, (_, i) => `w${i.toString(36)} x${i}`);
    const matcher = new TermMatcher(words.map(each => ({ words: each, value: each })));
    const some = words.filter((_, i) => i % 4_001 === 0);
    assert.deepEqual(
      matcher.find(some.join(', wzzz x1 ')).map(({ value }) => value),
      some,
    );
  });
});

suite('TermMatcher beside a plain search', () => {
  const alphabet = ['a', 'b', 'A', 'é', ' ', ' ', '-', '\n', '中'];
  const seed = 20_261_123;
  test(`finds what comparing each term at each word finds, seed ${seed}`, () => {
    const random = seeded(seed);
    const word = (length: number) =>
      Array.from({ length }, () => alphabet[below(random, alphabet.length)]).join('');
    for (let round = 0; round < 100; round++) {
      const terms = Array.from({ length: 12 }, (_, value): Term<number> => {
        const words = `a${word(below(random, 6))}`.replace(/\s+/g, ' ').trim();
        const isOpen = below(random, 3) === 0;
        return { words: isOpen ? `${words}*` : words, value, hasCapitals: below(random, 2) === 0 };
      });
      const text = word(60);
      assert.deepEqual(
        new TermMatcher(terms).find(text),
        plainly(terms, text),
        JSON.stringify([text, terms]),
      );
    }
  });
});

suite('TermMatcher with phrases that go on like others', () => {
  const words = ['a', 'ab', 'Ab', 'aé', 'b-a', 'ba', '中', '-', '.b', 'bba'];
  const gaps = [' ', ' ', '  ', ' \n', '-', '. ', ''];
  const seed = 20_261_124;
  test(`finds what comparing each term at each word finds, seed ${seed}`, () => {
    const random = seeded(seed);
    const one = (of: readonly string[]) => of[below(random, of.length)] ?? '';
    const phrase = () => Array.from({ length: 1 + below(random, 6) }, () => one(words)).join(' ');
    for (let round = 0; round < 200; round++) {
      const terms = Array.from({ length: 8 }, (_, value): Term<number> => {
        const star = below(random, 3) === 0 ? '*' : '';
        return { words: phrase() + star, value, hasCapitals: below(random, 2) === 0 };
      });
      // Beginnings of terms one after the other, so that many go on like a term for a while.
      const text = Array.from({ length: 12 }, () => {
        const term = one(terms.map(each => each.words.replace('*', '')));
        return term.slice(0, 1 + below(random, term.length)) + one(gaps);
      }).join('');
      assert.deepEqual(
        new TermMatcher(terms).find(text),
        plainly(terms, text),
        JSON.stringify([text, terms]),
      );
    }
  });
});

/** The same, term by term with a regular expression at each place. */
function plainly(terms: readonly Term<number>[], text: string): TermMatch<number>[] {
  const found: TermMatch<number>[] = [];
  for (let start = 0; start < text.length; start++) {
    // In a word no term begins; a mark is in none.
    if (/^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, start - 1), start + 1))) continue;
    let best: TermMatch<number> | undefined;
    let stem = 0;
    for (const { words, value, hasCapitals } of terms) {
      const length = lengthAt(text.slice(start), words, hasCapitals ?? false);
      const ofBest = best ? best.end - start : 0;
      // Of equally long ones a whole word goes before a stem.
      const weight = 2 * words.replace('*', '').length + (words.endsWith('*') ? 0 : 1);
      const isLonger = length === ofBest && weight > stem;
      if (length === 0 || (length <= ofBest && !isLonger)) continue;
      best = { start, end: start + length, value };
      stem = weight;
    }
    if (!best) continue;
    found.push(best);
    start = best.end - 1;
  }
  return found;
}

function lengthAt(rest: string, words: string, hasCapitals: boolean): number {
  const stem = words.replace('*', '');
  const pattern = [...stem]
    .map(letter => {
      if (letter === ' ') return '(?: *\\n? *)(?<=[ \\n])';
      return hasCapitals && /\p{Lu}/u.test(letter)
        ? letter
        : `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
    })
    .join('');
  const open = words.endsWith('*') && /[\p{L}\p{N}]$/u.test(stem) ? '[\\p{L}\\p{N}]*' : '';
  const border = /[\p{L}\p{N}]$/u.test(stem) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`^${pattern}${open}${border}`, 'u').exec(rest)?.[0].length ?? 0;
}
