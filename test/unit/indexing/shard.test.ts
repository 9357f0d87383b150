import assert from 'node:assert/strict';
import { noFacts, type ReportEntry } from '../../../src/core/search/reportEntry';
import { wantedBy } from '../../../src/core/search/wantedBy';
import { starterCodebook } from '../../../src/core/codebook/starterCodebook';
import { Shard } from '../../../src/indexing/shard';
import { below, pick, seeded, seedOfRun } from '../../support/random';

const words = ['pier', 'piers', 'tug', 'dock'];
const known = { codebook: starterCodebook(), countriesIn: () => undefined };

function entryWith(report: string, contributions: number): ReportEntry {
  const all = Array.from({ length: contributions }, (_, i) => {
    return { start: 10 * i, end: 10 * i + 9, speakers: [], themes: [], codes: [] };
  });
  return { report, roundtables: [], contributions: all, facts: noFacts };
}

/** Where a shard finds the query: reports with the starts of contributions. */
function foundIn(shard: Shard, query: string): string[] {
  const { value } = wantedBy(query, known);
  return shard
    .find(value, Infinity)
    .found.flatMap(({ report, contributions }) =>
      contributions.map(({ start }) => `${report} ${start}`),
    );
}

suite('Shard', () => {
  test('finds what a plain list does, after random changes', () => {
    const random = seeded(seedOfRun());
    let shard = new Shard();
    const files = new Map<string, Uint8Array>();
    const model = new Map<string, readonly (readonly string[])[]>();
    for (let round = 0; round < 60; round++) {
      for (let i = below(random, 8); i > 0; i--) {
        const report = `report-${below(random, 30)}`;
        if (random() < 0.3) {
          shard.remove(report);
          model.delete(report);
          continue;
        }
        const said = Array.from({ length: below(random, 4) }, () =>
          Array.from({ length: below(random, 4) }, () => pick(random, words)),
        );
        shard.put({ entry: entryWith(report, said.length), stamp: '', words: said });
        model.set(report, said);
      }
      const name = `file-${round}`;
      const flushed = shard.flush(name);
      if (flushed) files.set(name, flushed.bytes);
      for (const old of flushed?.replaces ?? []) files.delete(old);
      // The window is closed and opened again; what is gone is found out from the folder.
      if (random() < 0.2) {
        shard = new Shard();
        for (const [name, bytes] of files) shard.load(name, bytes);
        for (const report of shard.reports()) if (!model.has(report)) shard.remove(report);
      }
      const plain = (isOne: (words: readonly string[]) => boolean) =>
        [...model]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([report, said]) =>
            said.flatMap((words, i) => (isOne(words) ? [`${report} ${10 * i}`] : [])),
          );
      assert.deepEqual(
        foundIn(shard, 'pier'),
        plain(all => all.includes('pier')),
      );
      assert.deepEqual(
        foundIn(shard, 'pier*'),
        plain(all => all.some(each => each.startsWith('pier'))),
      );
      assert.deepEqual(
        foundIn(shard, 'tug -dock'),
        plain(all => all.includes('tug') && !all.includes('dock')),
      );
    }
  });

  test('what was removed before it was written is not found', () => {
    const shard = new Shard();
    shard.put({ entry: entryWith('a', 1), stamp: '', words: [['pier']] });
    shard.put({ entry: entryWith('b', 1), stamp: '', words: [['pier']] });
    shard.remove('a');
    shard.flush('file');
    assert.deepEqual(shard.reports(), ['b']);
    assert.deepEqual(foundIn(shard, 'pier'), ['b 0']);
  });

  test('what was removed, and comes with a newer file, stays', () => {
    const other = new Shard();
    other.put({ entry: entryWith('a', 1), stamp: '', words: [['pier']] });
    const file = other.flush('newer')?.bytes ?? new Uint8Array();
    const shard = new Shard();
    shard.remove('a');
    shard.load('newer', file);
    shard.put({ entry: entryWith('b', 1), stamp: '', words: [['pier']] });
    shard.flush('file');
    assert.deepEqual(foundIn(shard, 'pier'), ['a 0', 'b 0']);
  });
});
