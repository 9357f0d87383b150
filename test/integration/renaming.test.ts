import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { annotationsOf, quotesOf, tag } from './support/annotations';
import {
  closeAll,
  open,
  readFile,
  sidecarOf,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';

const report =
  'Roundtable 7.2: Piers\n\nChile asked for data on piers. Peru said that piers cost money.\n';
let count = 0;

/** A name that no other test has. */
const newUri = () => workspaceUri(`renamed-${++count}.txt`);

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  ok(await vscode.workspace.applyEdit(edit), 'the file is renamed');
}

suite('renamed reports', () => {
  teardown(closeAll);

  test('the sidecars of all coders go along, and tell the new name', async () => {
    const uri = await writeReport(report);
    await tag(await open(uri), 'data on piers', ['data']);
    const theirs = uri.with({ path: `${uri.path}.annotations.ana.yaml` });
    await write(theirs, 'rapporteur: 1 # hers\nannotations:\n');
    const to = newUri();
    await rename(uri, to);
    const { document } = await open(to);
    same(await quotesOf(document, 1), ['data on piers']);
    await eventually('the name is the new one', async () =>
      (await readFile(sidecarOf(to)))?.includes(`report: ${to.path.split('/').at(-1)}\n`),
    );
    same(await readFile(sidecarOf(uri)), undefined);
    same(
      await readFile(to.with({ path: `${to.path}.annotations.ana.yaml` })),
      'rapporteur: 1 # hers\nannotations:\n',
    );
  });

  test('tagging goes on in the sidecar under the new name', async () => {
    const uri = await writeReport(report);
    await tag(await open(uri), 'data on piers', ['data']);
    const to = newUri();
    await rename(uri, to);
    const editor = await open(to);
    await annotationsOf(editor.document, 1);
    await tag(editor, 'Peru', ['health']);
    same(await quotesOf(editor.document, 2), ['data on piers', 'Peru']);
    same(await readFile(sidecarOf(uri)), undefined);
  });

  test('a sidecar whose new place is taken stays where it is', async () => {
    const uri = await writeReport(report);
    await tag(await open(uri), 'data on piers', ['data']);
    await closeAll();
    const before = await readFile(sidecarOf(uri));
    const to = newUri();
    await write(sidecarOf(to), 'rapporteur: 1\nannotations:\n');
    await rename(uri, to);
    same(await readFile(sidecarOf(uri)), before);
    same(await readFile(sidecarOf(to)), 'rapporteur: 1\nannotations:\n');
  });

  test('a report that was renamed outside is offered its annotations', async () => {
    const text = report.replaceAll('piers', 'jetties');
    const uri = await writeReport(text);
    await tag(await open(uri), 'data on jetties', ['data']);
    await closeAll();
    const to = newUri();
    await write(to, text);
    await vscode.workspace.fs.delete(uri);
    const { document } = await open(to);
    await eventually('the offer is taken', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return (await readFile(sidecarOf(to))) !== undefined;
    });
    same(await quotesOf(document, 1), ['data on jetties']);
    same(await readFile(sidecarOf(uri)), undefined);
  });
});
