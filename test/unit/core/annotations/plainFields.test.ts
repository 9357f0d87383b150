import assert from 'node:assert/strict';
import { isMap, isSeq, parseDocument } from 'yaml';
import { type EntryFields, fieldsOf } from '../../../../src/core/annotations/entryFields';
import { entryText } from '../../../../src/core/annotations/entryText';
import { plainFields } from '../../../../src/core/annotations/plainFields';
import type { Annotation } from '../../../../src/core/annotations/types';
import { nastyText } from '../../../support/nasty';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

/** What YAML makes of the entry; undefined when it finds fault with it. */
function fieldsByYaml(entry: string): EntryFields | undefined {
  const { contents, errors } = parseDocument(entry, { prettyErrors: false });
  const item: unknown = isSeq(contents) ? contents.items[0] : undefined;
  return isMap(item) && errors.length === 0 ? fieldsOf(item, entry, 0) : undefined;
}

function randomAnnotation(random: () => number): Annotation {
  const text = () => nastyText(random, 4);
  const start = below(random, 1_000);
  return {
    id: `a${below(random, 1_000)}`,
    codes: Array.from({ length: below(random, 4) }, text),
    selector: { quote: text(), prefix: text(), suffix: text(), start, end: start + 5 },
    roundtable: below(random, 2) === 0 ? undefined : '2.10',
    speaker: pick(random, [[], ['country:MA', 'role:Chair']]),
    note: below(random, 2) === 0 ? undefined : text(),
    created: pick(random, ['2026-11-23T09:41:00Z', text()]),
  };
}

const sample = entryText(
  {
    id: 'k3f9a2c7',
    codes: ['climate-change'],
    selector: {
      quote: 'mobility',
      prefix: 'main points: ',
      suffix: '; and',
      start: 6934,
      end: 6942,
    },
    roundtable: '2.2',
    speaker: ['country:MA'],
    created: '2026-11-23T09:41:00Z',
  },
  '  ',
);

suite('plainFields', () => {
  test('an entry as we write it is read without YAML, also with CRLF', () => {
    for (const entry of [sample, sample.replace(/\n/g, '\r\n')]) {
      assert.deepEqual(plainFields(entry), fieldsByYaml(entry));
      assert.ok(plainFields(entry));
    }
  });

  test('what a hand has written otherwise is left to YAML', () => {
    const hand = [
      "id: 'a'",
      'id: a # why',
      'id: a\n      b',
      'id: |-\n      a',
      'id: *a',
      'id: 1e3',
    ];
    for (const field of hand) assert.equal(plainFields(`  - ${field}\n`), undefined, field);
    assert.equal(plainFields('  - id: a\n    id: b\n'), undefined);
    assert.equal(plainFields('  - id: a\n\n    quote: b\n'), undefined);
    assert.equal(plainFields('  -  id: a\n'), undefined);
  });

  test('whatever it reads, YAML reads alike: entries as we write them', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 500; i++) {
      const entry = entryText(randomAnnotation(random), pick(random, ['', '  ']));
      const plain = plainFields(entry);
      if (plain) assert.deepEqual(plain, fieldsByYaml(entry), entry);
    }
  });

  test('whatever it reads, YAML reads alike: entries with anything put in anywhere', () => {
    const random = seeded(seedOfRun());
    let read = 0;
    for (let i = 0; i < 1_000; i++) {
      const at = below(random, sample.length);
      const entry =
        sample.slice(0, at) + nastyText(random, 2) + sample.slice(at + below(random, 3));
      const plain = plainFields(entry);
      if (plain) assert.deepEqual(plain, fieldsByYaml(entry), entry);
      if (plain) read++;
    }
    assert.ok(read > 100, `read ${read}`);
  });
});
