import assert from 'node:assert/strict';
import { english } from '../../../../src/core/report/language/english';
import { type TextUnit, unitAt } from '../../../../src/core/report/unitAt';

const text =
  'Roundtable 3: Piers\n\nMr. Dupont of Côte d’Ivoire asked for cranes. Peru’s co-chair agreed;\nso did Chile.\n\n- Mali: wanted 2.5 tonnes.\n\n\nEnd.\n';

function at(words: string, unit: TextUnit, behind = 0): string | undefined {
  const span = unitAt(text, text.indexOf(words) + behind, unit, english);
  return span && text.slice(span.start, span.end);
}

suite('unitAt', () => {
  test('a word holds its apostrophes, hyphens and accents', () => {
    assert.equal(at('Ivoire', 'word'), 'd’Ivoire');
    assert.equal(at('chair', 'word'), 'co-chair');
    assert.equal(at('Côte', 'word', 2), 'Côte');
  });

  test('a cursor behind the last letter is at the word; between two blanks it is at none', () => {
    assert.equal(at('Mali', 'word', 4), 'Mali');
    assert.equal(unitAt('a  b', 2, 'word', english), undefined);
  });

  test('a sentence goes over the ends of lines and does not end at a title', () => {
    assert.equal(at('asked', 'sentence'), 'Mr. Dupont of Côte d’Ivoire asked for cranes.');
    assert.equal(at('so did', 'sentence'), 'Peru’s co-chair agreed;\nso did Chile.');
  });

  test('a paragraph is a block without the marker of its list', () => {
    assert.equal(at('2.5', 'paragraph'), 'Mali: wanted 2.5 tonnes.');
    assert.equal(at('Roundtable', 'paragraph'), 'Roundtable 3: Piers');
    assert.equal(at('\n\nEnd', 'paragraph', 1), undefined);
  });

  test('Windows’ ends of lines make no difference', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const span = unitAt(windows, windows.indexOf('so did'), 'sentence', english);
    assert.equal(
      span && windows.slice(span.start, span.end),
      'Peru’s co-chair agreed;\r\nso did Chile.',
    );
  });

  test('an empty text has no units, and no offset is too far', () => {
    assert.equal(unitAt('', 0, 'word', english), undefined);
    assert.equal(unitAt('word', 4, 'word', english)?.end, 4);
  });
});
