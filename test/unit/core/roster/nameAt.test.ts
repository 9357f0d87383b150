import assert from 'node:assert/strict';
import { nameAt } from '../../../../src/core/roster/nameAt';

/** The name at `|`. */
const found = (sample: string) => nameAt(sample.replace('|', ''), sample.indexOf('|'));

suite('nameAt', () => {
  test('the capitalised words at the cursor are the name, with particles and initials', () => {
    assert.equal(found('There Maria |de Castro said'), 'There Maria de Castro');
    assert.equal(found('then |Maria de Castro said'), 'Maria de Castro');
    assert.equal(found('then A. D’Souza-Lind| said'), 'A. D’Souza-Lind');
    assert.equal(found('(Harbour |Forum)'), 'Harbour Forum');
  });

  test('a name ends with its sentence and its line', () => {
    assert.equal(found('asked the |Forum. Peru said'), 'Forum');
    assert.equal(found('the Quay\nTrust| said'), 'Trust');
  });

  test('there is none among small words', () => {
    assert.equal(found('Chile said |yes'), undefined);
    assert.equal(found('|'), undefined);
  });
});
