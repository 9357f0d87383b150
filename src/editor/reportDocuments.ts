import type * as vscode from 'vscode';

const languages = ['plaintext', 'markdown', 'rapporteur-report'];

/** For documents that can be reports: what providers of the editor register for. */
export const reportSelector: vscode.DocumentSelector = languages.map(language => ({ language }));

// Output panes, notes on passages, Git's old versions, settings, chats and cells of notebooks are no reports; the files
// of remote and virtual workspaces are.
const foreignScheme =
  /^(?:output|rapporteur-note|git|gitfs|comment|debug|search-editor|walkThrough.*|interactive.*|vscode(?!-(?:remote|vfs|local|test-web)$).*)$/;

// Three hundred pages are 1 MB; what is larger by far is a log or a dump.
const longestReport = 12_000_000;
// A paragraph of forty pages. Longer lines come from programs, and are read anew on each keystroke.
const longestLine = 100_000;

/** Whether a document is of a kind that can hold a report. */
export function canBeReport({ languageId, uri }: vscode.TextDocument): boolean {
  return languages.includes(languageId) && !foreignScheme.test(uri.scheme);
}

/** Whether a text is of a sensible size, without the NUL characters of binary files. */
export function isReadable(text: string): boolean {
  return text.length <= longestReport && !text.includes('\0') && !hasLongLine(text);
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start + longestLine < text.length;) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end - start > longestLine) return true;
    start = end + 1;
  }
  return false;
}
