import * as vscode from 'vscode';
import { inBackground } from './inBackground';
import { reportOf } from './sidecarFiles';

/**
 * Saves sidecars that an undo or redo has changed and that nobody sees: a change of the codebook reaches
 * many of them in one step and saves them, and so must taking it back. One in an editor of its own is the
 * person's to save.
 */
export function registerUndoneSidecars(): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason === undefined || !reportOf(document.uri) || isInTab(document.uri)) return;
    // Whether it has unsaved changes is told to extensions only after this event.
    inBackground(Promise.resolve(document.save()));
  });
}

function isInTab(uri: vscode.Uri): boolean {
  const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  return tabs.some(
    ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
  );
}
