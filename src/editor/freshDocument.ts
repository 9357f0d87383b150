import * as vscode from 'vscode';
import { HumanError } from './humanError';
import { fileName, readSaved } from './textFiles';

// VS Code loads a changed file a moment later than it tells of it.
const patience = 3_000;
const pause = 50;

/**
 * The document of a file, with what was typed into it or else as the file stands on the disk. Throws
 * HumanError when there is no such file, when it cannot be read, or when VS Code does not load it anew.
 */
export async function freshDocument(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await opened(uri);
  for (const end = Date.now() + patience; !(await isFresh(document));) {
    if (Date.now() > end) throw unreadable(uri);
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  return document;
}

async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    throw unreadable(uri);
  }
}

async function isFresh(document: vscode.TextDocument): Promise<boolean> {
  if (document.isDirty) return true;
  const saved = await readSaved(document.uri);
  return saved !== undefined && withLf(saved) === withLf(document.getText());
}

/** Documents have one kind of line breaks, files may mix them. */
function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function unreadable(uri: vscode.Uri): HumanError {
  return new HumanError(vscode.l10n.t('{0} could not be read. Try again.', fileName(uri)));
}
