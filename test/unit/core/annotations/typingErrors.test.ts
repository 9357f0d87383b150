import assert from 'node:assert/strict';
import { differsByTyping } from '../../../../src/core/annotations/typingErrors';

suite('typing errors', () => {
  const same = [
    ['the harbor dues', 'the harbour dues'],
    ['a regsiter of boats', 'a register of boats'],
    ['wells, roads and schools', 'wells roads, and schools'],
    ['migrants', 'migrant'],
  ] as const;
  for (const [a, b] of same) test(`${a} = ${b}`, () => assert.ok(differsByTyping(a, b)));

  const others = [
    ['it may now pay', 'it may not pay'],
    ['legal', 'illegal'],
    ['in 2019', 'in 2020'],
    ['more roads', 'many more roads'],
    ['more roads', 'roads'],
    ['first part', 'third part'],
    ['the plan', '# the plan'],
  ] as const;
  for (const [a, b] of others) test(`${a} ≠ ${b}`, () => assert.ok(!differsByTyping(a, b)));
});
