import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { tag } from './support/annotations';
import {
  api,
  closeAll,
  open,
  readFile,
  treeLines,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';

const uri = () => workspaceUri('codebook.yaml');
const codebookWith = (name: string) =>
  `rapporteur-codebook: 1\ncodes:\n  - {id: data, name: ${name}}\n`;

async function untilNamed(name: string): Promise<void> {
  const { codebook } = await api();
  await eventually(`the code is named ${name}`, () => codebook.codebook.codes[0]?.name === name);
}

suite('codebook', () => {
  setup(async () => {
    // A file that comes and goes within a watcher's pause is no event at all.
    await new Promise(resolve => setTimeout(resolve, 1_000));
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri());
    const { codebook } = await api();
    // What comes and goes within a watcher's pause is no event at all.
    await codebook.reload();
    await eventually('the starter serves again', () => codebook.file === undefined);
  });

  test('a new code makes the file, with the codes of the starter', async () => {
    const { codebook } = await api();
    same(await codebook.addCode('Burden sharing!'), 'burden-sharing');
    const text = (await readFile(uri())) ?? '';
    const isThere =
      text.includes('id: remittances') &&
      text.includes('- id: burden-sharing\n    name: Burden sharing!');
    ok(isThere, text.slice(-300));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('a codebook of ours becomes the workspace’s, is opened, and stays when another is asked for', async () => {
    const { codebook } = await api();
    const create = (name: string) =>
      vscode.commands.executeCommand('rapporteur.createCodebook', { name });
    await create('climate');
    const text = (await readFile(uri())) ?? '';
    ok(text.includes('- id: loss-and-damage'), text.slice(0, 300));
    same(vscode.window.activeTextEditor?.document.uri.path, uri().path);
    await eventually('its themes count', () =>
      codebook.themes
        .find('pertes et préjudices', 'fr')
        .some(({ ref }) => ref === 'theme:loss-and-damage'),
    );
    await create('human-rights');
    same(await readFile(uri()), text);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('a codebook may begin empty', async () => {
    await vscode.commands.executeCommand('rapporteur.createCodebook', { name: 'empty' });
    same(await readFile(uri()), 'rapporteur-codebook: 1\ncodes:\n');
  });

  test('codes that are created at once do not overwrite each other', async () => {
    const { codebook } = await api();
    await write(uri(), codebookWith('Data'));
    await untilNamed('Data');
    await Promise.all(['Tides', 'Docks', 'Docks'].map(name => codebook.addCode(name)));
    same(
      codebook.codebook.codes.map(({ id }) => id),
      ['data', 'tides', 'docks', 'docks-2'],
    );
  });

  test('a code with another name is another in the list of passages', async () => {
    const { passages } = await api();
    await write(uri(), codebookWith('Before'));
    await untilNamed('Before');
    const editor = await open(await writeReport('Roundtable 1: Piers\n\nChile said yes.\n'));
    await tag(editor, 'yes', ['data']);
    await eventually('it is listed', () => treeLines(passages)[0] === 'Before (yes)');
    let told = 0;
    const listener = passages.onDidChangeTreeData(() => told++);
    await write(uri(), codebookWith('After'));
    await eventually(
      'the view is told',
      () => told > 0 && treeLines(passages)[0] === 'After (yes)',
    );
    listener.dispose();
  });

  test('what is typed counts at once, and no longer when it is thrown away', async () => {
    await write(uri(), codebookWith('Saved'));
    await untilNamed('Saved');
    const editor = await vscode.window.showTextDocument(uri());
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit(edit => edit.replace(all, codebookWith('Typed')));
    await untilNamed('Typed');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilNamed('Saved');
  });
});

suite('the codebook’s place', () => {
  test('a workspace cannot name a file outside of it', async () => {
    const { codebook } = await api();
    const settings = vscode.workspace.getConfiguration('rapporteur');
    const set = (path?: string) =>
      settings.update('codebook', path, vscode.ConfigurationTarget.Workspace);
    try {
      await set('../elsewhere.yaml');
      same(codebook.uri?.path, uri().path);
      await set('codes/mine.yaml');
      same(codebook.uri?.path, workspaceUri('codes/mine.yaml').path);
    } finally {
      await set(undefined);
    }
  });
});
