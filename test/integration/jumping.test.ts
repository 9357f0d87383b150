import * as vscode from 'vscode';
import { annotationsOf, tag } from './support/annotations';
import { eventually, same } from './support/check';
import { atCursor, closeAll, goTo, open, writeReport } from './support/editor';

const report =
  'Roundtable 1: Piers\n\nChile said one. Peru said two. Chile said three.\n\nPeru and Fiji said four. Chile said five.\n';

suite('jumping', () => {
  teardown(closeAll);

  test('next and previous contribution of this speaker, wrapping round', async () => {
    const editor = await open(await writeReport(report));
    goTo(editor, 'one');
    const seen: string[] = [];
    for (const command of ['next', 'next', 'next', 'previous', 'previous']) {
      await vscode.commands.executeCommand(`rapporteur.${command}Contribution`);
      seen.push(atCursor(editor, 12));
    }
    same(seen, ['Chile said t', 'Chile said f', 'Chile said o', 'Chile said f', 'Chile said t']);
  });

  test('a joint contribution counts for each of its speakers', async () => {
    const editor = await open(await writeReport(report));
    goTo(editor, 'Peru said two');
    await vscode.commands.executeCommand('rapporteur.nextContribution');
    same(atCursor(editor, 13), 'Peru and Fiji');
  });

  test('next and previous contribution of anybody, wrapping round', async () => {
    const editor = await open(await writeReport(report));
    goTo(editor, 'Chile said five');
    const seen = await walked(editor, 'nextOfAnybody', 'nextOfAnybody', 'previousOfAnybody');
    same(seen, ['Chile said o', 'Peru said tw', 'Chile said o']);
    same(await walked(editor, 'previousOfAnybody'), ['Chile said f']);
  });

  test('mentions of the theme at the cursor, then of the one that was walked through', async () => {
    const editor = await open(
      await writeReport(`${report}\nPeru spoke of remittances. Fiji named remittances and jobs.\n`),
    );
    goTo(editor, 'remittances and');
    same(await walked(editor, 'nextMention'), ['remittances.']);
    goTo(editor, 'Chile said five');
    same(await walked(editor, 'nextMention', 'nextMention', 'previousMention'), [
      'remittances.',
      'remittances ',
      'remittances.',
    ]);
  });

  test('annotations, those that begin at one place as one', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'Peru said two', ['data']);
    await tag(editor, 'Peru said', ['health']);
    await tag(editor, 'said five', ['health']);
    await annotationsOf(editor.document, 3);
    goTo(editor, 'Chile said o');
    const seen = await walked(editor, 'nextAnnotation', 'nextAnnotation', 'nextAnnotation');
    same(seen, ['Peru said tw', 'said five.\n', 'Peru said tw']);
    same(await walked(editor, 'previousAnnotation'), ['said five.\n']);
  });

  test('Go Back and Go Forward follow the jumps', async () => {
    const far = report.replace('Peru and Fiji', `${'\n'.repeat(40)}Peru and Fiji`);
    const editor = await open(await writeReport(far));
    goTo(editor, 'Peru said two');
    await vscode.commands.executeCommand('rapporteur.nextContribution');
    same(atCursor(editor, 13), 'Peru and Fiji');
    await vscode.commands.executeCommand('workbench.action.navigateBack');
    await eventually('the cursor is back', () => atCursor(editor, 13) === 'Peru said two');
    await vscode.commands.executeCommand('workbench.action.navigateForward');
    await eventually('the cursor is forth', () => atCursor(editor, 13) === 'Peru and Fiji');
  });
});

/** What stands at the cursor after each of our commands in turn. */
async function walked(
  editor: vscode.TextEditor,
  ...commands: readonly string[]
): Promise<string[]> {
  const seen: string[] = [];
  for (const command of commands) {
    await vscode.commands.executeCommand(`rapporteur.${command}`);
    seen.push(atCursor(editor, 12));
  }
  return seen;
}
