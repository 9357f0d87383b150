import assert from 'node:assert/strict';
import {
  addAnnotations,
  emptySidecar,
  removeAnnotations,
  setCodes,
  setNote,
  setPlace,
  setPlaces,
} from '../../../../src/core/annotations/editSidecar';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import {
  applyStep,
  type FileChange,
  otherStep,
  reversedStep,
  sidecarStep,
} from '../../../../src/core/annotations/sidecarStep';
import type { Annotation } from '../../../../src/core/annotations/types';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

function annotation(id: string, start: number): Annotation {
  const selector = { quote: `words of ${id}`, prefix: '', suffix: '', start, end: start + 5 };
  return { id, codes: ['data'], selector, speaker: [] };
}

const empty = emptySidecar('harbour.txt');
const two = addAnnotations(empty, [annotation('a1', 10), annotation('b2', 90)]);
const ids = (text: string) => readSidecar(text).value.annotations.map(({ id }) => id);
const back = (text: string, step: FileChange) => applyStep(text, reversedStep(step), empty);

suite('sidecarStep', () => {
  test('an action is taken back and done again letter for letter, with comments', () => {
    const before = `# mine\n${two.replace('  - id: b2', '  # about b2\n  - id: b2')}`;
    const after = removeAnnotations(before, ['b2']);
    const step = sidecarStep(before, after);
    assert.equal(back(after, step), before);
    assert.equal(applyStep(before, step, empty), after);
  });

  test('what was changed elsewhere since stays', () => {
    const step = sidecarStep(two, setCodes(two, 'a1', ['health']));
    const since = addAnnotations(setCodes(two, 'a1', ['health']), [annotation('c3', 50)]);
    assert.equal(
      back(`# by hand\n${since}`, step),
      `# by hand\n${addAnnotations(two, [annotation('c3', 50)])}`,
    );
  });

  test('a removed annotation comes back at its place among those that were added since', () => {
    const after = removeAnnotations(two, ['a1']);
    const since = addAnnotations(after, [annotation('c3', 50)]);
    assert.deepEqual(ids(back(since, sidecarStep(two, after))), ['a1', 'c3', 'b2']);
  });

  test('with the file’s own ends of lines and blanks', () => {
    const windows = two.replaceAll('\n', '\r\n').replace(/^ {2}(?=[- ])/gm, '');
    const after = removeAnnotations(windows, ['a1']);
    const since = addAnnotations(after, [annotation('c3', 50)]);
    assert.equal(
      back(since, sidecarStep(two, removeAnnotations(two, ['a1']))),
      addAnnotations(windows, [annotation('c3', 50)]),
    );
  });

  test('an annotation that was changed since is not taken back', () => {
    const after = addAnnotations(two, [annotation('c3', 50)]);
    const since = setNote(after, 'c3', 'Kept.');
    assert.throws(() => back(since, sidecarStep(two, after)), RangeError);
  });

  test('taking back the first annotation leaves a sidecar without any', () => {
    const step = sidecarStep('', two);
    assert.equal(back(two, step), empty);
    assert.deepEqual(ids(applyStep(empty, step, empty)), ['a1', 'b2']);
  });

  test('a sidecar that was deleted since is made again for what comes back', () => {
    const after = removeAnnotations(two, ['a1']);
    assert.deepEqual(ids(back('', sidecarStep(two, after))), ['a1']);
  });

  test('a file that the person left out of the action stays as it is', () => {
    assert.equal(back(two, sidecarStep(two, removeAnnotations(two, ['a1']))), two);
  });

  test('any other file is changed back only as long as it is as the action left it', () => {
    const step = otherStep('codes: []\n', 'codes: [a]\n');
    assert.equal(back('codes: [a]\n', step), 'codes: []\n');
    assert.throws(() => back('codes: [b]\n', step), RangeError);
  });

  test('random actions are all taken back and all done again', () => {
    const random = seeded(seedOfRun());
    let text = two;
    const steps: { before: string; step: FileChange; after: string }[] = [];
    for (let i = 0; i < 200; i++) {
      const before = text;
      const known = ids(text);
      const id = pick(random, known);
      const kind = known.length < 2 ? 0 : below(random, 4);
      if (kind === 0) text = addAnnotations(text, [annotation(`n${i}`, below(random, 100))]);
      else if (kind === 1) text = removeAnnotations(text, [id]);
      else if (kind === 2) text = setCodes(text, id, [`code-${below(random, 9)}`]);
      else text = setNote(text, id, below(random, 2) ? `Line one\nline ${i}` : undefined);
      steps.push({ before, step: sidecarStep(before, text), after: text });
    }
    for (const { before, step } of [...steps].reverse())
      assert.equal((text = back(text, step)), before);
    for (const { step, after } of steps) assert.equal((text = applyStep(text, step, empty)), after);
  });

  test('a place that saving the report wrote meanwhile stays, and stands in nobody’s way', () => {
    const place = { selector: { ...annotation('a1', 40).selector, quote: 'others' }, speaker: [] };
    const moved = (text: string) => setPlaces(text, new Map([['a1', place]]));
    const tagged = sidecarStep(empty, two);
    assert.deepEqual(ids(back(moved(two), tagged)), []);
    const coded = setCodes(two, 'a1', ['health']);
    assert.equal(back(moved(coded), sidecarStep(two, coded)), moved(two));
  });

  test('where the action itself was about the place, another place is left alone', () => {
    const to = (quote: string) => ({
      selector: { ...annotation('a1', 40).selector, quote },
      speaker: [],
    });
    const step = sidecarStep(two, setPlace(two, 'a1', to('here')));
    assert.throws(() => back(setPlace(two, 'a1', to('there')), step), RangeError);
  });
});
