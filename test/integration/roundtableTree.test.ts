import * as vscode from 'vscode';
import type { Row } from '../../src/editor/roundtableRows';
import { annotationsOf } from './support/annotations';
import { eventually, ok, same } from './support/check';
import { api, closeAll, goTo, open, treeLines, writeReport } from './support/editor';
import { setSetting } from './support/highlights';

const report = `Meeting on Piers, 3 March 2021

Roundtable 7.1: Ferries

The Roundtable was chaired by Chile.

Chile mentioned remittances. Togo asked for piers. Chile thanked all.

Roundtable 7.2: Harbours

Togo and Nepal wanted remittances. UNICEF praised cranes. Fiji said no.
`;

const run = (command: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand(`rapporteur.${command}`, ...args);

/** Waits until the view shows these rows below the report's. */
async function untilRows(...expected: readonly string[]): Promise<void> {
  const { roundtables } = await api();
  let rows: string[] = [];
  const isSo = () => (rows = treeLines(roundtables).slice(1)).join('\n') === expected.join('\n');
  await eventually('the view shows these rows', isSo).catch(() => same(rows, expected, 'the view'));
}

/** All rows with their labels. */
async function labelledRows(): Promise<(readonly [label: string, row: Row])[]> {
  const { roundtables } = await api();
  const below = (row?: Row): (readonly [string, Row])[] =>
    roundtables
      .getChildren(row)
      .flatMap(child => [[roundtables.getTreeItem(child).label as string, child], ...below(child)]);
  return below();
}

/** The last of the rows with each label. */
async function rowsByLabel(): Promise<Map<string, Row>> {
  return new Map(await labelledRows());
}

/** Each row as "id label". */
async function rowIds(): Promise<string[]> {
  return (await labelledRows()).map(([label, { id }]) => `${id} ${label}`);
}

/** The row with a label, as soon as it is there. */
async function rowOf(label: string): Promise<Row> {
  return eventually(`there is a row ${label}`, async () => (await rowsByLabel()).get(label));
}

suite('the view Roundtables', () => {
  teardown(async () => {
    await run('groupTree', { grouping: 'roundtable' });
    await run('sortTree', { order: 'place' });
    await run('filterTree', { words: '' });
    await closeAll();
  });

  test('by roundtable, chairs are marked in words and parts of what somebody says are told', async () => {
    await open(await writeReport(report));
    await untilRows(
      '  7.1 Ferries (chaired by Chile)',
      '    Chile (chair · 2 contributions · 29 %)',
      '      Chile mentioned remittances.',
      '      Chile thanked all.',
      '    Togo (1 of 2 contributions · 43 %)',
      '      Togo asked for piers.',
      '  7.2 Harbours',
      '    Togo (1 of 2 contributions · 43 %)',
      '      Togo and Nepal wanted remittances.',
      '    Nepal (1 contribution · 24 %)',
      '      Togo and Nepal wanted remittances.',
      '    UNICEF (1 contribution · 14 %)',
      '      UNICEF praised cranes.',
      '    Fiji (1 contribution · 14 %)',
      '      Fiji said no.',
    );
  });

  test('by speaker, sorted by place or by number of contributions', async () => {
    await open(await writeReport(report));
    await run('groupTree', { grouping: 'speaker' });
    const chile = [
      '  Chile (2 contributions · 29 % · chair of 7.1)',
      '    Chile mentioned remittances. (7.1)',
      '    Chile thanked all. (7.1)',
    ];
    const togo = [
      '  Togo (2 contributions · 43 %)',
      '    Togo asked for piers. (7.1)',
      '    Togo and Nepal wanted remittances. (7.2)',
    ];
    const nepal = [
      '  Nepal (1 contribution · 24 %)',
      '    Togo and Nepal wanted remittances. (7.2)',
    ];
    const others = [
      '  UNICEF (1 contribution · 14 %)',
      '    UNICEF praised cranes. (7.2)',
      '  Fiji (1 contribution · 14 %)',
      '    Fiji said no. (7.2)',
    ];
    await untilRows(...chile, ...togo, ...nepal, ...others);
    await run('filterTree', { words: 'remittances' });
    const filtered = [
      ['  Chile (1 of 2 contributions · 29 % · chair of 7.1)', chile[1] ?? ''],
      ['  Togo (1 of 2 contributions · 43 %)', togo[2] ?? ''],
      nepal,
    ];
    await untilRows(...filtered.flat());
    await run('clearTreeFilter');
    const editor = vscode.window.activeTextEditor;
    await editor?.edit(edit =>
      edit.insert(
        new vscode.Position(999, 0),
        '\nFiji asked why. Peru thanked all. Fiji said no again.\n',
      ),
    );
    await run('sortTree', { order: 'contributions' });
    const speakers = async () =>
      treeLines((await api()).roundtables, 2)
        .slice(1)
        .map(line => /\w+/.exec(line)?.[0])
        .join();
    const isSo = async () => (await speakers()).startsWith('Fiji');
    await eventually('Fiji speaks most', isSo).catch(() => undefined);
    same(await speakers(), 'Fiji,Chile,Togo,Nepal,UNICEF,Peru');
  });

  test('by region and by group of countries, who has none comes last', async () => {
    await open(await writeReport(report));
    await run('groupTree', { grouping: 'region' });
    const heads = async () =>
      treeLines((await api()).roundtables).filter(line => /\(\d+ speakers?/.test(line));
    const regions = [
      '  Americas (1 speaker · 2 contributions)',
      '    South America (1 speaker · 2 contributions)',
      '  Africa (1 speaker · 2 contributions)',
      '    Western Africa (1 speaker · 2 contributions)',
      '  Asia (1 speaker · 1 contribution)',
      '    Southern Asia (1 speaker · 1 contribution)',
      '  Oceania (1 speaker · 1 contribution)',
      '    Melanesia (1 speaker · 1 contribution)',
      '  no region (1 speaker · 1 contribution)',
    ];
    await eventually('the regions are there', async () => (await heads()).length > 0);
    same(await heads(), regions);
    await run('groupTree', { grouping: 'group' });
    const group = await eventually('the groups are there', async () =>
      (await heads()).find(line => line.startsWith('  G77')),
    );
    // Chile, Fiji, Nepal and Togo: each with what it says, what is joint once.
    same(group, '  G77 (4 speakers · 5 contributions)');
    same((await heads()).at(-1)?.trim(), 'no group (1 speaker · 1 contribution)');
  });

  test('by theme, with those who speak of it', async () => {
    await open(await writeReport(report));
    await run('groupTree', { grouping: 'theme' });
    const lines = await eventually('the theme is there', async () => {
      const all = treeLines((await api()).roundtables).slice(1);
      return all.some(line => line.includes('Remittances')) && all;
    });
    same(
      lines.filter(line => /^ {2,4}\S/.test(line)),
      [
        '  Development › Remittances (3 speakers · 2 contributions)',
        '    Chile (1 of 2 contributions · 29 % · chair of 7.1)',
        '    Togo (1 of 2 contributions · 43 %)',
        '    Nepal (1 contribution · 24 %)',
        '  no theme (4 speakers · 4 contributions)',
        '    Togo (1 of 2 contributions · 43 %)',
        '    Chile (1 of 2 contributions · 29 % · chair of 7.1)',
        '    UNICEF (1 contribution · 14 %)',
        '    Fiji (1 contribution · 14 %)',
      ],
    );
  });

  for (const grouping of ['roundtable', 'speaker', 'group', 'region', 'theme']) {
    test(`by ${grouping}, rows keep their ids while others come, and typing that they do not show refreshes nothing`, async () => {
      const { roundtables } = await api();
      const editor = await open(await writeReport(report));
      await run('groupTree', { grouping });
      await eventually('it is grouped so', async () =>
        (await rowsByLabel()).get('Fiji')?.id.includes(` ${grouping}/`),
      );
      const before = await rowIds();
      const front = new vscode.Position(2, 0);
      await editor.edit(edit =>
        edit.insert(front, 'Roundtable 7.0: Sand\n\nPeru spoke of sand.\n\n'),
      );
      await rowOf('Peru');
      const after = await rowIds();
      same(
        before.filter(row => !after.includes(row)),
        [],
        'rows that are gone',
      );

      let refreshes = 0;
      const counting = roundtables.onDidChangeTreeData(() => refreshes++);
      await editor.edit(edit => edit.insert(new vscode.Position(999, 0), '\nThe meeting ended.\n'));
      await new Promise(resolve => setTimeout(resolve, 400));
      counting.dispose();
      same(refreshes, 0, 'the number of refreshes');
    });
  }

  test('tooltips and commands come when somebody asks; labels tell all to screen readers', async () => {
    const { roundtables } = await api();
    await open(await writeReport(report));
    const row = await rowOf('Chile');
    const item = roundtables.getTreeItem(row);
    same([item.tooltip, item.command], [undefined, undefined]);
    same(item.accessibilityInformation?.label, 'Chile, chair, 2 contributions, 29 %');
    const full = roundtables.resolveTreeItem(item, row);
    same(
      full.tooltip,
      [
        'Chile',
        'chair of 7.1 Ferries',
        'In the whole report: 2 contributions with 6 words, 29 % of all that is said',
        'Chile mentioned remittances.',
      ].join('\n\n'),
    );
    same(full.command?.arguments?.[1], { contribution: 0 });
    const said = await rowOf('Fiji said no.');
    const told = roundtables.resolveTreeItem(roundtables.getTreeItem(said), said).tooltip as string;
    ok(told.includes('A name stands in front of a verb of reporting'), 'the rule is told');
    ok(told.includes('almost always right'), 'and how sure it is');
  });

  test('several rows are copied as quotations, each contribution once, in text order', async () => {
    await open(await writeReport(report));
    const rows = [
      await rowOf('Nepal'),
      await rowOf('7.2 Harbours'),
      await rowOf('Chile thanked all.'),
    ];
    await run('copyQuotation', rows[0], rows);
    const copied = (await vscode.env.clipboard.readText()).split('\n\n');
    same(copied, [
      '“Chile thanked all.” (Chile, chair, Roundtable 7.1)',
      '“Togo and Nepal wanted remittances.” (Togo, Nepal, Roundtable 7.2)',
      '“UNICEF praised cranes.” (UNICEF, Roundtable 7.2)',
      '“Fiji said no.” (Fiji, Roundtable 7.2)',
    ]);
  });

  test('contributions are tagged by their numbers, wherever the cursor is', async () => {
    const { document } = await open(await writeReport(report));
    await run('annotate', { contributions: [0, 5], codes: ['data'] });
    const quotes = (await annotationsOf(document, 2)).map(each => each.annotation.selector.quote);
    same(quotes, ['Chile mentioned remittances.', 'Fiji said no.']);
  });

  test('the view follows the cursor in every grouping, and the editor stays the active one', async () => {
    const { roundtables } = await api();
    await vscode.commands.executeCommand('rapporteur.roundtables.focus');
    const editor = await open(await writeReport(report));
    for (const grouping of ['speaker', 'region', 'group', 'theme', 'roundtable']) {
      await run('groupTree', { grouping });
      for (const words of ['Togo asked', 'Fiji said']) {
        goTo(editor, words);
        await eventually(`${words} is selected by ${grouping}`, () => {
          const [row] = roundtables.selected;
          const label = row && (roundtables.getTreeItem(row).label as string);
          return row?.id.includes(` ${grouping}/`) && label?.startsWith(words);
        });
      }
    }
    ok(vscode.window.activeTextEditor === editor, 'the editor is the active one');
  });

  test('settings that nobody knows are as if they were not there', async () => {
    await setSetting('tree.groupBy', 'colour');
    await open(await writeReport(report));
    await rowOf('7.1 Ferries');
    await setSetting('tree.groupBy', undefined);
  });
});
