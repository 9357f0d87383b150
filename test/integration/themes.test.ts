import * as vscode from 'vscode';
import { annotationsOf, quotesOf, tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import {
  api,
  atCursor,
  closeAll,
  open,
  readFile,
  sidecarOf,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';

const uri = () => workspaceUri('codebook.yaml');
const codebookText = `rapporteur-codebook: 1
codes:
  - {id: tides, name: Tides, terms: [tide*]}
  - {id: data, name: Data}
`;
const text = 'Roundtable 1: Piers\n\nChile spoke of tides. Peru feared the tide, and no tides.\n';

const run = (command: string, args: object) =>
  vscode.commands.executeCommand(`rapporteur.${command}`, args);

suite('themes', () => {
  setup(async () => {
    await write(uri(), codebookText);
    const { codebook } = await api();
    await codebook.reload();
    await eventually('the codebook is read', () => codebook.codebook.codes[0]?.id === 'tides');
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri());
    // A file that comes and goes within a watcher's pause is no event at all.
    await (await api()).codebook.reload();
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('the mentions of a theme are listed, and Enter goes to one', async () => {
    const editor = await open(await writeReport(text));
    await run('findMentions', { id: 'tides' });
    await eventually('the second mention is reached', async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return !editor.selection.isEmpty;
    });
    ok(['tide', 'tides'].includes(editor.document.getText(editor.selection)), 'it is selected');
    ok(editor.selection.start.character > 15, 'it is another than the first');
  });

  test('all mentions become annotations in one step, which one undo takes back', async () => {
    const report = await writeReport(text);
    const { document } = await open(report);
    await run('annotateMentions', { id: 'tides', all: true });
    same(await quotesOf(document, 3), ['tides', 'tide', 'tides']);
    const annotations = await annotationsOf(document, 3);
    same(
      annotations.map(({ annotation: { codes, by, speaker } }) => [codes, by, speaker]),
      [
        [['tides'], 'rule', ['country:CL']],
        [['tides'], 'rule', ['country:PE']],
        [['tides'], 'rule', ['country:PE']],
      ],
    );
    const saved = await readFile(sidecarOf(report));
    same(saved?.match(/by: rule/g)?.length, 3, 'it is saved');
    await vscode.window.showTextDocument(sidecarOf(report));
    await vscode.commands.executeCommand('undo');
    await annotationsOf(document, 0);
    await vscode.workspace.saveAll();
  });

  test('what is tagged already is not tagged again', async () => {
    const editor = await open(await writeReport(text));
    await tag(editor, 'tides', ['tides']);
    await annotationsOf(editor.document, 1);
    await run('annotateMentions', { id: 'tides', all: true });
    await annotationsOf(editor.document, 3);
    await run('annotateMentions', { id: 'tides', all: true });
    same((await annotationsOf(editor.document, 3)).length, 3);
  });

  test('a code without terms, and a report without mentions, give a message', async () => {
    const editor = await open(await writeReport('Roundtable 1: Piers\n\nChile said yes.\n'));
    await run('annotateMentions', { id: 'data', all: true });
    await run('annotateMentions', { id: 'tides', all: true });
    same(await readFile(sidecarOf(editor.document.uri)), undefined);
    same(atCursor(editor, 5), 'Round');
  });
});
