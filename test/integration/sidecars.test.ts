import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { quotesOf, tag } from './support/annotations';
import {
  api,
  closeAll,
  open,
  readFile,
  sidecarOf,
  treeLines,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';
import { MemoryFiles } from './support/memoryFiles';

const report = 'Roundtable 7.2: Piers\n\nChile asked for data on piers. Peru said yes.\n';

/** A sidecar with one annotation for each of `quotes`. */
function sidecar(...quotes: readonly string[]): string {
  const entries = quotes.map((quote, i) => {
    const start = report.indexOf(quote);
    return `  - {id: a${i}, codes: [data], quote: ${quote}, start: ${start}, end: ${start + quote.length}}\n`;
  });
  return `rapporteur: 1\nannotations:\n${entries.join('')}`;
}

async function setCoder(coder: string | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('rapporteur');
  await settings.update('coder', coder, vscode.ConfigurationTarget.Workspace);
}

suite('sidecars', () => {
  teardown(closeAll);

  test('what changes in the file changes in the open report', async () => {
    const uri = await writeReport(report);
    const { document } = await open(uri);
    await write(sidecarOf(uri), sidecar('Peru'));
    same(await quotesOf(document, 1), ['Peru']);
    await write(sidecarOf(uri), sidecar('data', 'Peru'));
    same(await quotesOf(document, 2), ['data', 'Peru']);
    await vscode.workspace.fs.delete(sidecarOf(uri));
    same(await quotesOf(document, 0), []);
  });

  test('what is typed in the file and not saved counts', async () => {
    const uri = await writeReport(report);
    await write(sidecarOf(uri), sidecar('Peru'));
    const { document } = await open(uri);
    same(await quotesOf(document, 1), ['Peru']);
    const editor = await vscode.window.showTextDocument(sidecarOf(uri));
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit(edit => edit.replace(all, sidecar('data', 'Peru')));
    same(await quotesOf(document, 2), ['data', 'Peru']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    same(await quotesOf(document, 1), ['Peru']);
  });

  test('a report that is opened after its sidecar has its annotations', async () => {
    const { passages } = await api();
    const uri = await writeReport(report);
    await write(sidecarOf(uri), sidecar('Peru').replace('[data]', '[nobody-knows]'));
    await vscode.window.showTextDocument(sidecarOf(uri));
    await eventually('the sidecar is read', () =>
      vscode.languages.getDiagnostics(sidecarOf(uri)).some(({ code }) => code === 'unknown-code'),
    );
    const { document } = await open(uri);
    same(await quotesOf(document, 1), ['Peru']);
    await eventually('it is listed', () => treeLines(passages).length === 1);
  });

  test('every coder writes a file of the own, and all are shown', async () => {
    const uri = await writeReport(report);
    await write(sidecarOf(uri), sidecar('Peru'));
    await setCoder('Ana María');
    try {
      const editor = await open(uri);
      await tag(editor, 'data', ['data']);
      same(await quotesOf(editor.document, 2), ['data', 'Peru']);
    } finally {
      await setCoder(undefined);
    }
    const own =
      (await readFile(uri.with({ path: `${uri.path}.annotations.Ana-María.yaml` }))) ?? '';
    ok(own.includes('coder: Ana María\n') && own.includes('quote: data\n'), own);
    same(await readFile(sidecarOf(uri)), sidecar('Peru'), 'the file of the other');
  });

  test('two sidecars that are copies of each other are both listed', async () => {
    const uri = await writeReport(report);
    for (const coder of ['ana', 'ben'])
      await write(uri.with({ path: `${uri.path}.annotations.${coder}.yaml` }), sidecar('Peru'));
    await write(sidecarOf(uri), `coder: ana\n${sidecar('Peru')}`);
    const { document } = await open(uri);
    same(await quotesOf(document, 3), ['Peru', 'Peru', 'Peru']);
    const { passages } = await api();
    await eventually('the view lists them', () => passages.getChildren().length === 3);
    const ids = passages.getChildren().map(passage => passages.getTreeItem(passage).id);
    same(new Set(ids).size, 3, 'number of different ids');
  });

  test('a file with letters that are no UTF-8 is never overwritten', async () => {
    const uri = await writeReport(report);
    // "café" as Windows writes it.
    const bytes = new TextEncoder().encode(`# caf?\n${sidecar('Peru')}`);
    bytes[5] = 0xe9;
    await vscode.workspace.fs.writeFile(sidecarOf(uri), bytes);
    const editor = await open(uri);
    same(await quotesOf(editor.document, 1), ['Peru']);
    void tag(editor, 'data', ['data']);
    same(await quotesOf(editor.document, 2), ['data', 'Peru']);
    same([...(await vscode.workspace.fs.readFile(sidecarOf(uri)))], [...bytes], 'the file');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('rapporteur.removeAnnotation');
    same(await quotesOf(editor.document, 1), ['Peru']);
  });

  test('the problems of a sidecar are shown also when only the sidecar is open', async () => {
    const uri = workspaceUri('alone.txt');
    await write(uri, report);
    await write(sidecarOf(uri), 'rapporteur: 1\nannotations: all\n');
    await vscode.window.showTextDocument(sidecarOf(uri));
    await eventually('there is a problem', () => {
      const found = vscode.languages.getDiagnostics(sidecarOf(uri));
      return found.some(({ source }) => source === 'Rapporteur');
    });
  });

  test('reports in a virtual file system are tagged, at its root too', async () => {
    const files = new MemoryFiles('virtual-test');
    try {
      const editor = await open(files.put('/report.txt', report));
      await tag(editor, 'Peru', ['data']);
      same(await quotesOf(editor.document, 1), ['Peru']);
      ok(files.text('/report.txt.annotations.yaml')?.includes('quote: Peru'), 'it is written');
    } finally {
      await closeAll();
      files.dispose();
    }
  });
});

suite('a sidecar that cannot be written', () => {
  teardown(closeAll);

  /** Tags words of a report whose folder is closed to writing; the message waits for an answer. */
  async function tagReadonly(scheme: string): Promise<[MemoryFiles, vscode.TextEditor]> {
    const files = new MemoryFiles(scheme, true);
    const editor = await open(files.put('/report.txt', report));
    void tag(editor, 'Peru', ['data']);
    same(await quotesOf(editor.document, 1), ['Peru']);
    return [files, editor];
  }

  async function close(files: MemoryFiles): Promise<void> {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    files.dispose();
  }

  test('the annotation is shown, and listed as not saved yet', async () => {
    const { passages } = await api();
    const [files, { document }] = await tagReadonly('readonly-1');
    await eventually('it is listed as not saved', () => {
      return treeLines(passages).join() === 'Data and evidence (not saved yet: Peru)';
    });
    same(files.text('/report.txt.annotations.yaml'), undefined);
    await vscode.commands.executeCommand('rapporteur.removeAnnotation');
    same(await quotesOf(document, 0), []);
    await close(files);
  });

  test('it is saved with the next one, once that can be written', async () => {
    const [files, editor] = await tagReadonly('readonly-2');
    await vscode.commands.executeCommand('notifications.clearAll');
    files.open();
    await tag(editor, 'data', ['health']);
    same(await quotesOf(editor.document, 2), ['data', 'Peru']);
    const text = files.text('/report.txt.annotations.yaml') ?? '';
    ok(text.includes('quote: Peru') && text.includes('quote: data'), text);
    await close(files);
  });

  test('“Save Unsaved Annotations” saves it, with the codes chosen meanwhile', async () => {
    const { passages } = await api();
    const [files, editor] = await tagReadonly('readonly-3');
    await vscode.commands.executeCommand('notifications.clearAll');
    files.open();
    await vscode.commands.executeCommand('rapporteur.saveUnsaved');
    await eventually('it is listed as saved', () => {
      return treeLines(passages)[0] === 'Data and evidence (Peru)';
    });
    same(await quotesOf(editor.document, 1), ['Peru']);
    ok(files.text('/report.txt.annotations.yaml')?.includes('quote: Peru'), 'it is written');
    await close(files);
  });
});
