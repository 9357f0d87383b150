import assert from 'node:assert/strict';
import { Describer } from '../../../../src/core/annotations/describe';
import { followEdits } from '../../../../src/core/annotations/followEdits';
import type { Anchor } from '../../../../src/core/annotations/types';
import { applyEdits, type Edit } from '../../../../src/core/text/edits';

const text = 'Chile asked for data on piers. Peru had data.\r\n\r\nFiji said\r\nyes to all.';

/** Follows one passage through edits that come one event after the other; gives its words. */
function follow(quote: string, ...events: ((text: string) => Edit[])[]): string {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const selector = new Describer(text).describe(span);
  let now = text;
  let anchor: Anchor = { status: 'exact', span };
  for (const event of events) {
    const edits = event(now);
    const old = now;
    now = applyEdits(now, edits);
    anchor = followEdits([{ selector, anchor }], edits, now, old)[0] ?? anchor;
  }
  return anchor.status === 'orphan' ? 'gone' : now.slice(anchor.span.start, anchor.span.end);
}

/** Replaces the first place where `words` stand; an empty `by` deletes them. */
const replace = (words: string, by: string) => (now: string) => {
  const start = now.indexOf(words);
  return [{ start, end: start + words.length, text: by }];
};

suite('following edits', () => {
  test('a passage moves along with the text and grows inside', () => {
    assert.equal(
      follow('data on piers', replace('Chile', 'The Republic of Chile')),
      'data on piers',
    );
    assert.equal(follow('data on piers', replace(' on ', ' on the ')), 'data on the piers');
  });

  test('a part that was deleted and comes back belongs to the passage again', () => {
    assert.equal(follow('data on piers', replace(' on piers', '')), 'data');
    assert.equal(
      follow('data on piers', replace(' on piers', ''), replace('data', 'data on piers')),
      'data on piers',
    );
  });

  test('a passage that was deleted word by word comes back word by word', () => {
    const back = [replace('. Peru', ' piers. Peru'), replace(' piers.', ' on piers.')];
    const gone = [replace(' piers', ''), replace(' on', ''), replace('data. Peru', '. Peru')];
    assert.equal(follow('data on piers', ...gone), 'gone');
    assert.equal(follow('data on piers', ...gone, ...back), 'gone');
    assert.equal(
      follow('data on piers', ...gone, ...back, replace(' on', 'data on')),
      'data on piers',
    );
  });

  test('a text that was replaced as a whole, as by a reload, keeps its passages', () => {
    const reload = (now: string) => [
      { start: 0, end: now.length, text: now.replace('asked', 'wished') },
    ];
    assert.equal(follow('data on piers', reload), 'data on piers');
    assert.equal(follow('Fiji said\r\nyes', reload), 'Fiji said\r\nyes');
  });

  const long = `${'The day began late, and the Chair was ill. '.repeat(6)}Norway asked for much lower tolls on the long bridges of the north. ${'Iceland spoke of salt on winter roads. '.repeat(6)}`;

  /** Tags `tolls…`, lets it be changed while it is open, and then the whole file outside. */
  function reloaded(change: (text: string) => string): Anchor {
    const start = long.indexOf('much lower tolls');
    const span = { start, end: start + 'much lower tolls on the long bridges'.length };
    const selector = new Describer(long).describe(span);
    const typed = [{ start: start + 5, end: start + 10, text: 'more modest' }];
    const now = applyEdits(long, typed);
    const [followed] = followEdits(
      [{ selector, anchor: { status: 'exact', span } }],
      typed,
      now,
      long,
    );
    const text = change(now);
    const edits = [{ start: 0, end: now.length, text }];
    return followEdits([{ selector, anchor: followed! }], edits, text, now)[0]!;
  }

  test('when the file is changed outside, a passage that was edited before is found as it was then', () => {
    const found = reloaded(text => `Minutes.\n\n${text}`);
    const start = 'Minutes.\n\n'.length + long.indexOf('much lower');
    const end = start + 'much more modest tolls on the long bridges'.length;
    assert.deepEqual(found, { status: 'moved', span: { start, end } });
  });

  test('when the file is changed outside in the passage itself, a person has to look', () => {
    assert.equal(reloaded(text => text.replace('long bridges', 'old ferries')).status, 'review');
    const other = 'La journée commença tard, et le Président était malade. '.repeat(20);
    assert.equal(reloaded(() => other).status, 'orphan');
  });

  test('a passage that is changed does not jump to the same words elsewhere', () => {
    assert.equal(follow('data', replace('data on', 'dota on')), 'gone');
    assert.equal(follow('data', replace('at', 'a-t'), replace('Peru', 'Fiji')), 'da-ta');
    assert.equal(follow('data on piers', replace('on', 'for')), 'data for piers');
  });
});
