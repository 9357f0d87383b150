import * as vscode from 'vscode';
import type { SafeFiles } from '../files/safeFiles';
import type { SafeFileFault } from '../files/files';
import { hostFiles } from './hostFiles';
import { HumanError } from './humanError';
import { fileName, namesIn, notUtf8, unsavedDocument } from './textFiles';
import type { LazyYamlFiles } from './yamlFiles';

/** Edits our files so that nothing is lost, whoever else writes them and wherever the window is killed. */
export class TextWriter {
  /** A folder of ours that all windows share. */
  readonly storage: vscode.Uri;
  readonly #yaml: LazyYamlFiles;
  #files?: SafeFiles;

  constructor(storage: vscode.Uri, yaml: LazyYamlFiles) {
    this.storage = storage;
    this.#yaml = yaml;
  }

  /**
   * Replaces the file's text by what `edit` makes of it. A file with unsaved changes is edited in its
   * editor and saved there, so that nothing typed is lost; any other is written. `edit` runs again when
   * the file has changed meanwhile. Throws HumanError, naming file and reason, when it cannot be written.
   */
  async edit(uri: vscode.Uri, edit: (text: string) => string): Promise<void> {
    const files = await this.#safeFiles();
    const document = unsavedDocument(uri);
    await explaining(uri, () =>
      document
        ? files.hold(() => editOpen(document, edit(document.getText())))
        : files.edit(uri.toString(), edit),
    );
  }

  /** Finishes a write that was cut off when a window was killed. Whether there was one. */
  async settle(uri: vscode.Uri): Promise<boolean> {
    const entries = await namesIn(vscode.Uri.joinPath(this.storage, 'journal'));
    if (!entries?.length) return false;
    const files = await this.#safeFiles();
    return explaining(uri, () => files.settle(uri.toString()));
  }

  async #safeFiles(): Promise<SafeFiles> {
    const { SafeFiles } = await this.#yaml();
    return (this.#files ??= new SafeFiles(hostFiles, this.storage.toString()));
  }
}

/** Throws HumanError, naming file and reason, in place of whatever `task` throws. */
async function explaining<T>(uri: vscode.Uri, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof HumanError ? error : explained(uri, error);
  }
}

function explained(uri: vscode.Uri, error: unknown): HumanError {
  const fault = faultOf(error);
  if (fault === 'not-utf8') return notUtf8(uri);
  const reason = fault === undefined ? reasonOf(error) : waited(fault);
  const message = vscode.l10n.t('{0} could not be written: {1}', fileName(uri), reason);
  return new HumanError(message, { cause: error });
}

/** Its class is that of another bundle. */
function faultOf(error: unknown): SafeFileFault | undefined {
  return error instanceof Error && 'fault' in error ? (error.fault as SafeFileFault) : undefined;
}

function waited(fault: Exclude<SafeFileFault, 'not-utf8'>): string {
  switch (fault) {
    case 'changed':
      return vscode.l10n.t('another program has changed it at the same time. Try again.');
    case 'locked':
      return vscode.l10n.t('another window is writing. Try again.');
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

/** Why a file could not be written, for the person. */
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
