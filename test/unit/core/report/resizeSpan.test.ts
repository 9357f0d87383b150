import assert from 'node:assert/strict';
import { english } from '../../../../src/core/report/language/english';
import { resizeSpan, type Resizing } from '../../../../src/core/report/resizeSpan';
import { marked } from '../../../support/marked';

/** The passage marked in `sample` after one step. */
function resized(sample: string, resizing: Resizing): string {
  const { text, spans } = marked(sample);
  const { start, end } = resizeSpan(text, spans[0] ?? { start: 0, end: 0 }, resizing, english);
  return text.slice(start, end);
}

suite('resizeSpan', () => {
  const sample = 'Chile asked. Peru {p:said} yes to it. Mali left.\n\nCuba stayed.\n';

  test('a passage grows and shrinks by words at either end', () => {
    assert.equal(resized(sample, { end: 'end', unit: 'word', grows: true }), 'said yes');
    assert.equal(resized(sample, { end: 'start', unit: 'word', grows: true }), 'Peru said');
    const longer = sample.replace('{p:said} yes', '{p:said yes}');
    assert.equal(resized(longer, { end: 'end', unit: 'word', grows: false }), 'said');
    assert.equal(resized(longer, { end: 'start', unit: 'word', grows: false }), 'yes');
  });

  test('it grows to the border of its sentence, and from there by whole ones', () => {
    assert.equal(resized(sample, { end: 'end', unit: 'sentence', grows: true }), 'said yes to it.');
    assert.equal(resized(sample, { end: 'start', unit: 'sentence', grows: true }), 'Peru said');
    const whole = 'Peru {p:said yes to it. Mali left.}\n\nCuba stayed.\n';
    assert.equal(
      resized(whole, { end: 'end', unit: 'sentence', grows: true }),
      'said yes to it. Mali left.\n\nCuba stayed.',
    );
    assert.equal(resized(whole, { end: 'end', unit: 'sentence', grows: false }), 'said yes to it.');
  });

  test('a word goes with the marks behind it', () => {
    const one = 'Peru {p:said yes to it.} Mali left.';
    assert.equal(resized(one, { end: 'end', unit: 'word', grows: false }), 'said yes to');
  });

  test('nothing is taken off the last word, and nothing is added behind the text', () => {
    for (const end of ['start', 'end'] as const) {
      assert.equal(resized(sample, { end, unit: 'word', grows: false }), 'said');
      assert.equal(resized('{p:all}', { end, unit: 'word', grows: true }), 'all');
    }
  });
});
