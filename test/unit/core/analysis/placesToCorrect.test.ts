import assert from 'node:assert/strict';
import { correct } from '../../../../src/core/analysis/correct';
import { isDoubtful, nextDoubtful } from '../../../../src/core/analysis/doubtful';
import { placeCorrections } from '../../../../src/core/analysis/placedCorrection';
import {
  correctionOf,
  lineAt,
  sentenceToSplit,
} from '../../../../src/core/analysis/placesToCorrect';
import {
  likelySpeakers,
  renamedTo,
  speakersByName,
} from '../../../../src/core/analysis/speakersByName';
import type { Correction } from '../../../../src/core/annotations/correction';
import { describe } from '../../../../src/core/annotations/describe';
import { parseReport } from '../../../../src/core/report/parseReport';
import type { Report } from '../../../../src/core/report/types';
import { slice } from '../../../../src/core/text/span';

const text = `## Roundtable 1: Ports

Chile asked for ports. She spoke of cranes. She ended with ships.
Peru said that cranes cost money, as Bolivia had.

## Roundtable 2: Roads

Ghana and Kenya suggested a toll. Ghana said more.
`;
const report = parseReport(text);

suite('places to correct', () => {
  test('the line at the cursor is given without blanks; an empty one has none', () => {
    const sample = 'one\n  two, three \n\n---\nfour';
    const lines = [0, 3, 4, 17, 18, 20, sample.length].map(offset => {
      const line = lineAt(sample, offset);
      return line && slice(sample, line);
    });
    assert.deepEqual(lines, [
      'one',
      'one',
      'two, three',
      'two, three',
      undefined,
      undefined,
      'four',
    ]);
  });

  test('a contribution is split where the sentence nearest to the cursor begins, never at its start', () => {
    const [chile] = report.contributions;
    const at = (words: string) => {
      const sentence = sentenceToSplit(text, chile!, text.indexOf(words));
      return sentence && slice(text, sentence);
    };
    assert.equal(at('Chile'), 'She spoke of cranes.');
    assert.equal(at('spoke'), 'She spoke of cranes.');
    assert.equal(at('She ended'), 'She ended with ships.');
    assert.equal(sentenceToSplit('Peru said so.', { start: 0, end: 13 }, 5), undefined);
  });

  test('a name, a code or several names that are known say who is meant', () => {
    const { speakers } = report;
    assert.deepEqual(speakersByName('morocco', speakers), ['country:MA']);
    assert.deepEqual(speakersByName('UNHCR', speakers), ['org:UNHCR']);
    assert.deepEqual(speakersByName('cl', speakers), ['country:CL']);
    assert.deepEqual(speakersByName('Chile and Morocco; EU', speakers), [
      'country:CL',
      'country:MA',
      'group:EU',
    ]);
    for (const typed of ['Ana Ruiz', 'Chile and Ana Ruiz', '', ' , ', 'zz'])
      assert.equal(speakersByName(typed, speakers), undefined, typed);
    const ana = [{ ref: 'person:Ana Ruiz', name: 'Ana Ruiz', contributions: 1 }] as const;
    assert.deepEqual(speakersByName('ana ruiz', ana), ['person:Ana Ruiz']);
    const roster = [{ ref: 'org:HFN', name: 'Harbour Fund', aliases: ['the Fund'] }] as const;
    for (const typed of ['HFN', 'harbour fund', 'The Fund'])
      assert.deepEqual(speakersByName(typed, roster), ['org:HFN'], typed);
  });

  test('a new name is somebody’s who is known, or else a new speaker’s of the same kind', () => {
    const { speakers } = report;
    assert.deepEqual(renamedTo('country:CL', ' morocco ', speakers), ['country:MA']);
    assert.deepEqual(renamedTo('person:Ana Ruis', 'Ana  Ruiz', speakers), ['person:Ana Ruiz']);
    assert.deepEqual(renamedTo('role:Chair', 'Ana Ruiz', speakers), ['person:Ana Ruiz']);
    assert.deepEqual(renamedTo('org:Reef Fund', 'Reef Forum', speakers), ['org:Reef Forum']);
    assert.deepEqual(renamedTo('group:Isles', 'Small Isles', speakers), ['group:Small Isles']);
    assert.deepEqual(renamedTo('person:Ana Ruiz', 'Chile and Peru', speakers)?.length, 2);
  });

  test('a country is renamed only to somebody who is known, and nobody to nothing', () => {
    const { speakers } = report;
    assert.equal(renamedTo('country:JO', 'Jordan Peel', speakers), undefined);
    assert.equal(renamedTo('person:Ana Ruiz', '  ', speakers), undefined);
  });

  test('likely speakers come first: named, then before, then of the roundtable, who was read last', () => {
    const start = text.indexOf('Ghana said more');
    const order = (from: number, to: number) =>
      likelySpeakers(report, { start: from, end: to }).map(({ ref }) => ref.slice(-2));
    assert.deepEqual(order(start, start + 5), ['KE', 'GH', 'CL', 'PE']);
    const peru = text.indexOf('Peru');
    assert.deepEqual(order(peru, peru + 20), ['CL', 'PE', 'GH', 'KE']);
    assert.equal(order(0, text.length).length, 4);
  });

  test('doubtful contributions are walked through, round and round', () => {
    const doubts = [0.97, 0.79, 0.8, 0.5].map((confidence, i) => {
      return { ...report.contributions[0]!, start: i * 10, end: i * 10 + 9, confidence };
    });
    const sample = { ...report, contributions: doubts } as Report;
    assert.deepEqual(doubts.map(isDoubtful), [false, true, false, true]);
    assert.deepEqual(nextDoubtful(sample, 0), { contribution: 1, wrapped: false });
    assert.deepEqual(nextDoubtful(sample, 10), { contribution: 3, wrapped: false });
    assert.deepEqual(nextDoubtful(sample, 30), { contribution: 1, wrapped: true });
    assert.equal(nextDoubtful({ ...sample, contributions: [] }, 0), undefined);
  });

  test('the correction that made a contribution is found, the last one of several', () => {
    const peru = 'Peru said that cranes cost money, as Bolivia had.';
    const selector = describe(text, { start: text.indexOf(peru), end: text.indexOf(peru) + 4 });
    const corrections = placeCorrections(
      text,
      [
        {
          id: 'a',
          kind: 'speaker',
          speakers: ['country:BO'],
          selector,
          created: '2026-11-23T09:00:00Z',
        },
        {
          id: 'b',
          kind: 'speaker',
          speakers: ['country:EC'],
          selector,
          created: '2026-11-23T09:01:00Z',
        },
        { id: 'c', kind: 'rename', from: 'country:GH', to: 'country:TG' },
      ] satisfies Correction[],
      { isOwn: true },
    );
    const corrected = correct(report, corrections);
    const ids = corrected.contributions.map(
      each => correctionOf(corrected, corrections, each)?.correction.id,
    );
    assert.deepEqual(ids, [undefined, 'b', undefined, 'c', 'c']);
  });
});
