import * as vscode from 'vscode';
import { ok, same } from './support/check';

interface Keybinding {
  readonly key: string;
  readonly command: string;
}

suite('keybindings', () => {
  test('our chords override no default of VS Code', async () => {
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const found = document.getText().matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"/g);
    const all = Array.from(found, ([, key = '', command = '']): Keybinding => ({ key, command }));
    const ours = all.filter(({ command }) => command.startsWith('rapporteur.'));
    ok(ours.length >= 4, 'our chords are among the defaults');
    const keys = new Set(ours.map(({ key }) => key));
    same(
      all.filter(({ key, command }) => !command.startsWith('rapporteur.') && keys.has(key)),
      [],
    );
    // VS Code's own chords begin with Ctrl+K (Cmd+K on a Mac), so nothing new is taken by ours.
    same(
      [...keys].filter(key => !/^(?:ctrl|cmd)\+k \S+$/.test(key)),
      [],
    );
  });
});
