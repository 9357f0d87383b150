import * as vscode from 'vscode';
import { ReportDrop } from '../../src/editor/views/reportDrop';
import { docx, pdf } from '../support/handmade';
import { eventually, ok, same } from './support/check';
import { api, closeAll, readFile, treeLines, workspaceUri, write } from './support/editor';
import { MemoryFiles } from './support/memoryFiles';

const word = docx(
  ['Session 1: Harbours', 'Chile said that the piers would not last.', 'Peru asked for storms.']
    .map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
    .join(''),
);
const printed = pdf([
  [
    { text: 'Session 1: Harbours', y: 760, size: 18 },
    { text: 'Chile said that the piers would not last.', y: 700 },
  ],
]);
const words = 'Chile said that the piers would not last.';

let count = 0;

/** A file of its own in the workspace. */
async function file(ending: string, bytes: Uint8Array): Promise<vscode.Uri> {
  const uri = workspaceUri(`import-${++count}.${ending}`);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

const beside = (uri: vscode.Uri, ending: string) =>
  uri.with({ path: uri.path.replace(/\.\w+$/, ending) });

async function importFiles(...uris: vscode.Uri[]): Promise<void> {
  await vscode.commands.executeCommand('rapporteur.importReport', uris[0], uris);
}

const activePath = () => vscode.window.activeTextEditor?.document.uri.path;

suite('importing reports', () => {
  teardown(closeAll);

  test('a document of Word becomes Markdown beside it, which opens with its tree', async () => {
    const source = await file('docx', word);
    await importFiles(source);
    const target = beside(source, '.md');
    same(activePath(), target.path);
    ok((await readFile(target))?.includes(words), 'the words are there');
    const { roundtables } = await api();
    await eventually('the tree shows the speakers', () => {
      const lines = treeLines(roundtables).join('\n');
      return lines.includes('Chile') && lines.includes('Peru') && lines.includes('Harbours');
    });
  });

  test('a PDF is read in this host, without a worker of its own', async () => {
    const source = await file('pdf', printed);
    await importFiles(source);
    same(await readFile(beside(source, '.md')), `# Session 1: Harbours\n\n${words}\n`);
  });

  test('a page in HTML and a text in RTF are imported together; what is text already is opened', async () => {
    const encoder = new TextEncoder();
    const html = await file('html', encoder.encode(`<html><body><p>${words}</p></body></html>`));
    const rtf = await file('rtf', encoder.encode(`{\\rtf1\\ansi ${words}\\par}`));
    const text = workspaceUri('already.txt');
    await write(text, words);
    await importFiles(text, html, rtf);
    same(await readFile(beside(html, '.md')), `${words}\n`);
    same(await readFile(beside(rtf, '.md')), `${words}\n`);
    same(await readFile(workspaceUri('already.md')), undefined);
    same(activePath(), beside(html, '.md').path);
  });

  test('files that are dropped on the view Roundtables are imported', async () => {
    const sources = [await file('docx', word), await file('pdf', printed)];
    const list = sources.map(uri => uri.toString()).join('\r\n');
    const data = new vscode.DataTransfer();
    data.set('text/uri-list', new vscode.DataTransferItem(list));
    await new ReportDrop().handleDrop(undefined, data);
    for (const source of sources)
      ok((await readFile(beside(source, '.md')))?.includes(words), source.path);
  });

  test('a file that is there already stays as it is', async () => {
    const source = await file('docx', word);
    await write(beside(source, '.md'), 'mine');
    await importFiles(source);
    same(await readFile(beside(source, '.md')), 'mine');
    same(activePath(), beside(source, '-2.md').path);
  });

  test('a broken file and one that is gone are told of and leave nothing behind; the others are imported', async () => {
    const broken = await file('docx', word.slice(0, 200));
    const gone = workspaceUri('gone.docx');
    await importFiles(broken, gone);
    for (const source of [broken, gone]) same(await readFile(beside(source, '.md')), undefined);
    same(activePath(), undefined);
    const whole = await file('docx', word);
    await importFiles(gone, broken, whole);
    same(activePath(), beside(whole, '.md').path);
  });

  test('where nothing can be written, the text opens in an editor that has yet to be saved', async () => {
    const files = new MemoryFiles('rapporteur-import', true);
    try {
      const source = files.put('/a.html', `<html><body><p>${words}</p></body></html>`);
      await importFiles(source);
      same(vscode.window.activeTextEditor?.document.uri.scheme, 'untitled');
      same(vscode.window.activeTextEditor?.document.getText(), `${words}\n`);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    } finally {
      files.dispose();
    }
  });
});
