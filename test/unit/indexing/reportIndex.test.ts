import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Describer } from '../../../src/core/annotations/describe';
import { addAnnotations, emptySidecar } from '../../../src/core/annotations/editSidecar';
import type { ReportEntry } from '../../../src/core/search/reportEntry';
import { wantedBy } from '../../../src/core/search/wantedBy';
import { longestReport } from '../../../src/core/text/isReadable';
import { readCodebook } from '../../../src/core/codebook/readCodebook';
import { findPassages } from '../../../src/indexing/findPassages';
import { type IndexSource, ReportIndex } from '../../../src/indexing/reportIndex';
import type { Thread } from '../../../src/indexing/thread';
import { folderSource, ownThread, workerThread } from '../../support/indexing';
import { nodeFiles } from '../../support/nodeFiles';
import { below, pick, seeded, seedOfRun } from '../../support/random';

// More in the long run: INDEX_KILLS=200.
const kills = Number(process.env.INDEX_KILLS ?? 12);

const codebookText =
  'rapporteur-codebook: 1\ncodes:\n  - id: piers\n    name: Piers\n    terms: [pier*]\n  - id: proposal\n    name: Proposal\n';
const { value: codebook } = readCodebook(codebookText);
const reading = { codebook };
const known = { codebook, countriesIn: () => undefined };

let folder = '';
const inFolder = (...names: string[]) => path.join(folder, ...names);
const reports = () => inFolder('reports');

interface Made {
  readonly index: ReportIndex;
  readonly threads: readonly Thread[];
  /** Which reports were read. */
  readonly read: string[];
}

const made: Made[] = [];

function makeIndex(cache = 'cache', threads = [ownThread(reading), ownThread(reading)]): Made {
  const read: string[] = [];
  const source = folderSource(reports());
  const watched: IndexSource = {
    ...source,
    read: each => (read.push(path.basename(each.report)), source.read(each)),
  };
  const index = new ReportIndex(watched, threads, nodeFiles(), inFolder(cache));
  const all = { index, threads, read };
  made.push(all);
  return all;
}

async function entriesOf({ index, threads }: Made): Promise<(ReportEntry | undefined)[]> {
  await index.settled();
  const entries = (await Promise.all(threads.map(each => each.call('entries', [])))).flat();
  return entries.sort((a, b) => ((a?.report ?? '') < (b?.report ?? '') ? -1 : 1));
}

/** The index is what one is that was built from nothing. */
async function assertFresh(made: Made): Promise<void> {
  const fresh = makeIndex('none-yet');
  await fresh.index.sync();
  assert.deepEqual(await entriesOf(made), await entriesOf(fresh));
  rmSync(inFolder('none-yet'), { recursive: true, force: true });
}

const speakers = ['Chile', 'Peru', 'Morocco', 'Ana Ruiz (Forum)', 'The Chair'];
const said = [
  'asked for piers',
  'said that tugs rust',
  'proposed fair shares',
  'noted piers, tugs and docks',
];

function randomReport(random: () => number): string {
  const turns = Array.from({ length: 2 + below(random, 6) }, (_, i) => {
    const heading = i % 3 === 0 ? `Roundtable ${1 + i / 3}: Matters ${below(random, 9)}\n\n` : '';
    return `${heading}${pick(random, speakers)} ${pick(random, said)}.`;
  });
  return `Report of a meeting, 3 March ${2001 + below(random, 9)}\n\n${turns.join('\n\n')}\n`;
}

function write(name: string, text: string): void {
  mkdirSync(reports(), { recursive: true });
  writeFileSync(path.join(reports(), name), text);
}

function annotateReport(name: string, random: () => number): void {
  const text = readFileSync(path.join(reports(), name), 'utf8');
  const start = text.search(/(?:asked|said|proposed|noted)/);
  if (start < 0) return;
  const selector = new Describer(text).describe({ start, end: start + 12 });
  const annotation = {
    id: 'a1',
    codes: [pick(random, ['piers', 'proposal'])],
    selector,
    speaker: [],
  };
  write(`${name}.annotations.ana.yaml`, addAnnotations(emptySidecar(name, 'ana'), [annotation]));
}

function fill(count: number, random: () => number): void {
  for (let i = 0; i < count; i++) write(`report-${i}.txt`, randomReport(random));
}

/** Where every report is that the folder holds now. */
function addresses(): string[] {
  return readdirSync(reports())
    .filter(name => name.endsWith('.txt'))
    .map(name => path.join(reports(), name));
}

