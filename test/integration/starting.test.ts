import * as vscode from 'vscode';
import { annotationsOf, tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import {
  api,
  closeAll,
  open,
  readFile,
  sidecarOf,
  workspaceUri,
  writeReport,
} from './support/editor';

const text = 'Roundtable 1: Harbours\n\nChile said that piers need repair. Peru asked why.\n';

suite('starting', () => {
  teardown(closeAll);

  test('Open Example opens a copy outside of the workspace that reads as a report and can be tagged', async () => {
    const { reports } = await api();
    await vscode.commands.executeCommand('rapporteur.openExample');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'an editor is there');
    const { document } = editor;
    same([document.isUntitled, document.languageId], [false, 'rapporteur-report']);
    ok(!document.uri.path.startsWith(workspaceUri().path), 'it is not in the workspace');
    const speakers = await eventually('it is read', () => {
      const found = reports.get(document)?.report.speakers.length ?? 0;
      return found > 20 && found;
    });
    ok(speakers > 20, 'many speak in it');
    await tag(editor, 'school gate', ['education']);
    const annotations = await annotationsOf(document, 1);
    same(annotations[0]?.annotation.selector.quote, 'school gate');
    ok(((await readFile(sidecarOf(document.uri))) ?? '').includes('school gate'), 'it is written');
  });

  test('opened again, the example has what was done to it', async () => {
    await vscode.commands.executeCommand('rapporteur.openExample');
    const document = vscode.window.activeTextEditor?.document;
    ok(document, 'an editor is there');
    same((await annotationsOf(document, 1))[0]?.annotation.codes, ['education']);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(document.uri, '..'), { recursive: true });
  });

  test('Open Walkthrough opens the tour beside which commands act on the report that is visible', async () => {
    const editor = await open(await writeReport(text));
    await vscode.commands.executeCommand('workbench.action.newGroupRight');
    await vscode.commands.executeCommand('rapporteur.openWalkthrough');
    await eventually('the tour is open', () =>
      vscode.window.tabGroups.activeTabGroup.tabs.some(({ label }) => label === 'Welcome'),
    );
    await eventually('no text is active', () => vscode.window.activeTextEditor === undefined);
    await vscode.commands.executeCommand('rapporteur.nextContribution', {
      speaker: 'country:PE',
      offset: 0,
    });
    const { document } = editor;
    const shown = vscode.window.visibleTextEditors.find(each => each.document === document);
    same(shown && document.offsetAt(shown.selection.active), document.getText().indexOf('Peru'));
  });

  test('Show Log opens the log', async () => {
    await vscode.commands.executeCommand('rapporteur.showLog');
    await eventually('it is open', () =>
      vscode.workspace.textDocuments.some(
        ({ uri: { scheme, path } }) => scheme === 'output' && path.includes('Rapporteur'),
      ),
    );
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('the log tells how things stand', async function () {
    if (!isLogWritten()) this.skip();
    const uri = await writeReport(text);
    await open(uri);
    await vscode.commands.executeCommand('rapporteur.showLog');
    const logged = await eventually('the log is open', () =>
      vscode.workspace.textDocuments
        .filter(({ uri: { scheme } }) => scheme === 'output')
        .map(document => document.getText())
        .find(each => each.includes(uri.path)),
    );
    ok(/rapporteur\.rapporteur \d+\.\d+\.\d+ in VS Code \d/.test(logged), 'the versions are told');
    ok(
      logged.includes('read in en, 1 roundtables, 2 speakers, 2 contributions'),
      'counts are told',
    );
    ok(!logged.includes('piers need repair'), 'no words of the report are');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('what went wrong in a command is in the log', async function () {
    if (!isLogWritten()) this.skip();
    await closeAll();
    await vscode.commands.executeCommand('rapporteur.openSidecar');
    await vscode.commands.executeCommand('rapporteur.showLog');
    await eventually('the log tells it', () =>
      vscode.workspace.textDocuments.some(
        document =>
          document.uri.scheme === 'output' &&
          document.getText().includes('rapporteur.openSidecar: Open a report first.'),
      ),
    );
    await vscode.commands.executeCommand('workbench.action.closePanel');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

/** The Node host writes logs by a native module, without which the tests' server is built. */
function isLogWritten(): boolean {
  return workspaceUri().scheme === 'memory';
}
