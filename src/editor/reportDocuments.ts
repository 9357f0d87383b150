import type * as vscode from 'vscode';

const languages = ['plaintext', 'markdown', 'rapporteur-report'];

/** For documents that can be reports: what providers of the editor register for. */
export const reportSelector: vscode.DocumentSelector = languages.map(language => ({ language }));

/** What an export will be is shown under this scheme. */
export const exportScheme = 'rapporteur-export';

/** What was found in all reports is shown under this scheme. */
export const foundScheme = 'rapporteur-found';

// Output panes, notes on passages, what was found, changes and exports to preview, Git's old versions, settings, chats and cells of notebooks are no reports; the files
// of remote and virtual workspaces are, and so is the example, which in the browser is in VS Code's own storage.
const foreignScheme =
  /^(?:output|rapporteur-(?:note|found|preview|export)|git|gitfs|comment|debug|search-editor|walkThrough.*|interactive.*|vscode(?!-(?:remote|vfs|local|test-web|userdata)$).*)$/;

/** Whether a document is of a kind that can hold a report. */
export function canBeReport({ languageId, uri }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && !foreignScheme.test(uri.scheme);
}
