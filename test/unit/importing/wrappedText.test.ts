import assert from 'node:assert/strict';
import { textOf } from '../../../src/importing/blocks';
import { Hyphens } from '../../../src/importing/hyphens';
import { blocksOfText } from '../../../src/importing/wrappedText';
import { below, pick, seeded, seedOfRun } from '../../support/random';

const paragraphs = (text: string) =>
  blocksOfText(text).map(block => ('runs' in block ? textOf(block.runs) : block.kind));

/** Lines of at most `width` characters. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}

suite('text that was wrapped by hand', () => {
  test('a line goes on where the next word had no room; short lines stay', () => {
    const text =
      'Session 1: Harbours\nChair: Ana Ruiz\n\nChile said that the old piers would not\nlast. It asked all hosts for their help\nwith the new ones.\nPeru said no.\n';
    assert.deepEqual(paragraphs(text), [
      'Session 1: Harbours',
      'Chair: Ana Ruiz',
      'Chile said that the old piers would not last. It asked all hosts for their help with the new ones.',
      'Peru said no.',
    ]);
  });

  test('items begin anew, and form feeds begin pages', () => {
    const text =
      'Tonga spoke of early warning for all the\n- piers and the quays of the old harbour\n- storms\n\fNepal asked for more of the same for the\nmountains.\n';
    assert.deepEqual(paragraphs(text), [
      'Tonga spoke of early warning for all the',
      'piers and the quays of the old harbour',
      'storms',
      'page',
      'Nepal asked for more of the same for the mountains.',
    ]);
  });

  test('text with a paragraph a line stays as it is', () => {
    const long = 'Chile said that the old piers would not last and asked for help. '
      .repeat(4)
      .trim();
    assert.deepEqual(paragraphs(`${long}\n${long}\nPeru said no.`), [long, long, 'Peru said no.']);
  });

  test('whatever the width, unwrapping gives back paragraphs that were wrapped', () => {
    const random = seeded(seedOfRun());
    const words = 'Chile piers the of harbours said and asked storms old in a for help quays'.split(
      ' ',
    );
    for (let round = 0; round < 200; round++) {
      const texts = Array.from({ length: 6 }, () =>
        Array.from({ length: 25 + below(random, 60) }, () => pick(random, words)).join(' '),
      );
      const width = 50 + below(random, 50);
      const text = texts.map(each => wrapped(each, width)).join('\n\n');
      assert.deepEqual(paragraphs(text), texts, `round ${round}`);
    }
  });
});

suite('hyphens at the ends of lines', () => {
  const joined = (above: string, below: string, ...others: string[]) =>
    new Hyphens([above, below, ...others]).ends(above, below).join('');

  test('those of the line break go, and real ones stay', () => {
    assert.equal(joined('the devel-', 'opment of ports'), 'the development of ports');
    assert.equal(joined('the co-', 'chair said'), 'the co-chair said');
    assert.equal(joined('South-', 'South exchange'), 'South-South exchange');
    assert.equal(joined('the 2020-', '2030 plan'), 'the 2020-2030 plan');
    assert.equal(joined('state-of-the-', 'art cranes'), 'state-of-the-art cranes');
    assert.equal(joined('le vice-', 'président'), 'le vice-président');
    assert.equal(joined('le Chili a-', 't-il dit'), 'le Chili a-t-il dit');
    assert.equal(joined('har\u00ad', 'bour'), 'harbour');
  });

  test('the rest of the text decides first', () => {
    assert.equal(joined('low-', 'lying islands', 'the low-lying coast'), 'low-lying islands');
    assert.equal(joined('sea-', 'walls', 'seawalls cost much'), 'seawalls');
    assert.equal(joined('sea-', 'walls', 'sea-walls cost much'), 'sea-walls');
    assert.equal(joined('re-', 'port', 'the report says'), 'report');
  });

  test('dashes and slashes take no blank, and all else takes one', () => {
    assert.equal(joined('Kingston–', 'Panama'), 'Kingston–Panama');
    assert.equal(joined('it asked –', 'again'), 'it asked – again');
    assert.equal(joined('and/', 'or'), 'and/or');
    assert.equal(joined('the old ', ' piers'), 'the old piers');
  });
});
