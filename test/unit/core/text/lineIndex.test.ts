import assert from 'node:assert/strict';
import { LineIndex } from '../../../../src/core/text/lineIndex';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

suite('LineIndex', () => {
  test('lines end with LF, CRLF or a lone CR', () => {
    const lines = new LineIndex('a\nb\r\nc\rd');
    assert.deepEqual(
      [0, 2, 5, 7].map(offset => lines.positionAt(offset)),
      [0, 1, 2, 3].map(line => ({ line, character: 0 })),
    );
  });

  test('an offset outside the text is its nearest end', () => {
    const lines = new LineIndex('one\ntwo');
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 3 });
  });

  test('a character behind the end of its line is in front of the break', () => {
    const lines = new LineIndex('one\r\ntwo');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(lines.offsetAt({ line: 1, character: 99 }), 8);
    assert.equal(lines.offsetAt({ line: 1, character: -1 }), 5);
  });

  test('a line outside the text is its nearest end', () => {
    const lines = new LineIndex('one\ntwo');
    assert.equal(lines.offsetAt({ line: -1, character: 2 }), 0);
    assert.equal(lines.offsetAt({ line: 2, character: 0 }), 7);
  });

  test('offsets and positions are inverse, save inside a CRLF', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 500; i++) {
      const pieces = Array.from({ length: below(random, 20) }, () =>
        pick(random, ['ab', '\n', '\r\n', '\r', '🚢']),
      );
      const text = pieces.join('');
      const lines = new LineIndex(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const isInside = text[offset - 1] === '\r' && text[offset] === '\n';
        const expected = isInside ? offset - 1 : offset;
        assert.equal(lines.offsetAt(lines.positionAt(offset)), expected, JSON.stringify(text));
      }
    }
  });
});
