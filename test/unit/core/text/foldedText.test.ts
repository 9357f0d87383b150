import assert from 'node:assert/strict';
import { FoldedText, foldedText } from '../../../../src/core/text/foldedText';

suite('folded text', () => {
  const alike: [string, string, string][] = [
    ['case', 'CHILE asked', 'chile asked'],
    ['typographic quotes and apostrophes', '“Ça ‘va’” d’eau', "\"ça 'va'\" d'eau"],
    ['dashes', 'data – now—here − x', 'data - now-here - x'],
    ['blanks and line breaks', 'a  b\n   c\u00a0d\te', 'a b c d e'],
    ['blank lines', 'a\n\nb', 'a \n \n\n  b'],
    ['composed and decomposed accents', 'Côte', 'Co\u0302te'],
    ['emphasis of Markdown', '**Chile** asked for _water_', 'chile asked for water'],
    ['soft hyphens and zero-width marks', 'coope\u00adra\u200btion', 'cooperation'],
    ['Hangul of one piece and in pieces', '한국', '한국'.normalize('NFD')],
  ];
  for (const [what, a, b] of alike) {
    test(`${what}: told alike`, () => assert.equal(foldedText(a), foldedText(b)));
  }

  test('letters, digits and other marks stay apart', () => {
    const all = [
      '\n\n',
      '\n',
      'a',
      'b',
      'á',
      '1',
      '2',
      '.',
      ',',
      ';',
      '(',
      '-',
      "'",
      '𝒳',
      '𝒴',
      '文',
    ];
    assert.equal(new Set(all.map(foldedText)).size, all.length);
  });

  test('a part of it is found again in the text as it stands', () => {
    const text = '**Côte  d’Ivoire** asked\nfor Co\u0302te.';
    const folded = new FoldedText(text);
    const at = folded.text.indexOf("côte d'ivoire");
    const { start, end } = folded.spanOf(at, at + 13);
    assert.equal(text.slice(start, end), 'Côte  d’Ivoire');
    const last = folded.text.lastIndexOf('côte');
    const second = folded.spanOf(last, last + 4);
    assert.equal(text.slice(second.start, second.end), 'Co\u0302te');
    assert.equal(folded.indexOf(start), at);
    assert.equal(folded.indexOf(text.length), folded.text.length);
  });

  test('an empty text and one of marks alone are empty', () => {
    assert.equal(foldedText(''), '');
    assert.equal(foldedText('**__**'), '');
  });
});
