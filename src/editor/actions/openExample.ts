import * as vscode from 'vscode';
import { readText } from '../textFiles';

const name = 'harbour-forum.report.txt';

/** What the walkthrough asks for: to stay in sight. */
export interface ExampleArguments {
  readonly isBeside?: boolean;
}

/**
 * "Open Example": the sample report that comes with the extension, as a copy in the extension's storage. There
 * it can be tagged and edited without a folder and without leaving anything in the person's own; what
 * was done to it is there the next time.
 */
export async function openExample(
  extensionUri: vscode.Uri,
  storageUri: vscode.Uri,
  { isBeside = false }: ExampleArguments = {},
): Promise<void> {
  const copy = vscode.Uri.joinPath(storageUri, 'example', name);
  if ((await readText(copy)) === undefined) {
    const { fs } = vscode.workspace;
    const sample = vscode.Uri.joinPath(extensionUri, 'example', name);
    await fs.writeFile(copy, await fs.readFile(sample));
  }
  const { Active, Beside } = vscode.ViewColumn;
  await vscode.window.showTextDocument(copy, {
    viewColumn: isBeside ? Beside : Active,
    preview: false,
  });
}

/** "Open Walkthrough": the tour of the extension, on its first step. */
export async function openWalkthrough(extensionId: string): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#tour`);
}
