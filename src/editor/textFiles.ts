import * as vscode from 'vscode';
import { orUndefined } from './hostFiles';
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

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  return orUndefined(async fs => fs.readFile(uri));
}

/** The text with its byte order mark. Letters that are no UTF-8 would be lost when it is written again. */
function decoded(uri: vscode.Uri, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8(uri);
  }
}

/** Says that a file has letters which would be lost. */
export function notUtf8(uri: vscode.Uri): HumanError {
  return new HumanError(
    vscode.l10n.t(
      '{0} is not encoded in UTF-8. Open it, choose “Save with Encoding”, and try again.',
      fileName(uri),
    ),
  );
}

/** The document of a file that is open with unsaved changes. */
// A document without unsaved changes may be older than its file: VS Code keeps it for a while after
// its editor was closed, and loads a changed file a moment later than we are told.
export function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    document => document.isDirty && !document.isClosed && document.uri.toString() === key,
  );
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

/** Where a file made from a report is proposed: beside it, or in the first folder; undefined where there is none. */
export function folderBeside(report: vscode.Uri | undefined): vscode.Uri | undefined {
  if (report && report.scheme !== 'untitled') return folderOf(report);
  return vscode.workspace.workspaceFolders?.[0]?.uri;
}
