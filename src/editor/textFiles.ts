import * as vscode from 'vscode';
import { HumanError } from './humanError';

/** The file's text: what was typed, if it is open with unsaved changes. Undefined when there is no such file. */
export async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const open = unsavedDocument(uri);
  if (open) return open.getText();
  const bytes = await readBytes(uri);
  return bytes && new TextDecoder().decode(bytes);
}

/** The text on the disk; undefined when there is no such file. Throws HumanError when it is no UTF-8. */
export async function readSaved(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await readBytes(uri);
  return bytes && decoded(uri, bytes).replace(/^\uFEFF/, '');
}

/**
 * Replaces the file's text by what `edit` makes of it. A file with unsaved changes is edited in its
 * editor and saved there, so that nothing typed is lost; any other is written. Throws HumanError,
 * naming file and reason, when it cannot be written.
 */
export async function editText(uri: vscode.Uri, edit: (text: string) => string): Promise<void> {
  const document = unsavedDocument(uri);
  try {
    if (document) await editOpen(document, edit(document.getText()));
    else await editSaved(uri, edit);
  } catch (error) {
    if (error instanceof HumanError) throw error;
    throw new HumanError(
      vscode.l10n.t('{0} could not be written: {1}', fileName(uri), reasonOf(error)),
    );
  }
}

async function editSaved(uri: vscode.Uri, edit: (text: string) => string): Promise<void> {
  const bytes = await readBytes(uri);
  const text = bytes ? decoded(uri, bytes) : '';
  const edited = edit(text);
  if (edited !== text) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(edited));
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** The text with its byte order mark. Letters that are no UTF-8 would be lost when it is written again. */
function decoded(uri: vscode.Uri, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new HumanError(
      vscode.l10n.t(
        '{0} is not encoded in UTF-8. Open it, choose “Save with Encoding”, and try again.',
        fileName(uri),
      ),
    );
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

// A document without unsaved changes may be older than its file: VS Code keeps it for a while after
// its editor was closed, and loads a changed file a moment later than we are told.
function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    document => document.isDirty && !document.isClosed && document.uri.toString() === key,
  );
}

/** Why a file could not be read or written, for the person. */
function reasonOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError) {
    switch (error.code) {
      case 'NoPermissions':
        return vscode.l10n.t('it is read-only, or you may not write there.');
      case 'FileNotFound':
        return vscode.l10n.t('its folder does not exist.');
      case 'FileIsADirectory':
        return vscode.l10n.t('there is a folder of this name.');
    }
  }
  return error instanceof Error ? error.message : String(error);
}

/** Refuses to edit a file of ours that cannot be read as a whole: what is in it would be lost. */
export function notWritable(uri: vscode.Uri): HumanError {
  return new HumanError(
    vscode.l10n.t(
      '{0} cannot be edited until its problems are mended. See the Problems view.',
      fileName(uri),
    ),
  );
}

/** The last part of a file's path. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** The names of what a folder holds; undefined where the file system does not list it. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[] | undefined> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return undefined;
  }
}

/** The folder that holds the file. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}
