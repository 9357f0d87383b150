import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import { worstCases } from './worstCases';

// Four times the text may take four times as long; twice that allows for a noisy machine, and the
// milliseconds on top for what is too quick to be measured.
const most = (shorter: number) => 8 * shorter + 250;

function timeOf(text: string): number {
  const start = performance.now();
  assert.ok(parseReport(text).contributions.length >= 0);
  return performance.now() - start;
}

suite('200 KB of what makes a rule work hardest', () => {
  for (const [habit, make] of Object.entries(worstCases)) {
    test(`${habit}: time grows no faster than the text`, () => {
      const text = (length: number) => `Session 1: A\n\n${make(length)}`;
      const shorter = Math.min(timeOf(text(50_000)), timeOf(text(50_000)));
      const longer = timeOf(text(200_000));
      assert.ok(longer <= most(shorter), `50 KB: ${shorter} ms, 200 KB: ${longer} ms`);
    });
  }
});
