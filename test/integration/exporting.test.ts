import * as vscode from 'vscode';
import { annotationsOf, tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import { api, closeAll, open, readFile, select, workspaceUri, write } from './support/editor';

const text =
  'Roundtable 1: Ferries\n\nChile asked for later ferries. Ghana said that tides decide.\n\nRoundtable 2: Buoys\n\nChile thanked Ghana.\n';
const inFolder = (name: string) => workspaceUri('exports', name);
const out = () => inFolder('out');

async function exported(args: object): Promise<string> {
  await vscode.commands.executeCommand('rapporteur.export', { ...args, to: out().toString() });
  return (await readFile(out())) ?? '';
}

/** What the first columns of a CSV file hold, without its header. */
const rowsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map(line => line.split(',').slice(0, 4).join());

suite('exporting', () => {
  suiteSetup(async () => {
    await write(inFolder('a.txt'), text);
    await write(inFolder('b.txt'), text.replaceAll('Chile', 'Peru'));
    await write(inFolder('notes.txt'), 'Milk, eggs and flour.\n');
  });
  teardown(async () => {
    await closeAll();
    await Promise.resolve(vscode.workspace.fs.delete(out())).catch(() => undefined);
  });
  suiteTeardown(() => vscode.workspace.fs.delete(inFolder(''), { recursive: true }));

  test('contributions of the report at hand are a table', async () => {
    await open(inFolder('a.txt'));
    const csv = await exported({ kind: 'contributions', format: 'csv', of: 'report' });
    const [first] = await vscode.workspace.fs.readFile(out());
    same(first, 0xef);
    same(rowsOf(csv), [
      'exports/a.txt,1,Ferries,Chile',
      'exports/a.txt,1,Ferries,Ghana',
      'exports/a.txt,2,Buoys,Chile',
    ]);
  });

  test('of a selection, only what it touches is exported', async () => {
    const editor = await open(inFolder('a.txt'));
    select(editor, 'tides decide');
    const csv = await exported({ kind: 'contributions', format: 'csv', of: 'selection' });
    same(rowsOf(csv), ['exports/a.txt,1,Ferries,Ghana']);
  });

  test('all reports of the workspace are exported, with what is typed and what colleagues tagged', async () => {
    const editor = await open(inFolder('b.txt'));
    const end = editor.document.positionAt(text.length);
    const at = text.indexOf('later ferries');
    await editor.edit(edit => edit.insert(end, '\nFiji asked for charts.\n'));
    await write(
      inFolder('a.txt.annotations.bo.yaml'),
      `rapporteur: 1\nreport: a.txt\ncoder: bo\nannotations:\n  - id: k3f9a2c7\n    codes: [proposal]\n    quote: later ferries\n    start: ${at}\n    end: ${at + 13}\n`,
    );
    const csv = await exported({ kind: 'contributions', format: 'csv', of: 'workspace' });
    const ours = rowsOf(csv).filter(row => row.startsWith('exports/'));
    same(ours.length, 7);
    same(ours.at(-1), 'exports/b.txt,2,Buoys,Fiji');
    const passages = await exported({ kind: 'passages', format: 'csv', of: 'workspace' });
    ok(/^exports\/a\.txt,1,Ferries,Chile,.*later ferries/m.test(passages), passages);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('what it will be is shown before anything is written', async () => {
    const editor = await open(inFolder('a.txt'));
    await tag(editor, 'tides decide', ['data']);
    await annotationsOf(editor.document, 2);
    await vscode.commands.executeCommand('rapporteur.export', {
      kind: 'quotations',
      format: 'docx',
      by: 'speaker',
      of: 'report',
    });
    const preview = await eventually('there is a preview', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.scheme === 'rapporteur-export' && document;
    });
    ok(preview.uri.path.endsWith('/a.quotations.md'), preview.uri.path);
    const shown = preview.getText();
    ok(shown.indexOf('Chile') < shown.indexOf('Ghana') && shown.includes('tides decide'), shown);
    same((await api()).reports.get(preview), undefined);
    same(await readFile(out()), undefined);
  });

  test('a report is never written over, and a failed export leaves nothing', async () => {
    await open(inFolder('a.txt'));
    const to = (name: string) =>
      vscode.commands.executeCommand('rapporteur.export', {
        kind: 'json',
        of: 'report',
        to: inFolder(name).toString(),
      });
    await to('a.txt');
    same(await readFile(inFolder('a.txt')), text);
    await write(inFolder('folder/inside.txt'), 'x');
    await to('folder');
    same(await readFile(inFolder('folder/inside.txt')), 'x');
    const names = (await vscode.workspace.fs.readDirectory(inFolder(''))).map(([name]) => name);
    same(
      names.filter(name => name.includes('tmp')),
      [],
    );
  });
});
