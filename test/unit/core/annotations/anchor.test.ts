import assert from 'node:assert/strict';
import { anchor } from '../../../../src/core/annotations/anchor';
import { Describer } from '../../../../src/core/annotations/describe';
import { trackAnchor } from '../../../../src/core/annotations/track';
import { marked } from '../../../support/marked';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

/** Describes the mark `a` of `before` and gives where it is in `after`: its outcome and words with their offset. */
function moved(before: string, after: string): string {
  const { text, spans } = marked(before);
  const selector = new Describer(text).describe(spans[0]!);
  const [found] = anchor(after, [selector]);
  return found?.status === 'orphan'
    ? 'orphan'
    : `${found?.status} ${found?.span.start} ${after.slice(found?.span.start, found?.span.end)}`;
}

suite('anchor', () => {
  test('an unchanged text gives the place itself', () =>
    assert.equal(
      moved('We need {a:more data} soon.', 'We need more data soon.'),
      'exact 8 more data',
    ));
  test('text in front moves it', () =>
    assert.equal(
      moved('We need {a:more data} soon.', 'Yes. We need more data soon.'),
      'moved 13 more data',
    ));
  test('other line ends leave it exact', () =>
    assert.equal(
      moved('One.\n\nWe need {a:more data}.', 'One.\r\n\r\nWe need more data.'),
      'exact 16 more data',
    ));
  test('a byte order mark leaves it exact', () =>
    assert.equal(moved('We need {a:more data}.', '\uFEFFWe need more data.'), 'exact 9 more data'));
  test('of marks that repeat those that were quoted are taken, not others that overlap them', () => {
    const text = 'abéwaterab\t. . . . water';
    const span = { start: 13, end: 16 };
    const front = 'So much in front. ';
    const [found] = anchor(front + text, [new Describer(text).describe(span)]);
    assert.deepEqual(found?.status !== 'orphan' && found?.span, {
      start: span.start + front.length,
      end: span.end + front.length,
    });
  });

  test('a repeated quote is told apart by its prefix', () => {
    assert.equal(
      moved(
        'Peru wants ferries. Chile wants {a:ferries}.',
        'All agree. Peru wants ferries. Chile wants ferries.',
      ),
      'moved 43 ferries',
    );
  });
  test('a repeated quote is told apart by its suffix', () => {
    assert.equal(
      moved(
        '{a:ferries} for Peru and for its islands, ferries for Chile',
        'New: ferries for Chile, ferries for Peru and for its islands, ferries too',
      ),
      'moved 24 ferries',
    );
  });
  test('a quote that two places fit alike is an orphan', () =>
    assert.equal(moved('x {a:ferries} y', 'ferries and ferries'), 'orphan'));
  test('a quote that is gone is an orphan', () =>
    assert.equal(moved('We need {a:more data}.', 'We need figures.'), 'orphan'));
  test('a very short quote needs context that agrees', () => {
    assert.equal(moved('Yes, said the {a:EU} today.', 'Nothing of it: EU.'), 'orphan');
    assert.equal(
      moved('Yes, said the {a:EU} today.', 'Now: Yes, said the EU today.'),
      'moved 19 EU',
    );
  });
  test('line breaks alone are found at their place only', () => {
    assert.equal(moved('{a:\n\n}One. ', '\n\nOne. Two.'), 'exact 0 \n\n');
    assert.equal(moved('{a:\n\n}One. ', 'Quite new.\n\n\nOne. '), 'orphan');
  });
  test('an empty quote from a strange file is an orphan', () => {
    assert.deepEqual(
      anchor('abc', [{ quote: '', prefix: '', suffix: '', start: 0, end: 0 }])[0]?.status,
      'orphan',
    );
  });

  test('describe and anchor are inverse on random texts', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 2_000; i++) {
      const text = Array.from({ length: 5 + below(random, 80) }, () =>
        pick(random, ['a', 'b', ' ', '.', '\r\n', '🚢', 'é', '👩‍👩‍👧', 'ع']),
      ).join('');
      const cuts = [
        ...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
      ].map(({ index }) => index);
      const [x, y] = [pick(random, cuts), pick(random, [...cuts, text.length])];
      if (x >= y) continue;
      const span = { start: x, end: y };
      const [found] = anchor(text, [new Describer(text).describe(span)]);
      if (found?.status === 'orphan') continue;
      assert.deepEqual(found, { status: 'exact', span }, JSON.stringify([text, span]));
    }
  });

  test('context never cuts a grapheme cluster', () => {
    const family = '👩‍👩‍👧';
    const { prefix, suffix } = new Describer(`${family.repeat(9)}x${family.repeat(9)}`).describe({
      start: family.length * 9,
      end: family.length * 9 + 1,
    });
    for (const context of [prefix, suffix]) assert.equal(context.length % family.length, 0);
  });

  test('1,000 annotations in 1 MB are all found again behind a line in front', () => {
    const random = seeded(5);
    const words = Array.from({ length: 190_000 }, () =>
      pick(random, ['ferry', 'river', 'lake', 'pier', 'tug', 'harbour', 'and', 'the']),
    );
    const text = words.join(' ');
    const describer = new Describer(text);
    const selectors = Array.from({ length: 1_000 }, (_, i) =>
      describer.describe({ start: i * 900, end: i * 900 + 60 }),
    );
    const found = anchor(`In front. ${text}`, selectors);
    const wrong = found.filter(
      (place, i) => place.status !== 'moved' || place.span.start !== i * 900 + 10,
    );
    assert.deepEqual(wrong.slice(0, 3), []);
  });
});

suite('trackAnchor', () => {
  test('deleting all of the text leaves an orphan that knows where it was', () => {
    const exact = { status: 'exact', span: { start: 5, end: 9 } } as const;
    assert.deepEqual(trackAnchor(exact, [{ start: 4, end: 12, text: '' }]), {
      status: 'orphan',
      near: 4,
    });
  });
});
