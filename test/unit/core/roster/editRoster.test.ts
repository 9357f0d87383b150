import assert from 'node:assert/strict';
import { addSpeaker, starterRoster } from '../../../../src/core/roster/editRoster';
import * as gazetteer from '../../../../src/core/gazetteer/gazetteer';
import { readRoster } from '../../../../src/core/roster/readRoster';
import { lineDiff } from '../../../support/lineDiff';
import { nastyText } from '../../../support/nasty';
import { seeded, seedOfRun } from '../../../support/random';

const speaker = { name: 'Ana Ruiz', kind: 'person' } as const;
const namesIn = (text: string) => readRoster(text, gazetteer).value.entries.map(({ name }) => name);

suite('editRoster', () => {
  test('the starter is a roster without speakers, and what it shows can be used', () => {
    assert.deepEqual(readRoster(starterRoster, gazetteer), {
      value: { entries: [], headings: [], language: undefined },
      problems: [],
      writable: true,
    });
    const shown = starterRoster.replace(/^( *)# (?=[- ]|headings|language)/gm, '$1');
    const { value, problems } = readRoster(shown, gazetteer);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.entries.map(({ ref }) => ref),
      ['person:Amara Diallo', 'org:Harbour Forum', 'country:MA'],
    );
    assert.deepEqual([value.headings, value.language], [['Breakout', 'Cluster'], 'en']);
  });

  test('a speaker is added lines only, in the starter and behind others', () => {
    const first = addSpeaker(starterRoster, speaker);
    assert.deepEqual(lineDiff(starterRoster, first), ['+  - name: Ana Ruiz\n']);
    const second = addSpeaker(first, { name: 'Quay Trust', kind: 'organisation' });
    assert.deepEqual(lineDiff(first, second), [
      '+  - name: Quay Trust\n',
      '+    kind: organisation\n',
    ]);
    assert.deepEqual(namesIn(second), ['Ana Ruiz', 'Quay Trust']);
  });

  test('a ref tells the kind itself', () => {
    const text = addSpeaker('', { name: 'country:MA', kind: 'country' });
    assert.equal(text, 'rapporteur: 1\nspeakers:\n  - name: country:MA\n');
    assert.equal(readRoster(text, gazetteer).value.entries[0]?.ref, 'country:MA');
  });

  test('comments, CRLF, margins and an open end stay as they are', () => {
    for (const text of [
      'rapporteur:  1 # v\r\nspeakers: # all\r\n- name: A   # a\r\n  # last\r\n\r\nlanguage: fr\r\n',
      'speakers:\n    - name: >-\n        A\n        B\n# end',
      'rapporteur: 1\nheadings: [Talk]',
      '# only words',
      'speakers: []\nheadings: [Talk] # ours\n',
      '{ speakers: [{ name: A }], headings: [Talk] }',
    ]) {
      const edited = addSpeaker(text, speaker);
      const [before, after] = [readRoster(text, gazetteer), readRoster(edited, gazetteer)];
      assert.deepEqual(after.value.headings, before.value.headings, text);
      assert.deepEqual(namesIn(edited), [...namesIn(text), 'Ana Ruiz'], text);
      for (const comment of text.match(/# .*/g) ?? []) assert.ok(edited.includes(comment), comment);
      assert.equal(/[^\r]\n/.test(edited), !text.includes('\r'), text);
    }
  });

  test('what is no roster is not edited', () => {
    for (const text of ['- a', 'speakers: 3', 'rapporteur: 2', 'speakers: ['])
      assert.throws(() => addSpeaker(text, speaker), RangeError, text);
  });

  test('any name that can be one comes back as it was', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 300; i++) {
      const name = `x${nastyText(random)}`;
      const read = readRoster(addSpeaker(starterRoster, { name, kind: 'person' }), gazetteer);
      if (read.problems.length > 0) continue;
      assert.equal(read.value.entries[0]?.name, name.trim().replace(/\s+/gu, ' '));
    }
  });
});
