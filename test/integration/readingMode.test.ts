import * as vscode from 'vscode';
import type { ReadingFocus } from '../../src/core/analysis/readingFocus';
import type { Row } from '../../src/editor/roundtableRows';
import { eventually, ok, same } from './support/check';
import { api, atCursor, closeAll, goTo, open, writeReport } from './support/editor';

const report = `Roundtable 7.1: Ferries

Chile asked for piers. Togo spoke of remittances.

Roundtable 7.2: Harbours

Togo and Nepal wanted cranes. Chile thanked all.
`;

const run = (command: string, args?: object) =>
  vscode.commands.executeCommand(`rapporteur.${command}`, args);
const read = (focus: ReadingFocus) => run('readAlone', { focus });

/** What is not dimmed in an editor, as one text; lines and blanks between count as one blank. */
async function sharp(editor: vscode.TextEditor): Promise<string> {
  const reading = await (await api()).reading();
  const { document } = editor;
  const letters = [...document.getText()];
  for (const range of [...reading.drawn(editor).values()].flat())
    letters.fill(' ', document.offsetAt(range.start), document.offsetAt(range.end));
  return letters.join('').replace(/\s+/g, ' ').trim();
}

/** Waits until nothing but this is not dimmed. */
async function untilSharp(editor: vscode.TextEditor, expected: string): Promise<void> {
  let seen = '';
  const isSo = async () => (seen = await sharp(editor)) === expected;
  await eventually('all else is dimmed', isSo).catch(() => same(seen, expected, 'what is sharp'));
}

async function seen(): Promise<string | undefined> {
  return (await (await api()).reading()).seen;
}

const whole = (text: string) => text.replace(/\s+/g, ' ').trim();

suite('reading mode', () => {
  teardown(async () => {
    await run('leaveReading');
    await closeAll();
  });

  test('dims all but one speaker, says so, and leaves again', async () => {
    const editor = await open(await writeReport(report));
    await read({ kind: 'speaker', ref: 'country:CL' });
    await untilSharp(editor, 'Chile asked for piers. Chile thanked all.');
    const reading = await (await api()).reading();
    same([...reading.drawn(editor).keys()].length, 1, 'the number of decoration types');
    same(await seen(), '$(target) Reading: Chile');
    await run('leaveReading');
    await untilSharp(editor, whole(report));
    same(await seen(), undefined);
  });

  test('dims all but one theme', async () => {
    const editor = await open(await writeReport(report));
    await read({ kind: 'theme', ref: 'theme:remittances' });
    await untilSharp(editor, 'Togo spoke of remittances.');
    same(await seen(), '$(target) Reading: Remittances');
  });

  test('a roundtable stays the same while others come in front of it and its heading changes', async () => {
    const editor = await open(await writeReport(report));
    await read({ kind: 'roundtable', roundtable: 1 });
    const second = 'Togo and Nepal wanted cranes. Chile thanked all.';
    await untilSharp(editor, `Roundtable 7.2: Harbours ${second}`);
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'Roundtable 7.0: Sand\n\nPeru spoke of sand.\n\n');
      edit.replace(new vscode.Range(4, 16, 4, 24), 'Ports');
    });
    await untilSharp(editor, `Roundtable 7.2: Ports ${second}`);
    same(await seen(), '$(target) Reading: 7.2 Ports');
  });

  test('what the speaker says more comes into sight', async () => {
    const editor = await open(await writeReport(report));
    await read({ kind: 'speaker', ref: 'country:NP' });
    await untilSharp(editor, 'Togo and Nepal wanted cranes.');
    await editor.edit(edit =>
      edit.insert(new vscode.Position(2, 0), 'Nepal said that rivers rise. '),
    );
    await untilSharp(editor, 'Nepal said that rivers rise. Togo and Nepal wanted cranes.');
  });

  test('next and previous contribution are those of who is read, wherever the cursor is', async () => {
    const editor = await open(await writeReport(report));
    await read({ kind: 'speaker', ref: 'country:CL' });
    goTo(editor, 'Togo spoke');
    await run('nextContribution');
    same(atCursor(editor, 12), 'Chile thanke');
    await run('nextContribution');
    same(atCursor(editor, 11), 'Chile asked');
    goTo(editor, 'Togo and Nepal');
    await run('previousContribution');
    same(atCursor(editor, 11), 'Chile asked');
  });

  test('a row of the view is read alone', async () => {
    const { roundtables } = await api();
    const editor = await open(await writeReport(report));
    const rows = (row?: Row): Row[] =>
      roundtables.getChildren(row).flatMap(child => [child, ...rows(child)]);
    const togo = await eventually('Togo is in the view', () =>
      rows().find(({ node }) => node.kind === 'speaker' && node.ref === 'country:TG'),
    );
    await run('readRowAlone', togo);
    await untilSharp(editor, 'Togo spoke of remittances. Togo and Nepal wanted cranes.');
  });

  test('another report is not dimmed; back again the mode is on, and it ends with its report', async () => {
    const uri = await writeReport(report);
    const editor = await open(uri);
    await read({ kind: 'speaker', ref: 'country:NP' });
    await untilSharp(editor, 'Togo and Nepal wanted cranes.');
    const other = await open(await writeReport(report));
    await eventually('the status bar tells nothing', async () => (await seen()) === undefined);
    same(await sharp(other), whole(report));
    const back = await open(uri);
    await untilSharp(back, 'Togo and Nepal wanted cranes.');
    await eventually('it is told again', async () => (await seen()) !== undefined);
    await closeAll();
    const reading = await (await api()).reading();
    // VS Code closes a document some time after its editor.
    if (back.document.isClosed) same(reading.focusIn(back.document), undefined);
  });

  test('a long report is dimmed around what is visible only', async () => {
    const editor = await open(await writeReport(report + 'Chile said more.\n\n'.repeat(2_000)));
    await read({ kind: 'speaker', ref: 'country:TG' });
    const reading = await (await api()).reading();
    const ranges = await eventually('it is dimmed', () => {
      const drawn = [...reading.drawn(editor).values()].flat();
      return drawn.length > 0 && drawn;
    });
    ok(
      Math.max(...ranges.map(({ end }) => end.line)) < 1_000,
      'the end of the report is not drawn',
    );
  });
});
