import assert from 'node:assert/strict';
import { contributionsOf, nextPlace } from '../../../../src/core/report/navigate';
import { parseReport } from '../../../../src/core/report/parseReport';
import { slice } from '../../../../src/core/text/span';

const places = [
  { start: 10, end: 20 },
  { start: 30, end: 40 },
  { start: 50, end: 60 },
];

/** Where one comes from each offset in turn: the index, and "round" where it went round. */
function walked(direction: 1 | -1, ...offsets: readonly number[]): string[] {
  return offsets.map(offset => {
    const step = nextPlace(places, offset, direction);
    return `${step?.place}${step?.wrapped ? ' round' : ''}`;
  });
}

suite('going from place to place', () => {
  test('on to the next one, and from the last to the first', () => {
    assert.deepEqual(walked(1, 0, 10, 15, 25, 50, 70), ['0', '1', '1', '1', '0 round', '0 round']);
  });

  test('back to the one before, and from the first to the last', () => {
    assert.deepEqual(walked(-1, 70, 50, 35, 25, 10, 5), ['2', '1', '0', '0', '2 round', '2 round']);
  });

  test('from behind a place one goes back to it, from inside it to the one before', () => {
    assert.deepEqual(walked(-1, 40, 39), ['1', '0']);
  });

  test('the only place is met again by going round', () => {
    const [one] = places;
    assert.ok(one);
    assert.deepEqual(nextPlace([one], 12, 1), { place: 0, wrapped: true });
    assert.deepEqual(nextPlace([one], 12, -1), { place: 0, wrapped: true });
    assert.equal(nextPlace([], 0, 1), undefined);
  });

  test('every walk forth is undone by the walk back', () => {
    for (const [i, place] of places.entries()) {
      const step = nextPlace(places, place.start, 1);
      const next = step && places[step.place];
      assert.ok(next);
      assert.equal(nextPlace(places, next.start, -1)?.place, i);
    }
  });

  test('the contributions of a speaker, joint ones among them', () => {
    const text =
      'Roundtable 1: Piers\n\nChile said one. Peru and Chile said two. Peru said three.\n';
    const report = parseReport(text);
    assert.deepEqual(
      contributionsOf(report, ['country:CL']).map(each => slice(text, each)),
      ['Chile said one.', 'Peru and Chile said two.'],
    );
  });
});
