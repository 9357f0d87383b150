import assert from 'node:assert/strict';
import { anchor } from '../../../../src/core/annotations/anchor';
import { describe, Describer } from '../../../../src/core/annotations/describe';
import { sureSpan } from '../../../../src/core/annotations/types';
import { canonicalText } from '../../../../src/core/text/codePoints';
import { marked } from '../../../support/marked';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

/** The selector of the one mark in a sample. */
function selectorOf(sample: string) {
  const { text, spans } = marked(sample);
  return describe(text, spans[0]!);
}

suite('describe', () => {
  test('quote, context and code points of a passage', () => {
    assert.deepEqual(selectorOf('🚢 Chile asked for {a:water} and 🚰.'), {
      quote: 'water',
      prefix: '🚢 Chile asked for ',
      suffix: ' and 🚰.',
      start: 18,
      end: 23,
    });
  });

  test('a selector is of the canonical text', () => {
    assert.deepEqual(selectorOf('\uFEFFOne.\r\n{a:Two.\r\nThree}.\r\n'), {
      quote: 'Two.\nThree',
      prefix: 'One.\n',
      suffix: '.\n',
      start: 5,
      end: 15,
    });
  });

  test('a byte order mark inside the text is a character like others', () => {
    assert.equal(selectorOf('a\uFEFF{x:\uFEFFb}').quote, '\uFEFFb');
    assert.equal(selectorOf('a\uFEFF{x:b}').prefix, 'a\uFEFF');
  });

  test('context holds 32 code points at most, and no part of a cluster', () => {
    const letters = selectorOf(`${'a'.repeat(50)}{x:b}${'c'.repeat(50)}`);
    assert.deepEqual([letters.prefix.length, letters.suffix.length], [32, 32]);
    const ships = selectorOf(`${'🚢'.repeat(50)}{x:b}${'🚢'.repeat(50)}`);
    assert.deepEqual([ships.prefix, ships.suffix], ['🚢'.repeat(32), '🚢'.repeat(32)]);
    // A family of three is five code points: six of them fit.
    const family = '👩‍👩‍👧';
    const families = selectorOf(`${family.repeat(9)}{x:b}${family.repeat(9)}`);
    assert.deepEqual([families.prefix, families.suffix], [family.repeat(6), family.repeat(6)]);
  });

  test('a border inside a cluster takes the whole cluster', () => {
    assert.equal(selectorOf('a e{x:\u0301b}').quote, 'e\u0301b');
    assert.equal(selectorOf('a {x:be}\u0301 c').quote, 'be\u0301');
    const { quote, start, end } = describe('a 🚢 b', { start: 3, end: 4 });
    assert.deepEqual({ quote, start, end }, { quote: '🚢', start: 2, end: 3 });
  });

  test('an empty passage is a mistake', () => {
    for (const span of [
      { start: 1, end: 1 },
      { start: 2, end: 1 },
      { start: 9, end: 12 },
    ]) {
      assert.throws(() => describe('abc', span), RangeError);
    }
    assert.throws(() => describe('\uFEFFa', { start: 0, end: 1 }), RangeError);
    assert.throws(() => describe('a\r\nb', { start: 1, end: 2 }), RangeError);
  });

  test('anchor finds every passage again: with other line ends, a mark, and text in front', () => {
    const random = seeded(seedOfRun());
    const pieces = [
      'a',
      'b',
      ' ',
      '. ',
      '\n',
      '🚢',
      'é',
      'e\u0301',
      '👩‍👩‍👧',
      '🇨🇱',
      'عَ',
      'water',
      '\t',
    ];
    for (let i = 0; i < 1_000; i++) {
      const text = Array.from({ length: 1 + below(random, 60) }, () => pick(random, pieces)).join(
        '',
      );
      const borders = Array.from(new Intl.Segmenter('en').segment(text), ({ index }) => index);
      const span = { start: pick(random, borders), end: pick(random, [...borders, text.length]) };
      if (span.start >= span.end) continue;
      const selector = new Describer(text).describe(span);
      const quote = text.slice(span.start, span.end);
      for (const front of ['', '\uFEFF']) {
        for (const other of [text, text.replace(/\n/g, '\r\n')]) {
          const found = anchor(front + other, [selector])[0];
          assert.equal(found?.status, 'exact', JSON.stringify([text, span]));
          const words = (front + other).slice(found.span.start, found.span.end);
          assert.equal(canonicalText(words), quote);
        }
      }
      const [moved] = anchor(`Quite new.\n${text}`, [selector]);
      const place = moved && sureSpan(moved);
      if (!place) continue;
      assert.deepEqual(
        place,
        { start: span.start + 11, end: span.end + 11 },
        JSON.stringify([text, span]),
      );
    }
  });
});
