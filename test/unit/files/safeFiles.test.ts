import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setNote } from '../../../src/core/annotations/editSidecar';
import { SafeFileError } from '../../../src/files/files';
import { SafeFiles } from '../../../src/files/safeFiles';
import { nodeFiles, type Step } from '../../support/nodeFiles';
import { addId, idsIn } from '../../support/safeSidecar';

let folder = '';
const patience = { stale: 60, most: 3_000 };
const file = (name = 'report.txt.annotations.yaml') => path.join(folder, name);
const saved = (name?: string) => readFileSync(file(name), 'utf8');
const journal = () => readdirSync(file('storage/journal'));

function files(step?: Step): SafeFiles {
  return new SafeFiles(nodeFiles(step), file('storage'), patience);
}

/** Ends like a killed process before the step for which `at` holds: whatever it tries afterwards fails, too. */
function cutOff(at: Step extends (...args: infer A) => void ? (...args: A) => boolean : never) {
  let isOver = false;
  return files((...args) => {
    isOver ||= at(...args);
    if (isOver) throw new Error('killed');
  });
}

/** In the middle of the sidecar. */
function cutOffInSidecar() {
  let chunks = 0;
  return cutOff((step, address) => step === 'chunk' && address === file() && ++chunks === 3);
}

const isFault = (fault: string) => (error: unknown) =>
  error instanceof SafeFileError && error.fault === fault;

async function eventually(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise(resolve => setTimeout(resolve, 5));
}

