import assert from 'node:assert/strict';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import { replaceCode, usesOf } from '../../../../src/core/annotations/replaceCode';
import { lineDiff } from '../../../support/lineDiff';

const entry = (id: string, codes: string) =>
  `  - id: ${id}\n    ${codes}\n    quote: yes\n    start: 1\n    end: 4\n    mine: 7 # kept\n`;

const text = `rapporteur: 1 # v
report: r.txt
annotations:
${entry('x1', 'codes: [ports, docks] # two')}
  # About the next.
${entry('x2', 'codes: [docks, ports]')}${entry('x3', 'codes:\n      - ports # why\n      - piers')}${entry('x4', 'codes: ports')}${entry('x5', 'codes: [piers]')}`;

const codesIn = (edited: string) =>
  readSidecar(edited).value.annotations.map(({ id, codes }) => `${id} ${codes.join()}`);

suite('replaceCode', () => {
  test('another code takes the place, and stands nowhere twice', () => {
    const replaced = replaceCode(text, 'ports', 'docks');
    assert.deepEqual(codesIn(replaced), [
      'x1 docks',
      'x2 docks',
      'x3 docks,piers',
      'x4 docks',
      'x5 piers',
    ]);
    assert.ok(replaced.includes('codes: [docks] # two\n'));
    assert.ok(replaced.includes('  # About the next.\n'));
    assert.equal(replaced.match(/mine: 7 # kept/g)?.length, 5);
  });

  test('a code that goes leaves an empty list', () => {
    const removed = replaceCode(text, 'ports', undefined);
    assert.deepEqual(codesIn(removed), ['x1 docks', 'x2 docks', 'x3 piers', 'x4 ', 'x5 piers']);
    assert.ok(removed.includes('    codes: []\n'));
    assert.deepEqual(readSidecar(removed).problems, []);
  });

  test('a sidecar without the code stays as it is, letter for letter', () => {
    for (const source of [text, '', 'rapporteur: 1\nannotations: []', '{"annotations": []}'])
      assert.equal(replaceCode(source, 'nobody', 'docks'), source);
  });

  test('entries that are no annotations, CRLF and JSON are dealt with', () => {
    const odd = 'rapporteur: 1\r\nannotations:\r\n  - codes: [a, b]\r\n    other: 1\r\n';
    assert.deepEqual(lineDiff(odd, replaceCode(odd, 'a', 'c')), [
      '-  - codes: [a, b]\r\n',
      '+  - codes: [c, b]\r\n',
    ]);
    const json =
      '{"rapporteur": 1, "annotations": [{"id": "x", "codes": ["a"], "quote": "q", "start": 0, "end": 1}]}';
    assert.deepEqual(codesIn(replaceCode(json, 'a', undefined)), ['x ']);
  });

  test('a file that cannot be read, or would lose something, is refused', () => {
    for (const bad of [
      'annotations: [',
      'rapporteur: 2\nannotations: []',
      'rapporteur: 1\nannotations:\n  - id: x\n    codes: [a, {b: c}]\n',
    ])
      assert.throws(() => replaceCode(bad, 'a', 'b'), RangeError, bad);
  });

  test('the annotations that have one of the codes are counted', () => {
    assert.equal(usesOf(text, ['ports']), 4);
    assert.equal(usesOf(text, ['ports', 'piers']), 5);
    assert.equal(usesOf(text, ['nobody']), 0);
    assert.equal(usesOf('annotations: [', ['ports']), 0);
  });
});
