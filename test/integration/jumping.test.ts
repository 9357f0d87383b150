import * as vscode from 'vscode';
import { same } from './support/check';
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
});