suite('safe files', () => {
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-'));
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('a text is edited, a file that is missing is made, and nothing is left behind', async () => {
    await files().edit(file('a.txt'), text => `${text}one\n`);
    await files().edit(file('a.txt'), text => `${text}two\n`);
    assert.equal(saved('a.txt'), 'one\ntwo\n');
    await eventually(() => readdirSync(file('storage/lock'))[0] === 'free');
    assert.deepEqual(journal(), []);
  });

  test('what stays as it is, is not written', async () => {
    writeFileSync(file('a.txt'), '\uFEFFone\r\n');
    const only = files((step, address) =>
      assert.ok(step !== 'write' || !address.endsWith('a.txt')),
    );
    await only.edit(file('a.txt'), text => text);
    assert.equal(saved('a.txt'), '\uFEFFone\r\n');
  });

  test('a file that is no UTF-8 is left alone', async () => {
    writeFileSync(file('a.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    await assert.rejects(
      files().edit(file('a.txt'), () => ''),
      isFault('not-utf8'),
    );
    assert.equal(readFileSync(file('a.txt')).length, 4);
  });

  test('what `edit` throws comes through, and the next one may write', async () => {
    const edit = () => {
      throw new RangeError('no');
    };
    await assert.rejects(files().edit(file('a.txt'), edit), /no/);
    await files().edit(file('a.txt'), () => 'yes');
    assert.equal(saved('a.txt'), 'yes');
  });

  test('a write that was cut off is finished by whoever comes next', async () => {
    await addId(files(), file(), 'first');
    await assert.rejects(addId(cutOffInSidecar(), file(), 'second'));
    assert.throws(() => idsIn(saved()), 'half a file');
    await files().settle(file());
    assert.deepEqual(idsIn(saved()), ['first', 'second']);
    assert.deepEqual(journal(), []);
  });

  test('so is the first write of a file', async () => {
    await assert.rejects(addId(cutOffInSidecar(), file(), 'first'));
    await addId(files(), file(), 'second');
    assert.deepEqual(idsIn(saved()), ['first', 'second']);
  });

  test('what others wrote after a write was cut off stays, and what was cut off comes to it', async () => {
    await addId(files(), file(), 'first');
    const before = saved();
    await assert.rejects(addId(cutOffInSidecar(), file(), 'second'));
    writeFileSync(file(), setNote(before, 'first', 'from elsewhere'));
    await files().settle(file());
    assert.deepEqual(idsIn(saved()), ['first', 'second']);
    assert.match(saved(), /note: from elsewhere/);
  });

  test('a file that was deleted after a write was cut off stays deleted', async () => {
    await addId(files(), file(), 'first');
    await assert.rejects(addId(cutOffInSidecar(), file(), 'second'));
    rmSync(file());
    await files().settle(file());
    assert.deepEqual(readdirSync(folder), ['storage']);
    assert.deepEqual(journal(), []);
  });

  test('an entry of the journal that was itself cut off counts for nothing', async () => {
    await addId(files(), file(), 'first');
    const before = saved();
    for (const chunk of [1, 2, 3, 4, 5]) {
      let chunks = 0;
      const isThere = (address: string) => address.includes('/journal/');
      const off = cutOff((step, at) => step === 'chunk' && isThere(at) && ++chunks === chunk);
      await assert.rejects(addId(off, file(), `late${chunk}`));
      await files().settle(file());
      // With its last part, it is whole.
      if (chunk < 5) assert.equal(saved(), before);
    }
    assert.deepEqual(idsIn(saved()), ['first', 'late5']);
  });

  test('an entry of the journal that makes no sense counts for nothing', async () => {
    for (const entry of ['\0\0\0\n', '{}\n', '{"patch": 1}\nrapporteur: 1\n', 'null\n', '\xff']) {
      await assert.rejects(addId(cutOffInSidecar(), file(), 'lost'));
      writeFileSync(file(), '');
      for (const name of journal()) writeFileSync(file(`storage/journal/${name}`), entry);
      await files().settle(file());
      assert.deepEqual([saved(), journal()], ['', []], entry);
    }
  });

  test('what another program writes between reading and writing is kept', async () => {
    await addId(files(), file(), 'first');
    let hasWritten = false;
    const late = files((step, address) => {
      if (step !== 'write' || !address.includes('/journal/') || hasWritten) return;
      hasWritten = true;
      writeFileSync(file(), setNote(saved(), 'first', 'from elsewhere'));
    });
    await addId(late, file(), 'second');
    assert.deepEqual(idsIn(saved()), ['first', 'second']);
    assert.match(saved(), /note: from elsewhere/);
  });

  test('what another program writes over ours is kept, and ours comes to it', async () => {
    await addId(files(), file(), 'first');
    const before = saved();
    let chunks = 0;
    const late = files((step, address) => {
      if (step === 'chunk' && address === file()) chunks++;
      if (step === 'read' && address === file() && chunks === 5) {
        chunks++;
        writeFileSync(file(), setNote(before, 'first', 'from elsewhere'));
      }
    });
    await addId(late, file(), 'second');
    assert.deepEqual(idsIn(saved()), ['first', 'second']);
    assert.match(saved(), /note: from elsewhere/);
  });

  test('who finds the same place changed by another program says so, and leaves that', async () => {
    await addId(files(), file(), 'first');
    const before = saved();
    const others = files((step, address) => {
      if (step === 'read' && address === file() && saved().includes('mine'))
        writeFileSync(file(), setNote(before, 'first', 'theirs'));
    });
    await assert.rejects(
      others.edit(file(), text => setNote(text, 'first', 'mine')),
      isFault('changed'),
    );
    assert.match(saved(), /note: theirs/);
  });

  test('a program that changes the file all the time is not waited for without end', async () => {
    let count = 0;
    const restless = files((step, address) => {
      if (step === 'write' && address.includes('/journal/'))
        writeFileSync(file('a.txt'), String(count++));
    });
    await assert.rejects(
      restless.edit(file('a.txt'), text => `${text}!`),
      isFault('changed'),
    );
    assert.deepEqual(journal(), []);
  });

  test('a lock of the dead is taken, one of the living is waited for', async () => {
    const dead = cutOff((step, address) => step === 'write' && address.includes('/journal/'));
    await assert.rejects(dead.edit(file('a.txt'), () => 'dead'));
    const begin = Date.now();
    await files().edit(file('a.txt'), () => 'alive');
    assert.ok(Date.now() - begin >= patience.stale);
    const order: string[] = [];
    let next: Promise<void> | undefined;
    await files().hold(async () => {
      next = files().hold(async () => void order.push('next'));
      await new Promise(resolve => setTimeout(resolve, 30));
      order.push('slow');
    });
    await next;
    assert.deepEqual(order, ['slow', 'next']);
  });

  test('who was taken for dead begins anew, and writes nothing twice', async () => {
    await addId(files(), file(), 'first');
    let begun = 0;
    const sleeper = files((step, address) => {
      if (step !== 'write' || !address.includes('/journal/') || ++begun > 1) return;
      const end = Date.now() + patience.stale;
      while (Date.now() < end);
      const lock = file('storage/lock');
      renameSync(path.join(lock, readdirSync(lock)[0] ?? ''), path.join(lock, 'thief'));
    });
    await addId(sleeper, file(), 'second');
    assert.equal(begun, 1, 'the thief dies, and what the journal says is done');
    assert.deepEqual(idsIn(saved()), ['first', 'second']);
  });

  test('who gets no lock gives up', async () => {
    const impatient = new SafeFiles(nodeFiles(), file('storage'), { stale: 9_000, most: 50 });
    await files().hold(async () => {
      await assert.rejects(
        impatient.edit(file('a.txt'), () => 'x'),
        isFault('locked'),
      );
    });
  });
});
