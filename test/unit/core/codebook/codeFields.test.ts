import assert from 'node:assert/strict';
import { describeCode, recolourCode, renameCode } from '../../../../src/core/codebook/codeFields';
import { codesById } from '../../../../src/core/codebook/codes';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { lineDiff } from '../../../support/lineDiff';
import { nastyText } from '../../../support/nasty';
import { seeded, seedOfRun } from '../../../support/random';

const text = `rapporteur-codebook: 1
# All of ours.
codes:
  - id: ports   # never change
    name: 'Ports'  # short
    owner: ana
    codes:
      # Below.
      - name: "Piers"
        id: piers
        description: |  # long
          Where ships
          lie.
  - {id: tides, name: Tides, terms: [tide, "ebb, flow"]} # one line
`;

const codeIn = (edited: string, id: string) => codesById(readCodebook(edited).value).get(id);

suite('codeFields', () => {
  test('another name changes its line alone, and never the id', () => {
    assert.deepEqual(lineDiff(text, renameCode(text, 'ports', ' Harbours: \n all ')), [
      "-    name: 'Ports'  # short\n",
      '+    name: "Harbours: all"  # short\n',
    ]);
    assert.deepEqual(lineDiff(text, renameCode(text, 'tides', 'Ebb, flow')), [
      '-  - {id: tides, name: Tides, terms: [tide, "ebb, flow"]} # one line\n',
      '+  - {id: tides, name: "Ebb, flow", terms: [tide, "ebb, flow"]} # one line\n',
    ]);
  });

  test('a new description stands in its place among the fields', () => {
    assert.deepEqual(lineDiff(text, describeCode(text, 'ports', 'All of them')), [
      '+    description: All of them\n',
    ]);
    assert.equal(codeIn(describeCode(text, 'tides', 'Up, down'), 'tides')?.description, 'Up, down');
    assert.ok(describeCode(text, 'tides', 'Up').includes('name: Tides, description: Up, terms:'));
  });

  test('a long description becomes one line, and keeps its comment', () => {
    assert.deepEqual(lineDiff(text, describeCode(text, 'piers', 'Short')), [
      '-        description: |  # long\n',
      '-          Where ships\n',
      '-          lie.\n',
      '+        description: Short  # long\n',
    ]);
  });

  test('an empty description goes with its lines', () => {
    const without = describeCode(text, 'piers', ' ');
    assert.equal(lineDiff(text, without).length, 3);
    assert.equal(codeIn(without, 'piers')?.description, undefined);
    for (const odd of [
      'codes:\n  - description: Old\n    id: a\n    name: A\n',
      'codes:\n  - description: Old # why\n    id: a\n    name: A\n',
      'codes: [{description: Old, id: a, name: A}]',
      'codes: [{id: a, name: A, description: Old}]',
    ]) {
      const edited = describeCode(odd, 'a', undefined);
      assert.equal(codeIn(edited, 'a')?.description, undefined, edited);
      assert.equal(edited.includes('# why'), odd.includes('# why'));
    }
  });

  test('a colour is added or replaced', () => {
    const green = recolourCode(text, 'piers', '#00aa00');
    assert.equal(codeIn(green, 'piers')?.colour, '#00aa00');
    assert.equal(codeIn(recolourCode(green, 'piers', '#BB0000'), 'piers')?.colour, '#bb0000');
    assert.throws(() => recolourCode(text, 'piers', 'red'), RangeError);
  });

  test('line breaks stay as they are', () => {
    const crlf = text.replace(/\n/g, '\r\n');
    const edited = recolourCode(renameCode(crlf, 'piers', 'Jetties'), 'piers', '#00aa00');
    assert.equal(edited.replace(/\r\n/g, '').includes('\n'), false);
    assert.equal(edited.split('\r\n').length, crlf.split('\r\n').length + 1);
  });

  test('fields without a value, and an open end, are filled', () => {
    for (const odd of ['codes:\n  - id: a\n    name:', 'codes:\n  - name: # none\n    id: a\n']) {
      assert.equal(codeIn(renameCode(odd, 'a', 'A'), 'a')?.name, 'A');
    }
    const open = 'codes:\n  - id: a\n    name: A';
    assert.equal(describeCode(open, 'a', 'B'), `${open}\n    description: B`);
  });

  test('any name is read again, in blocks and in brackets', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 60; i++) {
      const name = `${nastyText(random)}x`;
      for (const id of ['ports', 'tides']) {
        const edited = renameCode(text, id, name);
        assert.equal(codeIn(edited, id)?.name, name.trim().replace(/\s+/g, ' '));
      }
    }
  });

  test('what is not there, and what cannot be read, is refused', () => {
    assert.throws(() => renameCode(text, 'nobody', 'A'), RangeError);
    assert.throws(() => renameCode(text, 'ports', '  '), RangeError);
    for (const bad of ['', 'codes: [', 'rapporteur-codebook: 2\ncodes: []'])
      assert.throws(() => renameCode(bad, 'ports', 'A'), RangeError);
  });
});
