import assert from 'node:assert/strict';
import {
  addAnnotations,
  emptySidecar,
  setNote,
} from '../../../../src/core/annotations/editSidecar';
import { EntryMemory } from '../../../../src/core/annotations/entryMemory';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import type { Annotation } from '../../../../src/core/annotations/types';
import { nastyText } from '../../../support/nasty';
import { below, seeded, seedOfRun } from '../../../support/random';

function annotation(i: number): Annotation {
  const selector = { quote: `words ${i}`, prefix: 'in front ', suffix: '', start: i, end: i + 7 };
  return { id: `a${i}`, codes: ['data'], selector, speaker: ['country:CL'] };
}

function sidecar(count: number): string {
  const annotations = Array.from({ length: count }, (_, i) => annotation(i));
  return addAnnotations(emptySidecar('report.txt'), annotations);
}

function read(text: string, memory?: EntryMemory): readonly Annotation[] {
  return readSidecar(text, { memory }).value.annotations;
}

suite('memory of entries', () => {
  test('entries whose lines are as before are the same objects, wherever they stand', () => {
    const memory = new EntryMemory();
    const text = sidecar(4);
    const before = read(text, memory);
    const after = read(setNote(text, 'a1', 'new'), memory);
    assert.deepEqual(
      after.map((each, i) => each === before[i]),
      [true, false, true, true],
    );
    assert.equal(after[1]?.note, 'new');
  });

  test('an id that is used twice counts once, as ever', () => {
    const memory = new EntryMemory();
    const text = sidecar(2);
    const twice = text.replace('id: a1', 'id: a0');
    for (let i = 0; i < 2; i++) {
      const { value, problems } = readSidecar(twice, { memory });
      assert.deepEqual([value.annotations.length, problems[0]?.code], [1, 'duplicate-id']);
      assert.equal(read(text, memory).length, 2);
    }
  });

  test('adding with it gives what adding without it gives, and takes no id twice', () => {
    const memory = new EntryMemory();
    const text = sidecar(5);
    read(text, memory);
    const added = addAnnotations(text, [annotation(7)], memory);
    assert.equal(added, addAnnotations(text, [annotation(7)]));
    assert.throws(() => addAnnotations(added, [annotation(7)], memory), /a7 is taken/);
  });

  test('reading with it gives what reading without it gives, problems and their places too', () => {
    const random = seeded(seedOfRun());
    const memory = new EntryMemory();
    let text = sidecar(12);
    for (let i = 0; i < 400; i++) {
      const at = below(random, text.length);
      text = text.slice(0, at) + nastyText(random, 3) + text.slice(at + below(random, 30));
      assert.deepEqual(readSidecar(text, { memory }), readSidecar(text), text);
      if (i % 20 === 19) text = sidecar(12);
    }
  });
});
