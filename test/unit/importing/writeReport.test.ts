import assert from 'node:assert/strict';
import type { Block, Run } from '../../../src/importing/blocks';
import { writeReport } from '../../../src/importing/writeReport';

const md = (...blocks: Block[]) => writeReport(blocks, 'md');
const paragraph = (...runs: (string | Run)[]) =>
  md({ kind: 'paragraph', runs: runs.map(run => (typeof run === 'string' ? { text: run } : run)) });

suite('reports written as Markdown', () => {
  test('words that look like marks stay words', () => {
    for (const [text, written] of [
      ['# 1 of the ports', '\\# 1 of the ports'],
      ['- no', '\\- no'],
      ['12. Chile said', '12\\. Chile said'],
      ['> 5 metres', '\\> 5 metres'],
      ['a *word* of _mine_', 'a \\*word\\* of \\_mine\\_'],
      ['<b>bold</b> & &amp;', '\\<b>bold\\</b> & \\&amp;'],
      ['[a](b) and ![c](d)', '\\[a](b) and !\\[c](d)'],
      ['`code`', '\\`code\\`'],
      ['C:\\*', 'C:\\\\*'],
    ])
      assert.equal(paragraph(text!), `${written}\n`);
  });

  test('marks that mean nothing are not escaped', () => {
    for (const text of [
      'on 2** main points',
      '3 * 4 * 5',
      'a_b_c',
      'x < y',
      '[12] and (13)',
      '5 > 4',
    ])
      assert.equal(paragraph(text), `${text}\n`);
  });

  test('emphasis leans on its words: blanks, and punctuation where it must, go outside', () => {
    assert.equal(paragraph('And', { text: ' Chile ', bold: true }, 'said'), 'And **Chile** said\n');
    assert.equal(paragraph({ text: 'Chile:', bold: true }, ' yes'), '**Chile:** yes\n');
    assert.equal(paragraph({ text: 'Chile:', bold: true }, 'yes'), '**Chile**:yes\n');
    assert.equal(paragraph('un', { text: 'sea', italic: true }, 'worthy'), 'un*sea*worthy\n');
    assert.equal(paragraph({ text: 'both', bold: true, italic: true }), '**_both_**\n');
    assert.equal(paragraph('2*3 ', { text: 'x', bold: true }), '2\\*3 **x**\n');
  });

  test('lines that were broken stay broken, and a heading is one line', () => {
    assert.equal(paragraph('one\n# two'), 'one  \n\\# two\n');
    assert.equal(
      md({ kind: 'heading', level: 2, runs: [{ text: 'Harbours\nand C#', bold: true }] }),
      '## Harbours and C\\#\n',
    );
  });

  test('items are no deeper than one level below the one above', () => {
    const item = (depth: number, text: string): Block => ({
      kind: 'item',
      depth,
      label: '-',
      runs: [{ text }],
    });
    assert.equal(md(item(2, 'a'), item(5, 'b'), item(0, 'c')), '- a\n    - b\n- c\n');
  });

  test('cells hold no borders and no line breaks', () => {
    const cells = [[{ text: 'a|b' }], [{ text: 'c\nd' }], []];
    assert.equal(
      md({ kind: 'row', cells, isFirst: true }, { kind: 'row', cells, isFirst: false }),
      '| a\\|b | c d |  |\n| --- | --- | --- |\n| a\\|b | c d |  |\n',
    );
  });
});
