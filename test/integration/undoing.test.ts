import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { annotationsOf, quotesOf, tag } from './support/annotations';
import { closeAll, open, readFile, sidecarOf, write, writeReport } from './support/editor';

const report =
  'Roundtable 7.2: Piers\n\nChile asked for data on piers. Peru said that piers cost money.\n';

const undo = () => vscode.commands.executeCommand('rapporteur.undoAnnotation');
const redo = () => vscode.commands.executeCommand('rapporteur.redoAnnotation');

suite('undoing annotation actions', () => {
  teardown(closeAll);

  test('tagging, changed codes and removal are taken back and done again, step by step', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    const texts: (string | undefined)[] = [];
    const keep = async () => texts.push(await readFile(sidecarOf(uri)));
    await tag(editor, 'data on piers', ['data']);
    await keep();
    await tag(editor, 'Peru', ['health']);
    await keep();
    const [first] = await annotationsOf(editor.document, 2);
    await vscode.commands.executeCommand('rapporteur.removeAnnotation', {
      document: editor.document,
      placed: first,
    });
    await keep();
    for (const text of [texts[1], texts[0]]) {
      await undo();
      same(await readFile(sidecarOf(uri)), text);
    }
    await undo();
    same(await quotesOf(editor.document, 0), []);
    for (const text of texts) {
      await redo();
      same(await readFile(sidecarOf(uri)), text);
    }
    same(await quotesOf(editor.document, 1), ['Peru']);
  });

  test('the text’s own undo goes its own way, and annotations go along with it', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), 'In front. '));
    await tag(editor, 'data on piers', ['data']);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('undo');
    same(editor.document.getText(), report);
    same(await quotesOf(editor.document, 1), ['data on piers']);
    await undo();
    same(await quotesOf(editor.document, 0), []);
    await redo();
    same(await quotesOf(editor.document, 1), ['data on piers']);
    same(editor.document.getText(), report);
  });

  test('what a colleague wrote into the sidecar meanwhile stays', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'data on piers', ['data']);
    await tag(editor, 'Peru', ['health']);
    const text = (await readFile(sidecarOf(uri))) ?? '';
    await write(sidecarOf(uri), `# by hand\n${text}`);
    await undo();
    const after = (await readFile(sidecarOf(uri))) ?? '';
    ok(after.startsWith('# by hand\n') && !after.includes('quote: Peru'), after);
  });

  test('an annotation that was changed by hand since is left as it is', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'Peru', ['health']);
    const text = (await readFile(sidecarOf(uri))) ?? '';
    const other = text.replace('codes: [health]', 'codes: [health, money]');
    await write(sidecarOf(uri), other);
    void undo();
    await new Promise(resolve => setTimeout(resolve, 500));
    same(await readFile(sidecarOf(uri)), other);
    await eventually('it is shown', async () => {
      const [placed] = await annotationsOf(editor.document, 1);
      return placed?.annotation.codes.length === 2;
    });
  });

  test('saving a report writes where a rewritten passage is now; tagging it can be taken back still', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'data on piers', ['data']);
    const start = editor.document.positionAt(report.indexOf('ata on pier'));
    const end = start.translate(0, 'ata on pier'.length);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(start, end), 'ozens of figures about wharve');
    await vscode.workspace.applyEdit(edit);
    ok((await readFile(sidecarOf(uri)))?.includes('quote: data on piers'), 'not before saving');
    await editor.document.save();
    await eventually('the new words are written', async () =>
      (await readFile(sidecarOf(uri)))?.includes('quote: dozens of figures about wharves'),
    );
    same(await quotesOf(editor.document, 1), ['dozens of figures about wharves']);
    await undo();
    same(await quotesOf(editor.document, 0), []);
  });

  test('what is still being written when undo is asked for is what it takes back', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await tag(editor, 'Peru', ['health']);
    const tagged = tag(editor, 'data on piers', ['data']);
    await annotationsOf(editor.document, 2);
    await undo();
    await tagged;
    same(await quotesOf(editor.document, 1), ['Peru']);
  });
});
