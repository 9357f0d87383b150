import * as vscode from 'vscode';
import { annotationsOf, quotesOf, tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import { api, closeAll, open, readFile, sidecarOf, workspaceUri, write } from './support/editor';

// In the web host the workspace itself is in memory; in the Node host it is on the disk, and this folder of
// another file system beside it.
const folder = vscode.Uri.parse('memory:/elsewhere');
const text =
  'Roundtable 1: Harbours\n\nChile said that piers need repair. Ghana asked for cheaper dredging.\n';

suite('on a virtual file system', () => {
  const file = (name: string) => vscode.Uri.joinPath(folder, name);

  suiteSetup(async () => {
    await vscode.workspace.fs.createDirectory(folder);
  });
  teardown(closeAll);

  test('a report is read, tagged, closed, and found again with its annotations', async () => {
    const uri = file('report.txt');
    await write(uri, text);
    const editor = await open(uri);
    same((await api()).reports.get(editor.document)?.report.contributions.length, 2);
    await tag(editor, 'cheaper dredging', ['costs']);
    await annotationsOf(editor.document, 1);
    const saved = (await readFile(sidecarOf(uri))) ?? '';
    ok(saved.includes('quote: cheaper dredging'), `the sidecar is beside it: ${saved}`);
    await closeAll();
    await write(uri, `A line that somebody else put in front.\n\n${text}`);
    const again = await open(uri);
    await eventually('the file’s text is there', () =>
      again.document.getText().startsWith('A line'),
    );
    same(await quotesOf(again.document, 1), ['cheaper dredging']);
  });

  test('a renamed report takes its annotations along', async () => {
    const [old, now] = [file('before.txt'), file('after.txt')];
    await write(old, text);
    const editor = await open(old);
    await tag(editor, 'piers', ['harbours']);
    await annotationsOf(editor.document, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old, now);
    ok(await vscode.workspace.applyEdit(edit), 'it is renamed');
    await eventually('its sidecar is too', async () => {
      const [there, gone] = [await readFile(sidecarOf(now)), await readFile(sidecarOf(old))];
      return gone === undefined && there?.includes('report: after.txt');
    });
    const renamed = await open(now);
    same(await quotesOf(renamed.document, 1), ['piers']);
  });

  test('a correction is kept there', async () => {
    const uri = file('corrected.txt');
    await write(uri, text);
    const editor = await open(uri);
    const start = editor.document.positionAt(text.indexOf('Ghana'));
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('rapporteur.correctSpeaker', { speakers: ['country:TG'] });
    await eventually('Togo speaks', async () => {
      const annotated = (await api()).reports.get(editor.document);
      return annotated?.report.contributions.some(({ speakers }) =>
        speakers.includes('country:TG'),
      );
    });
    ok(((await readFile(sidecarOf(uri))) ?? '').includes('country:TG'), 'it is written');
  });

  test('the workspace’s codebook is made, read and edited wherever the workspace is', async () => {
    const { codebook } = await api();
    const uri = workspaceUri('codebook.yaml');
    await vscode.commands.executeCommand('rapporteur.createCodebook', { name: 'empty' });
    await eventually('it is read', () => codebook.file?.uri.toString() === uri.toString());
    await vscode.commands.executeCommand('rapporteur.addCode', { name: 'Tide tables' });
    await eventually('the code is there', () =>
      codebook.codebook.codes.some(({ name }) => name === 'Tide tables'),
    );
    ok(((await readFile(uri)) ?? '').includes('Tide tables'), 'it is written');
    await closeAll();
    await vscode.workspace.fs.delete(uri);
    await eventually('the built-in one serves again', () => codebook.file === undefined);
  });
});
