import assert from 'node:assert/strict';
import {
  type ColouredPassage,
  laneCount,
  stripesOf,
} from '../../../../src/core/analysis/codeLanes';
import { below, seeded } from '../../../support/random';

const passage = (start: number, end: number, ...colours: string[]): ColouredPassage => ({
  start,
  end,
  colours,
});

/** "2-5 a.b": from, to, and the colours of the lanes. */
const shown = (...passages: ColouredPassage[]) =>
  stripesOf(passages).map(
    ({ start, end, lanes }) => `${start}-${end} ${lanes.map(colour => colour ?? '').join('.')}`,
  );

suite('lanes of codes', () => {
  test('each code of a passage has a lane of its own', () => {
    assert.deepEqual(shown(passage(2, 5, 'a')), ['2-5 a..']);
    assert.deepEqual(shown(passage(2, 5, 'a', 'b', 'c')), ['2-5 a.b.c']);
  });

  test('passages that overlap keep their lanes, and what is common shows both', () => {
    assert.deepEqual(shown(passage(0, 6, 'a'), passage(4, 9, 'b')), [
      '0-4 a..',
      '4-6 a.b.',
      '6-9 .b.',
    ]);
  });

  test('a passage in another, and one that follows without a gap', () => {
    assert.deepEqual(shown(passage(0, 9, 'a'), passage(2, 4, 'b'), passage(4, 6, 'c')), [
      '0-2 a..',
      '2-4 a.b.',
      '4-6 a.c.',
      '6-9 a..',
    ]);
  });

  test('a lane that became free is taken again', () => {
    assert.deepEqual(shown(passage(0, 3, 'a'), passage(1, 9, 'b'), passage(5, 7, 'c')), [
      '0-1 a..',
      '1-3 a.b.',
      '3-5 .b.',
      '5-7 c.b.',
      '7-9 .b.',
    ]);
  });

  test('a fourth code finds no lane until one is free', () => {
    assert.deepEqual(shown(passage(0, 9, 'a', 'b', 'c', 'd'), passage(2, 4, 'e')), ['0-9 a.b.c']);
    assert.deepEqual(shown(passage(0, 4, 'a', 'b', 'c'), passage(2, 6, 'd')), [
      '0-4 a.b.c',
      '4-6 d..',
    ]);
  });

  test('nothing gives nothing', () => {
    assert.deepEqual(stripesOf([]), []);
  });

  test('any passages: stripes are in order, and each shows who is there, as far as there is room', () => {
    const random = seeded(7);
    for (let round = 0; round < 200; round++) {
      const passages = Array.from({ length: 12 }, (_, i) => {
        const start = below(random, 40);
        return passage(start, start + 1 + below(random, 15), `c${i}`);
      }).sort((a, b) => a.start - b.start);
      const stripes = stripesOf(passages);
      for (const [i, { start, end, lanes }] of stripes.entries()) {
        assert.ok(start < end && start >= (stripes[i - 1]?.end ?? 0));
        const here = passages.filter(each => each.start < end && start < each.end);
        const drawn = lanes.filter(colour => colour !== undefined);
        assert.ok(drawn.every(colour => here.some(({ colours }) => colours[0] === colour)));
        assert.ok(drawn.length > 0 && drawn.length <= laneCount);
        assert.equal(new Set(drawn).size, drawn.length);
        assert.equal(drawn.length, Math.min(here.length, laneCount));
      }
    }
  });
});
