import * as vscode from 'vscode';
import { hostFiles } from '../../src/editor/hostFiles';
import type { Files } from '../../src/files/files';
import { SafeFiles } from '../../src/files/safeFiles';
import { addId, idsIn } from '../support/safeSidecar';
import { quotesOf, tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import { api, closeAll, open, readFile, sidecarOf, write, writeReport } from './support/editor';
import { MemoryFiles } from './support/memoryFiles';

const report = 'Roundtable 7.2: Piers\n\nChile asked for data on piers. Peru said yes.\n';

/** Another window, as far as our files are concerned. */
async function window(files: Files = hostFiles): Promise<SafeFiles> {
  const { writer } = await api();
  return new SafeFiles(files, writer.storage.toString());
}

/** Is killed in the middle of writing the file, when it has told what it writes. */
function cutOffIn(file: vscode.Uri): Files {
  return {
    ...hostFiles,
    async write(address, bytes) {
      const isFile = address === file.toString();
      await hostFiles.write(address, isFile ? bytes.slice(0, bytes.length / 2) : bytes);
      if (isFile) throw new Error('killed');
    },
    async read(address) {
      const bytes = await hostFiles.read(address);
      const isHalf = address === file.toString() && bytes?.at(-1) !== 10;
      if (isHalf) throw new Error('killed');
      return bytes;
    },
  };
}

suite('safe writes', () => {
  teardown(closeAll);

  test('several windows that write one sidecar at once lose nothing', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    const sidecar = sidecarOf(uri).toString();
    const others = await Promise.all([window(), window()]);
    const ids = others.flatMap((_, i) => Array.from({ length: 8 }, (_, j) => `w${i}x${j}`));
    const writing = others.map(async (files, i) => {
      for (const id of ids.filter(id => id.startsWith(`w${i}`))) await addId(files, sidecar, id);
    });
    await tag(editor, 'data', ['data']);
    await tag(editor, 'Peru', ['data']);
    await Promise.all(writing);
    const there = idsIn((await readFile(sidecarOf(uri))) ?? '');
    same(there.length, ids.length + 2);
    same(
      ids.filter(id => !there.includes(id)),
      [],
    );
  });

  test('what a killed window left half written is made whole when the report is opened', async () => {
    const uri = await writeReport(report);
    const sidecar = sidecarOf(uri);
    await write(
      sidecar,
      'rapporteur: 1\nannotations:\n  - {id: a, codes: [data], quote: Peru, start: 54, end: 58}\n',
    );
    const killed = addId(await window(cutOffIn(sidecar)), sidecar.toString(), 'late');
    same(await killed.catch(String), 'Error: killed');
    const half = (await readFile(sidecar)) ?? '';
    ok(!half.endsWith('\n'), half);
    const { document } = await open(uri);
    await eventually('it is whole', async () => (await readFile(sidecar))?.endsWith('}\n'));
    same(idsIn((await readFile(sidecar)) ?? ''), ['late', 'a']);
    const { reports } = await api();
    await eventually('it is shown', () => reports.get(document)?.annotations.length === 2);
  });

  test('a disk that is full leaves the sidecar as it was, and the annotation waits', async () => {
    const files = new MemoryFiles('full-test');
    try {
      const editor = await open(files.put('/report.txt', report));
      await tag(editor, 'data', ['data']);
      const before = files.text('/report.txt.annotations.yaml') ?? '';
      files.room = before.length;
      void tag(editor, 'Peru', ['data']);
      same(await quotesOf(editor.document, 2), ['data', 'Peru']);
      same(files.text('/report.txt.annotations.yaml'), before);
      await vscode.commands.executeCommand('notifications.clearAll');
      files.room = Infinity;
      await vscode.commands.executeCommand('rapporteur.saveUnsaved');
      same(idsIn(files.text('/report.txt.annotations.yaml') ?? '').length, 2);
      same(await quotesOf(editor.document, 2), ['data', 'Peru']);
    } finally {
      await vscode.commands.executeCommand('notifications.clearAll');
      await closeAll();
      files.dispose();
    }
  });
});
