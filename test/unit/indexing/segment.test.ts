import assert from 'node:assert/strict';
import type {
  EntryContribution,
  EntryFacts,
  ReportEntry,
} from '../../../src/core/search/reportEntry';
import { Segment } from '../../../src/indexing/segment';
import { SegmentWriter } from '../../../src/indexing/segmentWriter';
import { termsOf } from '../../../src/indexing/termsOf';
import { below, pick, seeded, seedOfRun } from '../../support/random';

const words = ['pier', 'piers', 'tug', 'ünion', '中文'];

/** One of `items`, of which some may be missing. */
function one<T>(random: () => number, items: readonly T[]): T | undefined {
  return items[below(random, items.length)];
}

function randomEntry(random: () => number, report: string): ReportEntry {
  const some = <T>(items: readonly T[]) =>
    Array.from({ length: below(random, 3) }, () => pick(random, items));
  let at = 0;
  const contributions = Array.from({ length: below(random, 20) }, (): EntryContribution => {
    const start = at + below(random, 100_000);
    at = start + 1 + below(random, 3_000_000);
    return {
      start,
      end: at,
      speakers: some(['country:CL', 'person:Ana Ruiz', 'role:Chair']),
      role: one(random, [undefined, 'chair', 'panellist']),
      roundtable: one(random, [undefined, 0, 200]),
      themes: some(['water', 'data']),
      codes: some([
        { code: 'data', coder: '' },
        { code: 'proposal', coder: 'ana' },
      ]),
    };
  });
  const heading = {
    start: 3,
    end: 9,
    title: 'Piers\nand “tugs”',
    number: '2.1',
    parent: undefined,
  };
  const roundtables = [heading, { ...heading, number: undefined, parent: 0 }];
  return {
    report,
    title: one(random, [undefined, 'Forum']),
    year: 2011,
    roundtables,
    contributions,
    facts: randomFacts(random, contributions.length),
  };
}

function randomFacts(random: () => number, contributions: number): EntryFacts {
  let at = 0;
  const span = () => {
    at += below(random, 300);
    return { start: at, end: at + below(random, 40) };
  };
  return {
    words: Array.from({ length: contributions }, () => below(random, 500)),
    mentions: Array.from({ length: below(random, 9) }, () => ({ ...span(), theme: 'water' })),
    annotations: Array.from({ length: below(random, 4) }, () => {
      return { ...span(), codes: ['data', 'proposal'], coder: pick(random, ['', 'ana']) };
    }),
    homes: new Map([['person:Ana Ruiz', 'country:CL']]),
  };
}

suite('Segment', () => {
  test('gives back what was written, and finds the contributions of each word', () => {
    const random = seeded(seedOfRun());
    for (let run = 0; run < 50; run++) {
      const writer = new SegmentWriter();
      const reports = Array.from({ length: 1 + below(random, 9) }, (_, i) => {
        const entry = randomEntry(random, `file:///r%C3%A9port-${i}.txt`);
        const said = () => Array.from({ length: below(random, 4) }, () => pick(random, words));
        return { entry, stamp: `${i}-${run}`, words: entry.contributions.map(said) };
      });
      for (const report of reports) writer.add(report);
      // A buffer of Node's may begin anywhere in a larger one.
      const segment = Segment.read(Buffer.from(writer.bytes()));
      assert.ok(segment);
      assert.deepEqual(
        reports.map((_, i) => segment.entryAt(i)),
        reports.map(({ entry }) => entry),
      );
      const contributions = reports.flatMap(each => each.words);
      const having = (isOne: (word: string) => boolean) =>
        contributions.flatMap((words, i) => (words.some(isOne) ? [i] : []));
      for (const word of [...words, 'none', '中']) {
        assert.deepEqual(
          [...segment.words.of(word)],
          having(other => other === word),
          word,
        );
        assert.deepEqual(
          [...new Set(segment.words.ofPrefix(word))].sort((a, b) => a - b),
          having(other => other.startsWith(word)),
          `${word}*`,
        );
      }
      for (const term of ['country:CL', 'theme:water', 'code:proposal', 'heading:tugs'])
        assert.deepEqual(
          [...segment.terms.of(term)],
          reports.flatMap(({ entry }, i) => (termsOf(entry).has(term) ? [i] : [])),
          term,
        );
    }
  });

  test('a file that is cut off or damaged anywhere is not read', () => {
    const random = seeded(seedOfRun());
    const writer = new SegmentWriter();
    writer.add({ entry: randomEntry(random, 'a.txt'), stamp: '1', words: [['pier']] });
    const bytes = writer.bytes();
    for (let i = 0; i < 200; i++) {
      const at = below(random, bytes.length);
      assert.equal(Segment.read(bytes.slice(0, at)), undefined);
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ (1 + below(random, 255));
      const read = Segment.read(damaged);
      // Another letter in the first line may leave what it says as it is.
      if (read) assert.deepEqual(read.entryAt(0), Segment.read(bytes)?.entryAt(0));
    }
  });
});
