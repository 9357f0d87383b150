import assert from 'node:assert/strict';
import { applyEdits, type Edit, mapOffset, mapSpan } from '../../../../src/core/text/edits';
import type { Span } from '../../../../src/core/text/span';
import { marked } from '../../../support/marked';
import { below, seeded, seedOfRun } from '../../../support/random';

/** The words under the mark `span` when the mark `edit` has become `text`; undefined when they are gone. */
function wordsAfter(sample: string, text: string): string | undefined {
  const { text: before, spans } = marked(sample);
  const [span, place] = ['span', 'edit'].map(label => spans.find(found => found.label === label)!);
  const edits = [{ start: place!.start, end: place!.end, text }];
  const moved = mapSpan(span!, edits);
  return moved && applyEdits(before, edits).slice(moved.start, moved.end);
}

suite('mapSpan and replacements', () => {
  test('what replaces a part of a span belongs to it', () => {
    assert.equal(wordsAfter('a {span:{edit:labor} market} c', 'labour'), 'labour market');
    assert.equal(wordsAfter('a {span:labour {edit:markt}} c', 'market'), 'labour market');
  });

  test('what replaces all of a span is something else', () => {
    assert.equal(wordsAfter('a {span:{edit:words}} c', 'other'), undefined);
    assert.equal(wordsAfter('{edit:a {span:words} c}', 'new'), undefined);
  });

  test('what replaces text across a border stays outside', () => {
    const edits = [{ start: 0, end: 3, text: 'XYZ' }];
    assert.deepEqual(mapSpan({ start: 2, end: 5 }, edits), { start: 3, end: 5 });
  });

  test('an offset goes to the named side of the text that replaced it', () => {
    const edits = [{ start: 2, end: 6, text: 'abc' }];
    assert.deepEqual([mapOffset(4, edits, 'left'), mapOffset(4, edits, 'right')], [2, 5]);
  });

  test('any edits do what colouring each letter does', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 20_000; i++) {
      const text = 'abcdefghijkl'.slice(0, 1 + below(random, 12));
      const start = below(random, text.length);
      const span = { start, end: start + 1 + below(random, text.length - start) };
      const edits = randomEdits(random, text.length);
      const message = JSON.stringify({ text, span, edits });
      assert.deepEqual(mapSpan(span, edits), colouredSpan(text, span, edits), message);
    }
  });
});

/** Sorted edits that do not touch each other. */
function randomEdits(random: () => number, length: number): Edit[] {
  const edits: Edit[] = [];
  for (let at = below(random, 4); at <= length; at += 1 + below(random, 4)) {
    const end = Math.min(length, at + below(random, 4));
    edits.push({ start: at, end, text: 'XYZ'.slice(below(random, 4)) });
    at = end;
  }
  return edits;
}

/** The naive way: colour the letters of the span and those that replace some of them; edit; look. */
function colouredSpan(text: string, span: Span, edits: readonly Edit[]): Span | undefined {
  const colours: ('old' | 'new' | 'none')[] = [];
  let at = 0;
  const keepTo = (end: number) => {
    for (; at < end; at++) colours.push(span.start <= at && at < span.end ? 'old' : 'none');
  };
  for (const edit of edits) {
    keepTo(edit.start);
    const isPart = edit.start < edit.end && span.start <= edit.start && edit.end <= span.end;
    colours.push(...Array.from(edit.text, () => (isPart ? 'new' : 'none')));
    at = edit.end;
  }
  keepTo(text.length);
  if (!colours.includes('old')) return undefined;
  const isColoured = (colour: string) => colour !== 'none';
  return { start: colours.findIndex(isColoured), end: colours.findLastIndex(isColoured) + 1 };
}
