import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { listText, noteText, scalarText } from '../../../../src/core/yaml/scalars';
import { nastyText } from '../../../support/nasty';
import { seeded, seedOfRun } from '../../../support/random';

suite('scalars', () => {
  test('words stand without quotes, as people write them', () => {
    for (const words of [
      'climate-change',
      'Quote this, please',
      'a [b] "c"',
      '移民',
      'country:MA',
    ]) {
      assert.equal(scalarText(words), words);
    }
    assert.equal(listText(['country:MA', 'data']), '[country:MA, data]');
  });

  test('what YAML would take for something else is quoted', () => {
    for (const words of [
      'no',
      'Null',
      '1',
      '2026-01-01',
      'a: b',
      'a #b',
      ' a',
      'a:',
      '',
      '🚢',
      '- a',
    ]) {
      assert.match(scalarText(words), /^".*"$/s, words);
    }
    assert.equal(listText(['a, b', 'c:[', 'd']), '["a, b", "c:[", d]');
  });

  test('a note of several lines is a block that people can read', () => {
    assert.equal(noteText('One: two\n\n  # three', '    '), '|-\n    One: two\n\n      # three');
  });

  test('a note that a block would not keep is quoted', () => {
    for (const note of ['a\n', ' a\nb', 'a \nb', 'a\n \nb', 'a\n\u0007', 'a\r\nb']) {
      assert.equal(noteText(note, '  '), JSON.stringify(note));
    }
  });

  test('any string comes back as it was', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 1_000; i++) {
      const value = nastyText(random);
      const text = `a: ${scalarText(value)}\nb: ${listText([value, value])}\nc: ${noteText(value, '  ')}\nd: 1\n`;
      for (const file of [text, text.replace(/\n/g, '\r\n')]) {
        const expected = { a: value, b: [value, value], c: value, d: 1 };
        assert.deepEqual(parse(file), expected, JSON.stringify(text));
      }
    }
  });
});
