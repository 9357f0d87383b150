import assert from 'node:assert/strict';
import { knowledgeOf } from '../../../../src/core/report/knowledge';
import { allLexicons } from '../../../../src/core/report/language/all';
import { readAgain } from '../../../../src/core/report/readAgain';
import { EditedText } from '../../../../src/core/text/editedText';

const knowledge = knowledgeOf('', { lexicons: allLexicons });
const nothing = { readings: [], starts: new Float64Array(), edited: EditedText.of(''), knowledge };

/** The texts of the blocks that are read again when `by` is written at the `|` in `text`. */
function readAgainIn(text: string, by: string): string[] {
  const at = text.indexOf('|');
  const edited = EditedText.of(text.replace('|', ''));
  const old = { ...readAgain(nothing, edited, { start: 0, end: 0 }), edited, knowledge };
  const after = edited.edit([{ start: at, end: at, text: by }]);
  const { readings, starts } = readAgain(old, after, { start: at, end: at });
  return readings.flatMap((reading, i) => {
    const start = starts[i] ?? 0;
    return old.readings.includes(reading) ? [] : [after.slice(start, start + reading.length)];
  });
}

suite('readAgain', () => {
  test('a keystroke reads its paragraph again, and the one above which ends where its first line begins', () => {
    assert.deepEqual(readAgainIn('One.\n\nTwo.\n\nTh|re.\n\nFour.\n', 'e'), [
      'Two.\n\n',
      'There.\n\n',
    ]);
    assert.deepEqual(readAgainIn('One.\n\nTwo\nli|es.\n\nThree.\n', 'n'), ['Two\nlines.\n\n']);
  });

  test('a line that only belongs to the page is looked over, and is read again by itself only', () => {
    assert.deepEqual(readAgainIn('One\n\n12\n\nT|wo.\n', 'x'), ['One\n\n', '12\n\n', 'Txwo.\n']);
  });

  test('what looks like front matter is read again, the paragraphs between are not', () => {
    const between = 'One.\n\n'.repeat(20);
    assert.deepEqual(readAgainIn(`---\n${between}Two\nlines|.\n\nThree.\n`, 'x'), [
      '---\n',
      'Two\nlinesx.\n\n',
    ]);
  });

  test('paragraphs below are read again as far as others speak there now', () => {
    const text = 'Peru spoke.|\n\nHe also said no.\n\nFiji left.\n\nHe also left.\n';
    assert.deepEqual(readAgainIn(text, ' Chile spoke.'), [
      'Peru spoke. Chile spoke.\n\n',
      'He also said no.\n\n',
      'Fiji left.\n\n',
    ]);
  });

  test('blanks without end are one block, however far it has to look', () => {
    const blanks = '\n'.repeat(400_000);
    assert.deepEqual(readAgainIn(`One|.\n${blanks}Two.\n`, 'x'), [`Onex.\n${blanks}`]);
  });
});
