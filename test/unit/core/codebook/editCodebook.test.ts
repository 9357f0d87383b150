import assert from 'node:assert/strict';
import { allCodes, codePath } from '../../../../src/core/codebook/codes';
import { addCode, emptyCodebook, idFor } from '../../../../src/core/codebook/editCodebook';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { textOf } from '../../../support/builtInCodebooks';
import { lineDiff } from '../../../support/lineDiff';
import { nastyText } from '../../../support/nasty';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

const code = { id: 'new', name: 'New one' };

const starter = textOf('migration.yaml');

suite('editCodebook', () => {
  test('a code goes to the end of the tree, as added lines only', () => {
    assert.deepEqual(lineDiff(starter, addCode(starter, code)), [
      '+  - id: new\n',
      '+    name: New one\n',
    ]);
  });

  test('a code goes below its parent, which may have had none', () => {
    const withChildren = addCode(starter, { ...code, parent: 'movement' });
    assert.deepEqual(codePath(readCodebook(withChildren).value, 'new'), ['Movement', 'New one']);
    assert.deepEqual(lineDiff(starter, withChildren), [
      '+      - id: new\n',
      '+        name: New one\n',
    ]);
    const first = addCode(starter, { ...code, parent: 'borders' });
    assert.deepEqual(codePath(readCodebook(first).value, 'new'), [
      'Movement',
      'Borders',
      'New one',
    ]);
    assert.deepEqual(lineDiff(starter, first), [
      '+        codes:\n',
      '+          - id: new\n',
      '+            name: New one\n',
    ]);
  });

  test('comments, CRLF, margins and an open end stay as they are', () => {
    for (const text of [
      'rapporteur-codebook:   1 # v\r\ncodes: # all\r\n- name: A   # a\r\n  id: a\r\n  # last\r\n\r\nmore: 1\r\n',
      'codes:\n    # one\n    - id: a\n      name: >-\n        A\n\n        B\n# end',
      'codes:\n  - {id: a, name: A} # flow\n  - {id: b, name: B}',
    ]) {
      const diff = lineDiff(text, addCode(text, code)).filter(
        line => !/^\+ *(?:- id: new|name: New one)\r?\n$/.test(line),
      );
      // At an open end the last line gets its break.
      assert.ok(
        diff.every(line => line.slice(1).trimEnd() === text.split('\n').at(-1)),
        diff.join(''),
      );
      assert.ok(allCodes(readCodebook(addCode(text, code)).value).some(({ id }) => id === 'new'));
    }
  });

  test('a codebook without a list, or in brackets, gets one', () => {
    for (const text of [
      '',
      '# mine\n',
      '# mine',
      emptyCodebook,
      'rapporteur-codebook: 1',
      'codes: [] # none',
      'codes: ~',
      '{codes: [{id: a, name: A}]}',
      'codes: [{id: a, name: A, codes: [{id: b, name: B}]}]\n',
    ]) {
      const before = allCodes(readCodebook(text).value).length;
      const { value, writable } = readCodebook(addCode(text, code));
      assert.deepEqual([allCodes(value).length, writable], [before + 1, true], text);
    }
  });

  test('what cannot be read, and a parent that is not there, are refused', () => {
    for (const text of ['codes: [', 'words', 'rapporteur-codebook: 2', 'codes: 3']) {
      assert.throws(() => addCode(text, code), RangeError, text);
    }
    assert.throws(() => addCode(starter, { ...code, parent: 'nobody' }), RangeError);
  });

  test('any name, in any place, is read again', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 25; i++) {
      let text = pick(random, ['', emptyCodebook, '# a\r\ncodes:\r\n']);
      const names = new Map<string, string>();
      for (let step = 0; step < 6; step++) {
        const name = `${nastyText(random)}x`;
        const id = idFor(name, new Set(names.keys()));
        const parent =
          names.size > 0 && below(random, 2) === 0 ? pick(random, [...names.keys()]) : undefined;
        text = addCode(text, { id, name, parent });
        names.set(id, name.trim().replace(/\s+/g, ' '));
      }
      const { value, problems } = readCodebook(text);
      assert.deepEqual(
        problems.filter(({ code }) => code !== 'missing-version'),
        [],
        text,
      );
      const found = new Map(allCodes(value).map(({ id, name }) => [id, name.replace(/\s+/g, ' ')]));
      assert.deepEqual(found, new Map([...found.keys()].map(id => [id, names.get(id)])));
      assert.equal(found.size, names.size);
    }
  });
});

suite('idFor', () => {
  test('letters of the alphabets become plain ones, those of other scripts stay whole', () => {
    const ids = [
      'Łódź & Großes',
      'Ærø',
      'Οδηγός',
      'हिन्दी',
      '한국어',
      'İstanbul',
      '2030 Agenda',
      '🚢',
    ].map(name => idFor(name, new Set()));
    assert.deepEqual(ids, [
      'lodz-grosses',
      'aero',
      'οδηγος',
      'हिन्दी',
      '한국어',
      'istanbul',
      '2030-agenda',
      'code',
    ]);
  });

  test('every id is one that the codebook takes', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 300; i++) {
      const id = idFor(nastyText(random), new Set(['a', 'code', 'water']));
      const text = `rapporteur-codebook: 1\ncodes:\n  - id: ${JSON.stringify(id)}\n    name: A\n`;
      assert.deepEqual(readCodebook(text).problems, [], id);
    }
  });
});
