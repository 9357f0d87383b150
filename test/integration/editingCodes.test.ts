import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { tag } from './support/annotations';
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

const uri = () => workspaceUri('codebook.yaml');
const text = `rapporteur-codebook: 1
# Ours.
codes:
  - id: lagoon
    name: Water # wet
    terms: [tide*]
    codes:
      - {id: slips, name: Docks}
  - {id: data, name: Data}
`;

const run = (command: string, args: object) =>
  vscode.commands.executeCommand(`rapporteur.${command}`, args);

async function lines(): Promise<string> {
  return treeLines((await api()).codes)
    .map(line => line.replace(/ \(.*/, ''))
    .join();
}

async function untilLines(expected: string): Promise<void> {
  await eventually(`the view shows ${expected}`, async () => (await lines()) === expected);
}

/** The report's sidecar, and what is read of it, with this text. */
async function sidecarWith(report: vscode.Uri, words: string): Promise<void> {
  await eventually(`${words} is in the sidecar`, async () =>
    (await readFile(sidecarOf(report)))?.includes(words),
  );
}

/** What is offered at a place of the codebook. */
async function offeredAt(position: vscode.Position): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri(),
    position,
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

suite('editing codes', () => {
  setup(async () => {
    const { codebook } = await api();
    // The editor may still hold the file that the test before has deleted.
    await eventually('the codebook is as it was', async () => {
      await write(uri(), text);
      await codebook.reload();
      return (await lines()) === 'Water,  Docks,Data';
    });
  });

  teardown(async () => {
    // An editor with unsaved changes would stay open, and its text would count in the next test.
    await vscode.workspace.saveAll();
    await closeAll();
    await vscode.workspace.fs.delete(uri());
    // A file that comes and goes within a watcher's pause is no event at all.
    await (await api()).codebook.reload();
  });

  test('fields are offered while it is written, and a code tells where it is used', async () => {
    const words = 'Roundtable 1: Piers\n\nChile asked for tides.\n';
    await open(await writeReport(words));
    const { document } = await vscode.window.showTextDocument(uri(), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    // The editor may still be taking the text in.
    await eventually('fields are offered', async () => {
      const labels = await offeredAt(document.positionAt(text.indexOf('terms: [tide*]')));
      return labels.includes('colour') && !labels.includes('name');
    });
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri(),
      document.positionAt(text.indexOf('Water')),
    );
    const told = hovers.flatMap(({ contents }) =>
      contents.map(content => (typeof content === 'string' ? content : content.value)),
    );
    ok(told.join().includes('**Water**') && told.join().includes('1&nbsp;mention'), told.join());
  });

  test('a code is renamed, described and recoloured in its lines alone, and undo takes it back', async () => {
    await run('renameCode', { id: 'lagoon', name: 'Sea' });
    await run('describeCode', { id: 'slips', description: 'For ships' });
    await run('recolourCode', { id: 'lagoon', colour: '#0072b2' });
    const changed = text
      .replace('Water # wet\n', 'Sea # wet\n    colour: "#0072b2"\n')
      .replace('name: Docks', 'name: Docks, description: For ships');
    same(await readFile(uri()), changed);
    await untilLines('Sea,  Docks,Data');
    await vscode.window.showTextDocument(uri());
    for (let i = 0; i < 3; i++) await vscode.commands.executeCommand('undo');
    await untilLines('Water,  Docks,Data');
    await vscode.workspace.saveAll();
    same(await readFile(uri()), text);
  });

  test('a code is added below another, moved among others, and into them', async () => {
    same(await run('addCode', { id: 'lagoon', name: 'High tide' }), 'high-tide');
    await untilLines('Water,  Docks,  High tide,Data');
    await run('moveCodeUp', { id: 'high-tide' });
    await untilLines('Water,  High tide,  Docks,Data');
    await run('moveCodeDown', { id: 'lagoon' });
    await untilLines('Data,Water,  High tide,  Docks');
    await run('moveCode', { id: 'slips', into: 'data' });
    await run('moveCode', { id: 'high-tide', into: null });
    await untilLines('Data,  Docks,Water,High tide');
    await run('moveCode', { id: 'data', into: 'slips' });
    same(await lines(), 'Data,  Docks,Water,High tide', 'no code goes below itself');
    ok((await readFile(uri()))?.includes('# Ours.'), 'comments stay');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('what was typed into the codebook is kept', async () => {
    const editor = await vscode.window.showTextDocument(uri());
    await eventually('it is loaded anew', () => editor.document.getText() === text);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), '# Typed.\n'));
    await run('renameCode', { id: 'data', name: 'Figures' });
    await untilLines('Water,  Docks,Figures');
    ok((await readFile(uri()))?.includes('# Typed.\n# Ours.'), 'it is saved');
  });

  test('a code that nobody uses is deleted with all below it, without a question', async () => {
    await run('removeCode', { id: 'lagoon' });
    await untilLines('Data');
    await vscode.window.showTextDocument(uri());
    await vscode.commands.executeCommand('undo');
    await untilLines('Water,  Docks,Data');
    await vscode.workspace.saveAll();
  });

  test('a codebook that cannot be read is left alone', async () => {
    const { codebook } = await api();
    const broken = `${text}  - {`;
    await write(uri(), broken);
    await eventually('it is read', () => codebook.file?.problems.length);
    await run('renameCode', { id: 'lagoon', name: 'Sea' });
    same(await readFile(uri()), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

suite('merging and deleting codes', () => {
  const reports: vscode.Uri[] = [];

  setup(async () => {
    await write(uri(), text);
    await (await api()).codebook.reload();
    await untilLines('Water,  Docks,Data');
    for (const codes of [['slips', 'data'], ['slips']]) {
      const report = await writeReport('Roundtable 1: Piers\n\nChile said yes.\n');
      reports.push(report);
      await tag(await open(report), 'yes', codes);
      await sidecarWith(report, 'codes: [slips');
    }
  });

  teardown(async () => {
    // An editor with unsaved changes would stay open, and its text would count in the next test.
    await vscode.workspace.saveAll();
    await closeAll();
    for (const report of reports.splice(0)) {
      await vscode.workspace.fs.delete(sidecarOf(report));
      await vscode.workspace.fs.delete(report);
    }
    await vscode.workspace.fs.delete(uri());
    // A file that comes and goes within a watcher's pause is no event at all.
    await (await api()).codebook.reload();
  });

  /** The sidecars as they stand in their documents, saved or not. */
  async function sidecarTexts(): Promise<string[]> {
    const documents = await Promise.all(
      reports.map(report => vscode.workspace.openTextDocument(sidecarOf(report))),
    );
    return documents.map(document => document.getText());
  }

  /** Accepts the changes that are shown before they are made. */
  async function withPreview(task: Thenable<unknown>): Promise<void> {
    let isDone = false;
    const done = task.then(() => (isDone = true));
    await eventually('the changes are accepted', async () => {
      await vscode.commands.executeCommand('refactorPreview.apply');
      await Promise.race([done, new Promise(resolve => setTimeout(resolve, 200))]);
      return isDone;
    });
  }

  test('a merged code is replaced in the sidecars of all reports', async () => {
    await withPreview(run('mergeCode', { id: 'slips', into: 'data' }));
    await untilLines('Water,Data');
    for (const report of reports) await sidecarWith(report, 'codes: [data]');
  });

  test('a deleted code is taken off, or annotations get another one', async () => {
    await withPreview(run('removeCode', { id: 'slips', into: null }));
    await sidecarWith(reports[0]!, 'codes: [data]');
    await sidecarWith(reports[1]!, 'codes: []');
    await withPreview(run('removeCode', { id: 'data', into: 'lagoon' }));
    await sidecarWith(reports[0]!, 'codes: [lagoon]');
    await untilLines('Water');
  });

  test('one undo in the codebook takes the whole merge back', async () => {
    const before = await sidecarTexts();
    await withPreview(run('mergeCode', { id: 'slips', into: 'data' }));
    await untilLines('Water,Data');
    ok(!before.includes((await sidecarTexts())[0]!), 'the sidecars are changed');
    await vscode.window.showTextDocument(uri());
    await vscode.commands.executeCommand('undo');
    await untilLines('Water,  Docks,Data');
    await eventually('the sidecars are as they were', async () =>
      (await sidecarTexts()).every((words, i) => words === before[i]),
    );
    await eventually('and are saved so', async () => {
      const saved = await Promise.all(reports.map(report => readFile(sidecarOf(report))));
      return saved.every((words, i) => words === before[i]);
    });
  });

  test('undo of annotation actions takes a merge back in the codebook and in all sidecars', async () => {
    const before = await sidecarTexts();
    await withPreview(run('mergeCode', { id: 'slips', into: 'data' }));
    await untilLines('Water,Data');
    await run('undoAnnotation', {});
    await untilLines('Water,  Docks,Data');
    const saved = () => Promise.all(reports.map(report => readFile(sidecarOf(report))));
    same(await saved(), before);
    await run('redoAnnotation', {});
    await untilLines('Water,Data');
    ok(!(await saved()).some((words, i) => words === before[i]), 'the sidecars are changed');
  });

  test('nothing is changed when the changes are not wanted', async () => {
    const before = await readFile(sidecarOf(reports[0]!));
    let isDone = false;
    const done = run('mergeCode', { id: 'slips', into: 'data' }).then(() => (isDone = true));
    await eventually('the changes are discarded', async () => {
      await vscode.commands.executeCommand('refactorPreview.discard');
      await Promise.race([done, new Promise(resolve => setTimeout(resolve, 200))]);
      return isDone;
    });
    same([await readFile(uri()), await readFile(sidecarOf(reports[0]!))], [text, before]);
  });

  test('a sidecar that cannot be read stays as it is, and the others are changed', async () => {
    const broken = 'annotations:\n  - codes: [slips\n';
    await write(sidecarOf(reports[0]!), broken);
    await withPreview(run('mergeCode', { id: 'slips', into: 'data' }));
    await sidecarWith(reports[1]!, 'codes: [data]');
    same(await readFile(sidecarOf(reports[0]!)), broken);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
