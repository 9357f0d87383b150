import assert from 'node:assert/strict';
import { applyEdits, mapSpan } from '../../../../src/core/text/edits';
import { below, seeded, seedOfRun } from '../../../support/random';

const span = { start: 4, end: 8 };
const at = (start: number, end: number, text: string) => [{ start, end, text }];

suite('mapSpan', () => {
  const cases: readonly [string, ReturnType<typeof at>, [number, number] | undefined][] = [
    ['text inserted in front shifts it', at(0, 0, 'ab'), [6, 10]],
    ['text inserted at its start stays outside', at(4, 4, 'ab'), [6, 10]],
    ['text inserted inside makes it grow', at(5, 5, 'ab'), [4, 10]],
    ['text inserted at its end stays outside', at(8, 8, 'ab'), [4, 8]],
    ['text inserted behind leaves it', at(9, 9, 'ab'), [4, 8]],
    ['a deletion in front shifts it', at(0, 2, ''), [2, 6]],
    ['a deletion over its start shrinks it', at(2, 6, ''), [2, 4]],
    ['a deletion over its end shrinks it', at(6, 10, ''), [4, 6]],
    ['a deletion of all of it leaves nothing', at(3, 9, ''), undefined],
    ['a deletion of exactly it leaves nothing', at(4, 8, ''), undefined],
  ];
  for (const [name, edits, expected] of cases) {
    test(name, () => {
      const mapped = mapSpan(span, edits);
      assert.deepEqual(mapped && [mapped.start, mapped.end], expected);
    });
  }

  test('an edit that does not touch a span never changes its text', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 5_000; i++) {
      const text = Array.from({ length: 40 }, () =>
        String.fromCharCode(97 + below(random, 26)),
      ).join('');
      const start = below(random, 39);
      const own = { start, end: start + 1 + below(random, 40 - start - 1) };
      const from = below(random, 41);
      const edit = {
        start: from,
        end: from + below(random, 41 - from),
        text: 'XYZ'.slice(below(random, 4)),
      };
      if (edit.start < own.end && edit.end > own.start) continue;
      const mapped = mapSpan(own, [edit]);
      const after = applyEdits(text, [edit]);
      // An insertion inside touches it although its span is empty.
      if (edit.start === edit.end && own.start < edit.start && edit.start < own.end) continue;
      assert.equal(mapped && after.slice(mapped.start, mapped.end), text.slice(own.start, own.end));
    }
  });
});

suite('applyEdits', () => {
  test('several edits of one event count in the old text', () => {
    const edits = [...at(0, 1, 'X'), ...at(3, 3, '--'), ...at(4, 6, '')];
    assert.equal(applyEdits('abcdefg', edits), 'Xbc--dg');
  });

  test('edits that overlap are refused', () => {
    assert.throws(() => applyEdits('abc', [...at(0, 2, ''), ...at(1, 3, '')]), RangeError);
  });
});
