import * as vscode from 'vscode';
import { readChoice } from '../../src/core/matrix/choice';
import type { MatrixPanel } from '../../src/editor/matrix/matrixPanel';
import { eventually, ok, same } from './support/check';
import {
  api,
  closeAll,
  open,
  readFile,
  select,
  sidecarOf,
  treeLines,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';

const text = `Harbour Forum, 3 March 2019

Session 1: Piers

Portugal said that climate change wears piers.

Kenya warned of climate change.
`;

/** Opens the panel and waits until its page has asked for the figures and got them. */
async function shownPanel(given: object = {}): Promise<MatrixPanel> {
  await vscode.commands.executeCommand('rapporteur.showMatrix', given);
  const { matrix } = await api();
  const panels = await matrix();
  await eventually('the page asks for the figures', () => panels.panel?.shown !== undefined);
  ok(panels.panel, 'the panel is open');
  return panels.panel;
}

/** The rows that are shown, as “label total”. */
function rowsOf({ shown }: MatrixPanel): string[] {
  return shown?.matrix?.rows.map(({ label, total }) => `${label} ${total}`) ?? [];
}

suite('matrix and charts', () => {
  teardown(closeAll);

  test('the panel counts the report that is open, and follows what is typed', async () => {
    const editor = await open(await writeReport(text));
    const panel = await shownPanel({ scope: 'report' });
    await eventually('themes are counted', () => rowsOf(panel).includes('Portugal 1'));
    same(rowsOf(panel), ['Portugal 1', 'Kenya 1']);
    const end = editor.document.positionAt(text.length);
    await editor.edit(edit => edit.insert(end, '\nPeru spoke of climate change.\n'));
    await eventually('the row of Peru comes', () => rowsOf(panel).includes('Peru 1'));
  });

  test('another question, and a selection, are counted anew', async () => {
    const editor = await open(await writeReport(text));
    const panel = await shownPanel({ scope: 'report' });
    const { choice } = panel;
    await panel.choose({
      ...choice,
      question: { rows: 'region', columns: 'roundtable', count: 'contributions' },
    });
    same(rowsOf(panel), ['Southern Europe 1', 'Eastern Africa 1']);
    select(editor, 'Kenya warned of');
    await panel.choose({
      ...choice,
      scope: 'selection',
      question: { rows: 'speaker', columns: 'report', count: 'words' },
    });
    same(rowsOf(panel), ['Kenya 3']);
  });

  test('a cell lists its passages in the view Found', async () => {
    const uri = await writeReport(text);
    await open(uri);
    const panel = await shownPanel({ scope: 'report' });
    await eventually('themes are counted', () => rowsOf(panel).includes('Kenya 1'));
    await panel.open({ row: 'country:KE', column: 'climate-change' });
    const { workspaceReports } = await api();
    const { found } = await workspaceReports.index();
    const [report] = found.reports;
    same(report?.report, uri.toString());
    const spans = report?.contributions.map(({ start, end }) => text.slice(start, end));
    same(spans, ['climate change']);
    const [row] = await found.childrenOf(undefined);
    const [passage] = await found.childrenOf(row);
    same(found.itemOf(passage!).label, 'Kenya warned of climate change.');
    ok(found.title?.startsWith('Kenya × '), found.title ?? '');
  });

  test('all reports of the workspace are counted, those that are open with what is not saved', async () => {
    const uri = workspaceUri('matrix-of-all.report.txt');
    await write(uri, text.replace('Kenya warned', 'Tuvalu warned'));
    const { workspaceReports } = await api();
    await (await workspaceReports.index()).store.sync();
    const editor = await open(uri);
    const panel = await shownPanel({ scope: 'workspace' });
    await eventually('Tuvalu is counted', () => rowsOf(panel).includes('Tuvalu 1'));
    const end = editor.document.positionAt(text.length + 1);
    await editor.edit(edit => edit.insert(end, '\nTuvalu spoke of climate change.\n'));
    await eventually('what is typed counts', () => rowsOf(panel).includes('Tuvalu 2'));
    await panel.open({ row: 'country:TV' });
    const { found } = await workspaceReports.index();
    same(found.reports.flatMap(({ contributions }) => contributions).length, 2);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.workspace.fs.delete(uri);
  });

  test('the matrix is exported as it is looked at', async () => {
    await open(await writeReport(text));
    const panel = await shownPanel({ scope: 'report' });
    await eventually('themes are counted', () => rowsOf(panel).length === 2);
    const to = workspaceUri('matrix.md');
    await vscode.commands.executeCommand('rapporteur.exportMatrix', { to });
    const table = await readFile(to);
    ok(table?.includes('| Kenya | 1 | 1 |'), table ?? '');
    await vscode.workspace.fs.delete(to);
  });

  test('a panel of an earlier run shows what was chosen there', async () => {
    const uri = await writeReport(text);
    await open(uri);
    const { matrix } = await api();
    const panels = await matrix();
    const kept = {
      scope: 'report',
      report: uri.toString(),
      question: { rows: 'country' },
      page: 'matrix',
    };
    const panel = vscode.window.createWebviewPanel(
      'rapporteur.matrix',
      'Matrix',
      vscode.ViewColumn.Two,
    );
    panels.restore(panel, kept);
    await eventually('the page asks for the figures', () => panels.panel?.shown !== undefined);
    same(panels.panel?.choice.question, { rows: 'country', columns: 'theme', count: 'mentions' });
    same(rowsOf(panels.panel!), ['Portugal 1', 'Kenya 1']);
  });

  test('while the panel has the focus, the views follow the report beside it', async () => {
    const codebookUri = workspaceUri('codebook.yaml');
    await write(codebookUri, 'rapporteur-codebook: 1\ncodes: [{id: climate, name: Climate}]\n');
    const { codes, codebook } = await api();
    await codebook.reload();
    const uri = await writeReport(text);
    await open(uri);
    await vscode.commands.executeCommand('rapporteur.codebook.focus');
    await shownPanel({ scope: 'report' });
    await eventually('no text has the focus', () => !vscode.window.activeTextEditor);
    const start = text.indexOf('climate change');
    const entry = { id: 'a1', codes: ['climate'], quote: 'climate change', start };
    const annotations = [{ ...entry, end: start + entry.quote.length }];
    await write(sidecarOf(uri), JSON.stringify({ rapporteur: 1, annotations }));
    await eventually('the codebook counts the annotation', () =>
      treeLines(codes).some(line => line.includes('1 annotation')),
    );
    for (const file of [sidecarOf(uri), codebookUri]) await vscode.workspace.fs.delete(file);
    await codebook.reload();
  });

  test('what was kept and is no choice is the usual one', async () => {
    const usual = readChoice(undefined);
    for (const kept of [null, 7, 'x', [], { page: '<b>', question: { rows: 3 }, options: null }])
      same(readChoice(kept), usual);
  });
});
