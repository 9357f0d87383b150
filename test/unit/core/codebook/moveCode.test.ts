import assert from 'node:assert/strict';
import { moveCode, type CodePlace } from '../../../../src/core/codebook/moveCode';
import { removeCode } from '../../../../src/core/codebook/removeCode';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import type { Code } from '../../../../src/core/codebook/types';
import { lineDiff } from '../../../support/lineDiff';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

const text = `rapporteur-codebook: 1
codes: # all
  # The first.
  - id: a
    name: A
    codes:
      - id: b
        name: B
        note: |
          kept

           as it is
        # behind b

      - id: c
        name: C # the last
  - id: d
    name: D
    # behind d
# end
`;

/** "a(b c) d": the tree by its ids. */
function tree(edited: string): string {
  const show = ({ id, children }: Code): string =>
    children.length > 0 ? `${id}(${children.map(show).join(' ')})` : id;
  return readCodebook(edited).value.codes.map(show).join(' ');
}

const moves: readonly [id: string, place: CodePlace, expected: string][] = [
  ['d', { before: 'a' }, 'd a(b c)'],
  ['a', {}, 'd a(b c)'],
  ['c', { before: 'b' }, 'a(c b) d'],
  ['b', { parent: 'd' }, 'a(c) d(b)'],
  ['a', { parent: 'd' }, 'd(a(b c))'],
  ['b', { before: 'd' }, 'a(c) b d'],
  ['c', {}, 'a(b) d c'],
  ['d', { before: 'c' }, 'a(b d c)'],
  ['d', { parent: 'b' }, 'a(b(d) c)'],
  ['d', {}, 'a(b c) d'],
  ['b', { before: 'c' }, 'a(b c) d'],
  ['c', { parent: 'a' }, 'a(b c) d'],
];

suite('moveCode', () => {
  for (const [id, place, expected] of moves) {
    test(`${id} to ${JSON.stringify(place)} gives ${expected}`, () => {
      for (const source of [text, text.replace(/\n/g, '\r\n')]) {
        const moved = moveCode(source, id, place);
        assert.equal(tree(moved), expected);
        const trimmed = (lines: string) => lines.split('\n').map(line => line.trimStart());
        const [before, after] = [trimmed(source).sort(), trimmed(moved).sort()];
        // Nothing comes or goes but the line above the first child, or that of the last one.
        const isKey = (line: string) => line.trim() === 'codes:' || line === '';
        assert.deepEqual(
          after.filter(line => !isKey(line)),
          before.filter(line => !isKey(line)),
        );
      }
    });
  }

  test('a code takes along its comments and the form of its texts', () => {
    const moved = moveCode(text, 'b', { before: 'd' });
    const lines =
      '  - id: b\n    name: B\n    note: |\n      kept\n\n       as it is\n    # behind b\n';
    assert.ok(moved.includes(`# the last\n${lines}  - id: d\n`), moved);
  });

  test('what does not change a place changes no line', () => {
    assert.equal(moveCode(text, 'b', { before: 'c' }), text);
    assert.equal(moveCode(text, 'd', {}), text);
  });

  test('no code goes below itself', () => {
    for (const place of [{ parent: 'a' }, { before: 'a' }, { parent: 'b' }, { before: 'c' }])
      assert.throws(() => moveCode(text, 'a', place), RangeError);
    assert.throws(() => moveCode(text, 'a', { parent: 'nobody' }), RangeError);
    assert.throws(() => moveCode(text, 'nobody', {}), RangeError);
  });

  test('codes in brackets, and in lists without a margin, move too', () => {
    const flow =
      '# mine\ncodes: [{id: a, name: A, codes: [{id: b, name: B}]}, {id: c, name: C}] # x';
    assert.equal(tree(moveCode(flow, 'b', { before: 'c' })), 'a b c');
    assert.ok(moveCode(flow, 'b', { before: 'c' }).includes('# mine'));
    const bare = 'codes:\n- id: a\n  name: A\n  codes:\n  - {id: b, name: B}\n- id: c\n  name: C';
    assert.equal(tree(moveCode(bare, 'b', { parent: 'c' })), 'a c(b)');
    assert.equal(tree(moveCode(bare, 'c', { parent: 'b' })), 'a(b(c))');
    assert.equal(tree(moveCode(bare, 'c', { before: 'a' })), 'c a(b)');
  });

  test('any moves one after the other lose nothing', () => {
    const random = seeded(seedOfRun());
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    let edited = `${text.replace('# end\n', '')}  - {id: e, name: E, codes: [{id: f, name: F}]}`;
    for (let step = 0; step < 80; step++) {
      const [id, near] = [pick(random, ids), pick(random, ids)];
      const place = [{ before: near }, { parent: near }, {}][below(random, 3)] ?? {};
      try {
        edited = moveCode(edited, id, place);
      } catch (error) {
        assert.match(String(error), /cannot go below itself/);
      }
      assert.deepEqual([...tree(edited).matchAll(/\w/g)].map(String).sort(), ids, edited);
      for (const comment of ['# behind b', '# behind d', '# the last', '# The first.'])
        assert.ok(edited.includes(comment), `${comment} is lost:\n${edited}`);
    }
  });
});

suite('removeCode', () => {
  test('a code goes with all below it, and with no other line', () => {
    assert.deepEqual(lineDiff(text, removeCode(text, 'c')), [
      '-      - id: c\n',
      '-        name: C # the last\n',
    ]);
    assert.equal(tree(removeCode(text, 'a')), 'd');
    assert.ok(removeCode(text, 'a').includes('# The first.'));
  });

  test('an only child takes the line above along, the last code of all does not', () => {
    assert.ok(!removeCode(removeCode(text, 'b'), 'c').includes('    codes:'));
    const none = removeCode(removeCode(text, 'a'), 'd');
    assert.ok(none.includes('codes: # all\n'));
    assert.equal(readCodebook(none).writable, true);
  });

  test('it goes from brackets, and the others stay', () => {
    const flow = 'codes: [{id: a, name: A}, {id: b, name: B}]\n';
    assert.equal(tree(removeCode(flow, 'a')), 'b');
    assert.equal(tree(removeCode(removeCode(flow, 'a'), 'b')), '');
    assert.throws(() => removeCode(flow, 'c'), RangeError);
  });
});
