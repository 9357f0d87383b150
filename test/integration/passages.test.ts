import * as vscode from 'vscode';
import { eventually, same } from './support/check';
import { annotationsOf, tag } from './support/annotations';
import { api, closeAll, open, sidecarOf, treeLines, write, writeReport } from './support/editor';

const report =
  'Roundtable 7.2: Piers\n\nChile asked for data on piers. Peru said that piers cost money.\n';

const run = (command: string, args: object = {}) =>
  vscode.commands.executeCommand(`rapporteur.${command}`, args);

/** Waits until the view shows these rows. */
async function untilRows(...rows: readonly string[]): Promise<void> {
  const { passages } = await api();
  await eventually(
    `the view shows ${rows.join(', ')}`,
    () => treeLines(passages).join() === rows.join(),
  );
}

suite('the view Passages', () => {
  teardown(async () => {
    await run('groupPassages', { grouping: 'place' });
    await run('filterPassages', { words: '' });
    await closeAll();
  });

  test('passages are put together by code, speaker, roundtable and coder', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'data on piers', ['data', 'health']);
    await tag(editor, 'cost money', ['data']);
    const [first, second] = [
      'Data and evidence, Health (data on piers)',
      'Data and evidence (cost money)',
    ];
    await untilRows(first, second);
    await run('groupPassages', { grouping: 'speaker' });
    await untilRows('Chile (1)', `  ${first}`, 'Peru (1)', `  ${second}`);
    await run('groupPassages', { grouping: 'roundtable' });
    await untilRows('7.2 (2)', `  ${first}`, `  ${second}`);
    await run('groupPassages', { grouping: 'coder' });
    await untilRows('coder without a name (2)', `  ${first}`, `  ${second}`);
    await run('groupPassages', { grouping: 'code' });
    await eventually('it is in both groups', async () => {
      const lines = treeLines((await api()).passages);
      return lines.filter(line => line === `  ${first}`).length === 2;
    });
  });

  test('only passages with the words of the filter are shown', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'data on piers', ['data']);
    await tag(editor, 'cost money', ['health']);
    await run('filterPassages', { words: 'PERU health' });
    await untilRows('Health (cost money)');
    await run('clearPassageFilter');
    await untilRows('Data and evidence (data on piers)', 'Health (cost money)');
  });
});

suite('other coders', () => {
  teardown(async () => {
    const settings = vscode.workspace.getConfiguration('rapporteur');
    for (const name of ['blind', 'hiddenCoders'])
      await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  /** A report with an annotation of the person's own and one of each coder. */
  async function openShared(...coders: readonly string[]) {
    const uri = await writeReport(report);
    const entry = 'id: x1\n    codes: [data]\n    quote: Peru\n    start: 54\n    end: 58';
    for (const coder of coders) {
      const sidecar = uri.with({ path: `${uri.path}.annotations.${coder}.yaml` });
      await write(sidecar, `rapporteur: 1\ncoder: ${coder}\nannotations:\n  - ${entry}\n`);
    }
    await write(sidecarOf(uri), `rapporteur: 1\nannotations:\n  - ${entry.replace('x1', 'own')}\n`);
    const { document } = await open(uri);
    await annotationsOf(document, coders.length + 1);
    return document;
  }

  const codersOf = async (document: vscode.TextDocument, count: number) =>
    (await annotationsOf(document, count)).map(({ coder }) => coder ?? 'own').sort();

  test('each can be hidden and shown again', async () => {
    const document = await openShared('ana', 'ben');
    await run('hideCoders', { hidden: ['ana'] });
    same(await codersOf(document, 2), ['ben', 'own']);
    await run('hideCoders', { hidden: [] });
    same(await codersOf(document, 3), ['ana', 'ben', 'own']);
  });

  test('who codes blind sees the own annotations alone', async () => {
    const document = await openShared('ana', 'ben');
    await run('toggleBlind');
    same(await codersOf(document, 1), ['own']);
    await run('toggleBlind');
    same(await codersOf(document, 3), ['ana', 'ben', 'own']);
  });
});
