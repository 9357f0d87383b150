import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SafeFiles } from '../../../src/files/safeFiles';
import { nodeFiles } from '../../support/nodeFiles';
import { below, seeded, seedOfRun } from '../../support/random';
import { addId, idsIn } from '../../support/safeSidecar';

// More in the long run: KILLS=1000 WRITES=1000.
const kills = Number(process.env.KILLS ?? 60);
const writes = Number(process.env.WRITES ?? 60);

/** Steps that one write takes, with some to spare: lock, journal, sidecar, lock. */
const steps = 36;

let folder = '';
const sidecar = () => path.join(folder, 'report.txt.annotations.yaml');
const storage = () => path.join(folder, 'storage');
const files = (stale: number) => new SafeFiles(nodeFiles(), storage(), { stale, most: 60_000 });
const saved = () => (existsSync(sidecar()) ? readFileSync(sidecar(), 'utf8') : '');

interface Ended {
  readonly signal: string | null | undefined;
  /** The ids that it said were written. */
  readonly ids: readonly string[];
}

/** Runs `writer.process.ts`. */
async function writer(...args: readonly (string | number)[]): Promise<Ended> {
  const script = path.join(__dirname, 'writer.process.js');
  return new Promise((resolve, reject) => {
    const all = [script, sidecar(), storage(), ...args.map(String)];
    execFile(process.execPath, all, (error, stdout, stderr) => {
      if (error && !error.signal) reject(new Error(stderr, { cause: error }));
      else resolve({ signal: error?.signal, ids: stdout.split('\n').filter(Boolean) });
    });
  });
}

suite('faults while sidecars are written', () => {
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-'));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test(`a process killed at any step loses nothing that was written (${kills} kills)`, async function () {
    this.timeout(0);
    const random = seeded(seedOfRun());
    const acknowledged: string[] = [];
    let killed = 0;
    let cutOff = 0;
    for (let i = 0; killed < kills; i++) {
      const step = below(random, steps);
      const { signal, ids } = await writer(20, `k${i}x`, 2, step);
      acknowledged.push(...ids);
      if (signal === 'SIGKILL') killed++;
      if (!isWhole(saved())) cutOff++;
      // Every other time, the next process finds what this one has left.
      if (i % 2 === 0) continue;
      await files(20).settle(sidecar());
      const there = new Set(idsIn(saved()));
      const missing = acknowledged.filter(id => !there.has(id));
      assert.deepEqual(missing, [], `kill ${i} at step ${step}`);
    }
    await addId(files(20), sidecar(), 'last');
    const ids = idsIn(saved());
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.includes('last') && acknowledged.every(id => ids.includes(id)));
    assert.ok(cutOff > kills / 20, `only ${cutOff} kills in the middle of the sidecar`);
    console.log(`      ${acknowledged.length} acknowledged, ${cutOff} sidecars cut off`);
  });

  test(`two processes that write at once lose nothing (2 x ${writes} writes)`, async function () {
    this.timeout(0);
    const both = await Promise.all(['a', 'b'].map(prefix => writer(10_000, prefix, writes)));
    const written = both.flatMap(({ ids }) => ids);
    assert.equal(written.length, 2 * writes);
    assert.deepEqual(idsIn(saved()).sort(), written.sort());
  });

  test('a disk that is full in the middle of a write loses nothing, and what failed says so', async function () {
    this.timeout(0);
    const disk = path.join(folder, 'disk');
    if (!mounted(disk)) return void (console.log('      no small disk to fill here'), this.skip());
    try {
      const full = path.join(disk, 'report.txt.annotations.yaml');
      const written: string[] = [];
      const failures: unknown[] = [];
      for (let i = 0; i < 400; i++)
        await addId(files(10_000), full, `d${i}`).then(
          () => written.push(`d${i}`),
          (error: unknown) => failures.push(error),
        );
      assert.ok(written.length > 50 && failures.length > 50, `${written.length} written`);
      assert.ok(
        failures.every(error => String(error).includes('ENOSPC')),
        String(failures[0]),
      );
      assert.deepEqual(idsIn(readFileSync(full, 'utf8')).sort(), written.sort());
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  test('where the journal cannot be written, the sidecar is not touched', async () => {
    await addId(files(10_000), sidecar(), 'first');
    const before = saved();
    const no = new SafeFiles(
      nodeFiles((operation, address) => {
        if (operation === 'chunk' && address.includes('/journal/')) throw new Error('full');
      }),
      storage(),
    );
    await assert.rejects(addId(no, sidecar(), 'second'), /full/);
    assert.equal(saved(), before);
    await addId(files(10_000), sidecar(), 'third');
    assert.deepEqual(idsIn(saved()), ['first', 'third']);
  });
});

/** A disk of 16 KB; only the system's administrator may make one. */
function mounted(disk: string): boolean {
  try {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isWhole(text: string): boolean {
  return text === '' ? false : text.endsWith('\n') && text.endsWith('\n    end: 9\n');
}
