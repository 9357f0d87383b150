import * as vscode from 'vscode';

suite('activation', () => {
  test('the extension activates', async () => {
    const extension = vscode.extensions.getExtension('rapporteur.rapporteur');
    if (!extension) throw new Error('not installed');
    await extension.activate();
  });
});
