import assert from 'node:assert/strict';
import { ribbonOf } from '../../../../src/core/matrix/ribbon';
import { parseReport } from '../../../../src/core/report/parseReport';

const text = `Session 1: Piers

The session was chaired by Chile.

Chile opened the session. Peru said that piers age. Chile thanked Peru.
`;
const report = parseReport(text);

suite('ribbon', () => {
  test('has a lane for each speaker, and tells what is said in the chair', () => {
    const { lanes, roundtables, length } = ribbonOf(report, ref => ref, 9);
    assert.equal(length, text.length);
    assert.deepEqual(
      roundtables.map(({ label }) => label),
      ['1'],
    );
    assert.deepEqual(
      lanes.map(({ label, parts }) => [label, ...parts.map(({ isChair }) => isChair)]),
      [
        ['country:CL', true, true],
        ['country:PE', false],
      ],
    );
  });

  test('keeps those who say most, in the order of speaking', () => {
    const { lanes, omitted } = ribbonOf(report, ref => ref, 1);
    assert.equal(lanes.length, 1);
    assert.equal(omitted, 1);
  });
});
