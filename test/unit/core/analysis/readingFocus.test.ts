import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/analysis/annotate';
import {
  dimmedIn,
  focusesAt,
  keptSpans,
  type ReadingFocus,
} from '../../../../src/core/analysis/readingFocus';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport } from '../../../../src/core/report/parseReport';
import type { Span } from '../../../../src/core/text/span';
import { below, seedOfRun, seeded } from '../../../support/random';

const codebook = readCodebook(
  'rapporteur-codebook: 1\ncodes:\n  - id: water\n    name: Water\n    terms: [water, wells]\n',
).value;
const text = `Water for all

Roundtable 1: Piers

Chile asked for water and wells. Peru said no.

Roundtable 1.1: Ropes

Chile and Togo wanted ropes.

The main points were wells
and ropes.

Roundtable 2: Sand

Peru praised water.
`;

const annotated = annotate({
  report: parseReport(text),
  codebook,
  themes: new ThemeMatcher(codebook),
  annotations: [],
  corrections: [],
});
const kept = (focus: ReadingFocus) =>
  keptSpans(annotated, focus).map(({ start, end }) => text.slice(start, end));

suite('what is read alone', () => {
  test('of a speaker all contributions, joint ones too', () => {
    assert.deepEqual(kept({ kind: 'speaker', ref: 'country:CL' }), [
      'Chile asked for water and wells.',
      'Chile and Togo wanted ropes.',
    ]);
  });

  test('a roundtable with its heading and those in it', () => {
    const [whole = '', ...others] = kept({ kind: 'roundtable', roundtable: 0 });
    assert.deepEqual(others, []);
    assert.ok(whole.startsWith('Roundtable 1: Piers'));
    assert.ok(whole.includes('wanted ropes') && !whole.includes('Sand'));
  });

  test('of a theme the contributions that mention it, each once, and elsewhere the lines', () => {
    assert.deepEqual(kept({ kind: 'theme', ref: 'theme:water' }), [
      'Water for all',
      'Chile asked for water and wells.',
      'The main points were wells',
      'Peru praised water.',
    ]);
  });

  test('of what is not there nothing', () => {
    assert.deepEqual(kept({ kind: 'speaker', ref: 'country:FJ' }), []);
    assert.deepEqual(kept({ kind: 'roundtable', roundtable: -1 }), []);
  });

  test('at the cursor speakers come first, then the roundtables outwards, then themes', () => {
    assert.deepEqual(focusesAt(annotated, text.indexOf('Togo wanted')), [
      { kind: 'speaker', ref: 'country:CL' },
      { kind: 'speaker', ref: 'country:TG' },
      { kind: 'roundtable', roundtable: 1 },
      { kind: 'roundtable', roundtable: 0 },
    ]);
    assert.deepEqual(focusesAt(annotated, text.indexOf('water and')).at(-1), {
      kind: 'theme',
      ref: 'theme:water',
    });
  });
});

suite('dimmedIn', () => {
  test('gives what lies between what is kept, and at both ends', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 8 },
    ];
    assert.deepEqual(dimmedIn(spans, { start: 0, end: 10 }), [
      { start: 0, end: 2 },
      { start: 4, end: 6 },
      { start: 8, end: 10 },
    ]);
    assert.deepEqual(dimmedIn(spans, { start: 3, end: 7 }), [{ start: 4, end: 6 }]);
    assert.deepEqual(dimmedIn(spans, { start: 6, end: 8 }), []);
    assert.deepEqual(dimmedIn([], { start: 1, end: 2 }), [{ start: 1, end: 2 }]);
  });

  test('agrees with looking at each character', () => {
    const seed = seedOfRun();
    const random = seeded(seed);
    for (let round = 0; round < 500; round++) {
      const spans = randomSpans(random);
      const from = below(random, 40);
      const part = { start: from, end: from + below(random, 40) };
      const isKept = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
      const expected = Array.from({ length: part.end - from }, (_, i) => from + i).filter(
        at => !isKept(at),
      );
      const dimmed = dimmedIn(spans, part).flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => start + i),
      );
      assert.deepEqual(dimmed, expected, `seed ${seed}, round ${round}`);
    }
  });
});

/** Sorted, without overlaps; some touch. */
function randomSpans(random: () => number): Span[] {
  const spans: Span[] = [];
  for (let at = below(random, 6); at < 60; at += below(random, 8)) {
    const end = at + 1 + below(random, 8);
    spans.push({ start: at, end });
    at = end;
  }
  return spans;
}
