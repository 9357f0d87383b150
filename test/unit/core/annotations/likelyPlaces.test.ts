import assert from 'node:assert/strict';
import { Alignment } from '../../../../src/core/annotations/alignment';
import { likelyPlaces } from '../../../../src/core/annotations/likelyPlaces';

const filler = 'Iceland spoke of salt on winter roads, and Sweden of lamps. '.repeat(40);

suite('likely places', () => {
  test('a sentence with changed words is found about where it stands', () => {
    const pattern = 'Norway asked for lower tolls on the long bridges of the north, as before.';
    const text = `${filler}Norway asked for much lower tolls on all long bridges of the north, again.${filler}`;
    const [[first] = []] = likelyPlaces(text, [pattern]);
    assert.ok(first && Math.abs(first.start - filler.length) < 48, JSON.stringify(first));
    assert.ok(first.share > 0.3 && first.share < 1);
  });

  test('between sentences that are said again and again, it is found by what is said once', () => {
    const again = 'The day began late, and the Chair was ill. '.repeat(6);
    const tagged = 'Norway asked for modest tolls on the ';
    const text = `${again}${tagged}old ferries of the north.`;
    const pattern = `the Chair was ill. ${tagged}long bridges of the north.`;
    const [[first] = []] = likelyPlaces(text, [pattern]);
    assert.equal(first?.start, again.length - 'the Chair was ill. '.length);
  });

  test('what is nowhere has no place, nor has what is shorter than a piece', () => {
    assert.deepEqual(likelyPlaces(filler, ['quite another matter, told at length', 'salt']), [
      [],
      [],
    ]);
  });

  test('of two places the one with more of the pattern comes first', () => {
    const pattern = 'a fund that pays for the recognition of diplomas';
    const part = 'the recognition of diplomas is slow. ';
    const [places = []] = likelyPlaces(`${part}${filler}${pattern}. `, [pattern]);
    assert.ok(Math.abs((places[0]?.start ?? 0) - part.length - filler.length) < 8);
  });
});

suite('alignment', () => {
  test('what was put in at a border of a part stays outside of it', () => {
    const text = 'so and now dear old bridges they say';
    const { start, end, errors } = new Alignment('so and dear bridges they say', text).part(7, 19);
    assert.equal(text.slice(start, end), 'dear old bridges');
    assert.equal(errors, 4);
  });

  test('the pattern may stand anywhere in the text', () => {
    const { start, end, errors } = new Alignment('bridge', 'on a long brodge there').part(0, 6);
    assert.deepEqual({ start, end, errors }, { start: 10, end: 16, errors: 1 });
  });
});
