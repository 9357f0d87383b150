import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { annotationsOf, quotesOf, tag } from './support/annotations';
import {
  api,
  closeAll,
  open,
  readFile,
  select,
  sidecarOf,
  treeLines,
  write,
  writeReport,
} from './support/editor';

const report =
  'Roundtable 7.2: Piers 🚢\n\nChile asked for data on piers. Peru said that piers cost money.\n';

suite('annotating', () => {
  teardown(closeAll);

  test('a tagged passage is in the sidecar at once, with speaker and roundtable', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'data on piers', ['data', 'health']);
    const text = (await readFile(sidecarOf(uri))) ?? '';
    ok(
      /^rapporteur: 1\nreport: report-\d+\.txt\nannotations:\n {2}- id: [a-z][a-z0-9]{7}\n {4}codes: \[data, health\]\n {4}quote: data on piers\n/.test(
        text,
      ),
      text,
    );
    ok(text.includes('roundtable: "7.2"') && text.includes('speaker: [country:CL]'), text);
    // The ship is one code point, two UTF-16 units.
    ok(text.includes(`start: ${report.indexOf('data') - 1}\n`), text);
    same(await readFile(uri), report, 'the report');
  });

  test('after closing and opening again the annotation is there, drawn and listed', async () => {
    const { passages } = await api();
    const uri = await writeReport(report);
    await tag(await open(uri), 'Peru', ['data']);
    await closeAll();
    const { document } = await open(uri);
    same(await quotesOf(document, 1), ['Peru']);
    await eventually('the view lists it', () => treeLines(passages).length === 1);
    same(treeLines(passages), ['Data and evidence (Peru)']);
  });

  test('an annotation is removed, and its codes are changed, in the sidecar', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'Peru', ['data']);
    await tag(editor, 'Chile', ['health']);
    const [first] = await annotationsOf(editor.document, 2);
    await vscode.commands.executeCommand('rapporteur.removeAnnotation', {
      document: editor.document,
      placed: first,
    });
    same(await quotesOf(editor.document, 1), ['Peru']);
    ok(!(await readFile(sidecarOf(uri)))?.includes('quote: Chile'), 'Chile has left the sidecar');
  });

  test('the annotation at the cursor is removed by the command', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'Peru', ['data']);
    await annotationsOf(editor.document, 1);
    await vscode.commands.executeCommand('rapporteur.removeAnnotation');
    same(await quotesOf(editor.document, 0), []);
  });

  test('without a selection the contribution at the cursor is tagged', async () => {
    const editor = await open(await writeReport(report));
    select(editor, 'data');
    editor.selection = new vscode.Selection(editor.selection.active, editor.selection.active);
    await vscode.commands.executeCommand('rapporteur.annotate', { codes: ['data'] });
    same(await quotesOf(editor.document, 1), ['Chile asked for data on piers.']);
  });

  test('several selections become several annotations in one go', async () => {
    const editor = await open(await writeReport(report));
    const at = (words: string) => {
      select(editor, words);
      return editor.selection;
    };
    editor.selections = [at('Chile'), at('Peru')];
    await vscode.commands.executeCommand('rapporteur.annotate', { codes: ['data'] });
    same(await quotesOf(editor.document, 2), ['Chile', 'Peru']);
  });

  test('annotations move with the text, survive undo, and come back with deleted text', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'data on piers', ['data']);
    await quotesOf(editor.document, 1);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'In front.\n\n'));
    same(await quotesOf(editor.document, 1), ['data on piers']);
    select(editor, 'data on piers');
    await editor.edit(edit => edit.delete(editor.selection));
    same(await quotesOf(editor.document, 1), ['gone']);
    await vscode.commands.executeCommand('undo');
    await eventually('the text is back', () => editor.document.getText().includes('data on piers'));
    same(await quotesOf(editor.document, 1), ['data on piers']);
  });

  test('a part that is deleted comes back with undo', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'data on piers', ['data']);
    select(editor, ' on piers');
    await editor.edit(edit => edit.delete(editor.selection));
    same(await quotesOf(editor.document, 1), ['data']);
    await vscode.commands.executeCommand('undo');
    await eventually('the text is back', () => editor.document.getText().includes('data on piers'));
    same(await quotesOf(editor.document, 1), ['data on piers']);
  });

  test('a report that changes on the disk keeps its annotations', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    const { document } = editor;
    for (const words of ['data on piers', 'piers. Peru said']) await tag(editor, words, ['data']);
    // Behind the moment in which VS Code takes a change for its own.
    await new Promise(resolve => setTimeout(resolve, 1_000));
    const changed = report.replace('Chile asked', 'Chile then asked').replace('money', 'time');
    await write(uri, changed);
    await eventually('the change is there', () => document.getText() === changed);
    same(await quotesOf(document, 2), ['data on piers', 'piers. Peru said']);
  });

  test('line ends of Windows, emoji and Arabic are tagged letter for letter', async () => {
    const text = '\uFEFFRoundtable 7: 🚢\r\n\r\n\tمرحبا 🚢🚢 Fiji\r\n\r\nPeru said\r\n\r\nyes.\r\n';
    const uri = await writeReport(text);
    const editor = await open(uri);
    const passages = ['مرحبا 🚢', 'Peru said\r\n\r\nyes'];
    for (const words of passages) await tag(editor, words, ['data']);
    await closeAll();
    same(await quotesOf((await open(uri)).document, 2), passages);
  });

  test('what was selected is tagged, whatever is selected or typed while codes are chosen', async () => {
    const editor = await open(await writeReport(report));
    select(editor, 'data on piers');
    const done = vscode.commands.executeCommand('rapporteur.annotate');
    await new Promise(resolve => setTimeout(resolve, 500));
    select(editor, 'money');
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'In front. '));
    for (const key of ['quickOpenSelectNext', 'acceptSelectedQuickOpenItem'])
      await vscode.commands.executeCommand(`workbench.action.${key}`);
    await done;
    same(await quotesOf(editor.document, 1), ['data on piers']);
  });

  test('a text that is gone leaves an orphan that is listed, never dropped', async () => {
    const { passages } = await api();
    const uri = await writeReport(report);
    await tag(await open(uri), 'data on piers', ['data']);
    await closeAll();
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode(report.replace('data on piers', 'figures')),
    );
    const { document } = await open(uri);
    await eventually('the changed text is open', () => document.getText().includes('figures'));
    same(await quotesOf(document, 1), ['gone']);
    await eventually('the view lists it', () =>
      treeLines(passages)[0]?.includes('text is gone: data on piers'),
    );
  });

  test('comments and unknown keys in the sidecar survive tagging', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'Peru', ['data']);
    const before = (await readFile(sidecarOf(uri))) ?? '';
    const edited = `# mine\n${before.replace('    start:', '    weight: 3 # heavy\n    start:')}`;
    await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(edited));
    await tag(editor, 'Chile', ['health']);
    const after = (await readFile(sidecarOf(uri))) ?? '';
    const kept = edited.split('\n').filter(line => !after.split('\n').includes(line));
    same(kept, [], 'lines that were lost');
  });

  test('a sidecar that is open with unsaved changes keeps them', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'Peru', ['data']);
    const sidecar = await vscode.workspace.openTextDocument(sidecarOf(uri));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(sidecar.uri, new vscode.Position(0, 0), '# typed, not saved\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(editor.document);
    await tag(editor, 'Chile', ['health']);
    const text = await readFile(sidecarOf(uri));
    ok(
      text?.startsWith('# typed, not saved\n') && text.includes('quote: Chile'),
      text ?? 'nothing',
    );
  });
});