suite('ReportIndex', () => {
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-index-'));
    mkdirSync(reports());
  });
  teardown(() => {
    for (const { index } of made.splice(0)) index.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('after random changes it is equal to one that is built from nothing', async () => {
    const random = seeded(seedOfRun());
    fill(20, random);
    let current = makeIndex();
    await current.index.sync();
    for (let round = 0; round < 12; round++) {
      const touched = Array.from({ length: 1 + below(random, 12) }, () => {
        const name = `report-${below(random, 30)}.txt`;
        if (random() < 0.3) rmSync(path.join(reports(), name), { force: true });
        else write(name, randomReport(random));
        if (random() < 0.4 && addresses().includes(path.join(reports(), name)))
          annotateReport(name, random);
        return path.join(reports(), name);
      });
      if (random() < 0.5) await current.index.update(touched);
      else await current.index.sync();
      await assertFresh(current);
      // The window is closed and opened again.
      if (random() < 0.3) {
        current.index.end();
        current = makeIndex();
        await current.index.sync();
        await assertFresh(current);
      }
    }
  });

  test('what was indexed is not read again by the next window', async () => {
    fill(30, seeded(1));
    await makeIndex().index.sync();
    const next = makeIndex();
    write('report-7.txt', randomReport(seeded(7)) + '\nChile agreed.\n');
    await next.index.sync();
    assert.deepEqual(next.read, ['report-7.txt']);
    await assertFresh(next);
  });

  test('finds what is wanted of each contribution, as a plain look at all of them does', async () => {
    const random = seeded(seedOfRun());
    fill(60, random);
    for (let i = 0; i < 60; i += 2) annotateReport(`report-${i}.txt`, random);
    const current = makeIndex();
    await current.index.sync();
    const entries = await entriesOf(current);
    const text = async (report: string) => Promise.resolve(readFileSync(report, 'utf8'));
    const plain: Record<string, (entry: ReportEntry, i: number, words: string) => boolean> = {
      'speaker:Chile,Peru': ({ contributions }, i) =>
        contributions[i]?.speakers.some(ref => /CL|PE/.test(ref)) ?? false,
      'speaker:ruiz': ({ contributions }, i) =>
        contributions[i]?.speakers.some(ref => ref.includes('Ruiz')) ?? false,
      '-speaker:Chile theme:piers': ({ contributions }, i) =>
        (contributions[i]?.themes.includes('piers') &&
          !contributions[i].speakers.includes('country:CL')) ??
        false,
      'code:proposal coder:ana': ({ contributions }, i) =>
        contributions[i]?.codes.some(({ code, coder }) => code === 'proposal' && coder === 'ana') ??
        false,
      'coder:bob': () => false,
      'roundtable:1 year:2003-2005': ({ contributions, roundtables, year = 0 }, i) =>
        roundtables[contributions[i]?.roundtable ?? -1]?.number === '1' &&
        year >= 2003 &&
        year <= 2005,
      'tugs -"tugs rust"': (_, __, words) => /\btugs\b/.test(words) && !words.includes('tugs rust'),
      '"fair shares" report:report-1': ({ report }, _, words) =>
        words.includes('fair shares') && report.includes('report-1'),
      'role:chair': ({ contributions }, i) => contributions[i]?.role === 'chair',
      'dock*': (_, __, words) => /\bdock/.test(words),
    };
    let all = 0;
    for (const [query, isIt] of Object.entries(plain)) {
      const { value, problems } = wantedBy(query, known);
      assert.deepEqual(problems, [], query);
      const found: string[] = [];
      for await (const { report, contributions } of findPassages(current.index, value, text))
        found.push(...contributions.map(({ start }) => `${report} ${start}`));
      const expected = entries.flatMap(entry =>
        (entry?.contributions ?? []).flatMap(({ start, end }, i) => {
          const words = readFileSync(entry?.report ?? '', 'utf8').slice(start, end);
          return entry && isIt(entry, i, words) ? [`${entry.report} ${start}`] : [];
        }),
      );
      assert.deepEqual(found, expected, query);
      all += found.length;
    }
    assert.ok(all > 100, `${all} found`);
  });

  test('a text is looked through only where words may follow one another', async () => {
    const turns = {
      'a.txt': 'Chile asked for fair shares.\n\nPeru said that shares of tugs are fair.',
      'b.txt': 'Chile asked for fair tugs.\n\nPeru asked for shares.',
      'c.txt': 'Chile asked for shares.\n\nPeru said that tugs rust.',
    };
    for (const [name, text] of Object.entries(turns))
      write(name, `Roundtable 1: Piers\n\n${text}\n`);
    const { index } = makeIndex();
    await index.sync();
    const lookedThrough = async (query: string) => {
      const { value } = wantedBy(query, known);
      const read: string[] = [];
      const text = async (report: string) => {
        read.push(path.basename(report));
        return Promise.resolve(readFileSync(report, 'utf8'));
      };
      let count = 0;
      for await (const each of findPassages(index, value, text)) count += each.contributions.length;
      return { count, read };
    };
    assert.deepEqual(await lookedThrough('fair shares'), { count: 2, read: [] });
    assert.deepEqual(await lookedThrough('share* -fair'), { count: 2, read: [] });
    assert.deepEqual(await lookedThrough('"fair shares"'), { count: 1, read: ['a.txt'] });
  });

  test('speakers and roundtables are found by the beginnings of their words', async () => {
    write(
      'a.txt',
      'Roundtable 2: Épices and piers\n\nMorocco asked. Chile asked. Morocco agreed.\n',
    );
    const current = makeIndex();
    await current.index.sync();
    const names = async (typed: string) =>
      (await current.index.symbols(typed, 10)).map(
        ({ ref, name, start }) => `${ref ?? name} ${start}`,
      );
    assert.deepEqual(await names('moro'), ['country:MA 32']);
    assert.deepEqual(await names('epices and p'), ['2 Épices and piers 0']);
    assert.deepEqual(await names('zzz'), []);
    assert.deepEqual((await current.index.speakers()).get('country:MA'), {
      contributions: 2,
      reports: 1,
    });
  });

  test('a damaged, emptied or deleted cache is made anew', async () => {
    const random = seeded(seedOfRun());
    fill(25, random);
    await makeIndex().index.sync();
    for (const damage of [
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100)),
      (file: string) => {
        const bytes = readFileSync(file);
        const at = below(random, bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
      (file: string) => writeFileSync(file, ''),
      (file: string) => rmSync(file),
    ]) {
      const files = readdirSync(inFolder('cache'));
      assert.ok(files.length > 0);
      damage(inFolder('cache', pick(random, files)));
      const next = makeIndex();
      await next.index.sync();
      await assertFresh(next);
      next.index.end();
    }
  });

  test('a thousand events at once, many of them for the same reports', async () => {
    const random = seeded(seedOfRun());
    fill(40, random);
    const current = makeIndex();
    await current.index.sync();
    const updates = Array.from({ length: 1_000 }, () => {
      const name = `report-${below(random, 60)}.txt`;
      if (random() < 0.2) rmSync(path.join(reports(), name), { force: true });
      else if (random() < 0.3) write(name, randomReport(random));
      return current.index.update([path.join(reports(), name)]);
    });
    await Promise.all(updates);
    await assertFresh(current);
  });

  test('a report that grows past all measure leaves the index, and comes back', async () => {
    fill(3, seeded(3));
    const current = makeIndex();
    await current.index.sync();
    const text = readFileSync(path.join(reports(), 'report-1.txt'), 'utf8');
    const file = path.join(reports(), 'report-1.txt');
    const held = async () =>
      (await entriesOf(current)).find(entry => entry?.report === file)?.contributions.length;
    assert.ok((await held()) ?? 0 > 0);
    write('report-1.txt', text.repeat(Math.ceil((5 * longestReport) / text.length)));
    await current.index.update([file]);
    assert.equal(await held(), 0);
    write('report-1.txt', text);
    await current.index.update([file]);
    await assertFresh(current);
  });

  test('cancelled in the middle, it goes on where it was', async () => {
    fill(30, seeded(5));
    const first = makeIndex();
    let done = 0;
    await first.index.sync(
      progress => (done = progress.done),
      () => done >= 10,
    );
    assert.ok(first.read.length < 30);
    first.index.end();
    const next = makeIndex();
    await next.index.sync();
    assert.ok(next.read.length > 0 && next.read.length <= 30 - 10);
    await assertFresh(next);
  });

  test('ended in the middle of its work, it fails nobody', async () => {
    fill(30, seeded(6));
    const first = makeIndex('cache', [workerThread(reading)]);
    let hasBegun = false;
    const working = first.index.sync(() => (hasBegun = true));
    while (!hasBegun) await new Promise(resolve => setTimeout(resolve, 5));
    first.index.end();
    await working;
    assert.equal(await first.index.update([path.join(reports(), 'report-1.txt')]), false);
  });

  test('threads of Node, with the bundle of the extension, hold the same', async function () {
    this.timeout(60_000);
    fill(12, seeded(9));
    const current = makeIndex('cache', [workerThread(reading), workerThread(reading)]);
    await current.index.sync();
    await assertFresh(current);
  });

  test(`killed while it is made, it ends right (${kills} kills)`, async function () {
    this.timeout(0);
    const random = seeded(seedOfRun());
    fill(120, random);
    for (let i = 0; i < kills; i++) {
      await killed(20 + below(random, 900));
      write(`report-${below(random, 120)}.txt`, randomReport(random));
    }
    const last = makeIndex();
    await last.index.sync();
    await assertFresh(last);
  });
});

/** Makes the index in a process of its own, which is killed after some milliseconds. */
async function killed(after: number): Promise<void> {
  const script = path.join(__dirname, 'indexer.process.js');
  await new Promise<void>(resolve => {
    const child = execFile(process.execPath, [script, reports(), inFolder('cache')], () =>
      resolve(),
    );
    setTimeout(() => child.kill('SIGKILL'), after);
  });
}
