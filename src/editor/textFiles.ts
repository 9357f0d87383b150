import * as vscode from 'vscode';
import { HumanError } from './humanError';

/** The file's text: unsaved, if it is open in an editor. Undefined when there is no such file. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/**
 * Replaces the file's text by what `edit` makes of it. A file with unsaved changes is edited in its
 * editor and saved there, so that nothing typed is lost; any other is written. Throws HumanError,
 * naming file and reason, when it cannot be written.
 */
export async function editText(uri: vscode.Uri, edit: (text: string) => string): Promise<void> {
  const document = openDocument(uri);
  try {
    if (document?.isDirty) await editOpen(document, edit(document.getText()));
    else
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(edit((await readSaved(uri)) ?? '')),
      );
  } catch (error) {
    if (error instanceof HumanError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new HumanError(vscode.l10n.t('{0} could not be written: {1}', fileName(uri), reason));
  }
}

async function readSaved(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await vscode.workspace.fs.readFile(uri),
    );
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

async function editOpen(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(
    document.positionAt(0),
    document.positionAt(document.getText().length),
  );
  edit.replace(document.uri, all, text);
  const isDone = (await vscode.workspace.applyEdit(edit)) && (await document.save());
  if (!isDone)
    throw new HumanError(
      vscode.l10n.t(
        '{0} is open with unsaved changes and could not be saved. Save it and try again.',
        fileName(document.uri),
      ),
    );
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    document => document.uri.toString() === key && !document.isClosed,
  );
}

/** The last part of a file's path. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The folder that holds the file. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}
