import assert from 'node:assert/strict';
import { moved } from '../../../src/panel/gridKeys';

const extent = { lastRow: 30, lastColumn: 5, page: 10 };
const from = (row: number, column: number, key: string, ctrlKey = false) => {
  const to = moved({ key, ctrlKey }, { row, column }, extent);
  return to && [to.row, to.column];
};

suite('keys of the matrix', () => {
  test('arrows go from cell to cell, and stop at the edges', () => {
    assert.deepEqual(from(3, 2, 'ArrowUp'), [2, 2]);
    assert.deepEqual(from(3, 2, 'ArrowDown'), [4, 2]);
    assert.deepEqual(from(3, 2, 'ArrowLeft'), [3, 1]);
    assert.deepEqual(from(3, 5, 'ArrowRight'), [3, 5]);
    assert.deepEqual(from(0, 0, 'ArrowUp'), [0, 0]);
  });

  test('Home and End go along the row, with Control to the corners; pages go by what is seen', () => {
    assert.deepEqual(from(3, 2, 'Home'), [3, 0]);
    assert.deepEqual(from(3, 2, 'End'), [3, 5]);
    assert.deepEqual(from(3, 2, 'Home', true), [0, 0]);
    assert.deepEqual(from(3, 2, 'End', true), [30, 5]);
    assert.deepEqual(from(25, 2, 'PageDown'), [30, 2]);
    assert.deepEqual(from(25, 2, 'PageUp'), [15, 2]);
  });

  test('other keys lead nowhere', () => {
    assert.equal(from(3, 2, 'a'), undefined);
    assert.equal(from(3, 2, 'Tab'), undefined);
  });
});
