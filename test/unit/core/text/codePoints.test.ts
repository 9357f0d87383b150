import assert from 'node:assert/strict';
import { canonicalText, CodePoints } from '../../../../src/core/text/codePoints';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

suite('CodePoints', () => {
  test('plain text has the same offsets', () => {
    const points = new CodePoints('abc');
    assert.deepEqual(
      [0, 1, 3].map(offset => points.toCodePoints(offset)),
      [0, 1, 3],
    );
  });

  test('mark, CRLF and emoji count as the canonical text has them', () => {
    const text = '\uFEFFa\r\nb🚢c';
    const points = new CodePoints(text);
    assert.equal(points.toCodePoints(text.indexOf('b')), 2);
    assert.equal(points.toCodePoints(text.indexOf('c')), 4);
    assert.equal(points.toUtf16(2), text.indexOf('b'));
    assert.equal(points.toUtf16(4), text.indexOf('c'));
  });

  test('offsets outside the text are taken as its ends', () => {
    const points = new CodePoints('ab');
    assert.deepEqual(
      [points.toCodePoints(-5), points.toCodePoints(99), points.toUtf16(99)],
      [0, 2, 2],
    );
  });

  test('both ways agree with a naive model on random texts', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 2_000; i++) {
      const parts = Array.from({ length: below(random, 12) }, () =>
        pick(random, ['a', '\r\n', '\n', '\r', '🚢', 'é', 'ع']),
      );
      const text = pick(random, ['', '\uFEFF']) + parts.join('');
      const points = new CodePoints(text);
      const canonical = [...canonicalText(text)];
      for (let point = 0; point <= canonical.length; point++) {
        const offset = points.toUtf16(point);
        assert.equal(points.toCodePoints(offset), point, JSON.stringify(text));
        assert.equal(
          canonicalText(text.slice(offset)).replace(/^\uFEFF/, ''),
          canonical.slice(point).join(''),
          JSON.stringify([text, point]),
        );
      }
    }
  });
});
