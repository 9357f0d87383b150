import * as vscode from 'vscode';
import type { CodebookStore } from '../codebookStore';
import { Delay } from '../lifetime';
import type { ReportStore } from '../reportStore';

// Whether a text is a report seldom changes while one types: this can wait for a pause.
const typingPause = 150;

/** What the active editor shows: a report, a text that reads like none, or one that is not read at all. */
type TextKind = 'report' | 'other' | 'leftOut';

/**
 * Keeps the context keys up to date by which the manifest chooses what an empty view says:
 * `rapporteur.text` (TextKind, unset where no text is open), `rapporteur.untitled` and `rapporteur.hasCodebook`.
 */
export function registerEmptyViews(
  reports: ReportStore,
  codebook: CodebookStore,
): vscode.Disposable {
  const { window } = vscode;
  const later = new Delay(typingPause);
  const tellOfText = () => {
    const document = window.activeTextEditor?.document;
    setContext('text', kindOf(document, reports));
    setContext('untitled', document?.isUntitled);
  };
  const tellOfCodebook = () => setContext('hasCodebook', codebook.file !== undefined);
  tellOfText();
  return vscode.Disposable.from(
    later,
    window.onDidChangeActiveTextEditor(tellOfText),
    reports.onDidChange(() => later.run(tellOfText)),
    codebook.onDidChange(tellOfCodebook),
  );
}

function kindOf(
  document: vscode.TextDocument | undefined,
  reports: ReportStore,
): TextKind | undefined {
  if (document && reports.isLeftOut(document)) return 'leftOut';
  const report = reports.active()?.annotated.report ?? (document && reports.get(document)?.report);
  return report && (report.isReport ? 'report' : 'other');
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `rapporteur.${key}`, value);
}
