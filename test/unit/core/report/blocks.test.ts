import assert from 'node:assert/strict';
import { type Block, blockAt, longestLook } from '../../../../src/core/report/blocks';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let block = blockAt(text, 0); block; block = blockAt(text, block.end)) blocks.push(block);
  return blocks;
}

const shown = (text: string) =>
  blocksOf(text).map(({ kind, content }) => `${kind}: ${text.slice(content.start, content.end)}`);

const parts = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t\n',
    '---\n',
    '===\n',
    '```\n',
    '# A\n',
    '- a\n',
    '| a |\n',
    '> a\n',
  ],
  ...[
    '12\n',
    'A/HRC/30/45\n',
    '<!-- page 12 -->\n',
    '[1] a\n',
    'Ana Ruiz: a\n',
    'Peru said',
    'and piers',
    'So. ',
    'b,',
    '***',
  ],
  ...[
    'x'.repeat(33_000),
    'ab '.repeat(11_000),
    '🚢'.repeat(16_500),
    '\n'.repeat(3_000),
    ' '.repeat(40_000),
  ],
];

suite('blocks', () => {
  test('headings, paragraphs, items, rows, quotes and code are told apart', () => {
    assert.deepEqual(
      shown(
        '# A\n\npara\nmore\n\n- one\n  goes on\n- two\n\n| a | b |\n\n> said\n\n```\ncode\n\nmore\n```\n',
      ),
      [
        'heading: A',
        'paragraph: para\nmore',
        'item: one\n  goes on',
        'item: two',
        'row: a | b |',
        'quote: said',
        'code: ```\ncode\n\nmore\n```',
      ],
    );
  });
  test('front matter is no text', () =>
    assert.deepEqual(shown('---\ntitle: X\n---\n\nText.'), [
      'code: ---\ntitle: X\n---',
      'paragraph: Text.',
    ]));
  test('an underlined line is a heading', () =>
    assert.deepEqual(shown('Title\n=====\n\nPart\n---\n'), ['heading: Title', 'heading: Part']));
  test('a sentence that a blank line breaks is one paragraph', () => {
    assert.deepEqual(shown('of different cultures and\n\ncounter fear. Yes.\n\nNew.'), [
      'paragraph: of different cultures and\n\ncounter fear. Yes.',
      'paragraph: New.',
    ]);
  });
  test('long lines without blank lines between are paragraphs of their own', () => {
    const line = 'Chile said yes. '.repeat(10).trim();
    assert.deepEqual(shown(`${line}\n${line}`), [`paragraph: ${line}`, `paragraph: ${line}`]);
  });
  test('what stands behind the text at which a block looked changes nothing', () => {
    const random = seeded(seedOfRun());
    const text = () =>
      Array.from({ length: below(random, 30) }, () => pick(random, parts)).join('');
    for (let i = 0; i < 500; i++) {
      const whole = text();
      for (const block of blocksOf(whole)) {
        assert.ok(block.looked - block.end <= longestLook);
        if (block.looked > whole.length) continue;
        const other = whole.slice(0, block.looked) + text();
        assert.deepEqual(blockAt(other, block.start), block);
      }
    }
  });
  test('blocks tile every text, and none is longer than it may be', () => {
    for (const text of [
      '',
      '\n\n',
      ' \n a',
      'x'.repeat(200_000),
      'ab '.repeat(50_000),
      `${'a\n'.repeat(60_000)}`,
      '- '.repeat(1000),
      '🚢'.repeat(40_000),
    ]) {
      const blocks = blocksOf(text);
      assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join(''), text);
      for (const { start, end } of blocks) assert.ok(end - start <= 66_000, `${end - start}`);
    }
  });

  test('the page numbers of imported reports are of the page only, and no sentence ends there', () => {
    assert.deepEqual(shown('Chile said yes.\n\n<!-- page 12 -->\n\nPeru said no.\n'), [
      'paragraph: Chile said yes.',
      'page: <!-- page 12 -->',
      'paragraph: Peru said no.',
    ]);
    assert.equal(shown('Chile said that\n\n<!-- page xii -->\n\npiers fall.\n').length, 1);
    assert.deepEqual(shown('<!-- page --><b>\n'), ['paragraph: <!-- page --><b>']);
  });
});
