import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { HumanError } from './humanError';
import type { ReportStore } from './reportStore';

/** The editor that a command acts on, with its report. */
export interface ActiveReport {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedReport;
}

/**
 * The report in the active editor; where that holds no text, as a walkthrough does, the report that is
 * visible beside it. Throws HumanError, with `message` where another file is open.
 */
export function activeReport(reports: ReportStore, message: string): ActiveReport {
  const editor = vscode.window.activeTextEditor ?? visibleReport(reports);
  const annotated = editor && reports.get(editor.document);
  if (editor && annotated) return { editor, document: editor.document, annotated };
  const isLeftOut = editor !== undefined && reports.isLeftOut(editor.document);
  throw new HumanError(
    isLeftOut
      ? vscode.l10n.t('This file is not read: it is binary, or too long for a report.')
      : message,
  );
}

function visibleReport(reports: ReportStore): vscode.TextEditor | undefined {
  const document = reports.active()?.document;
  return vscode.window.visibleTextEditors.find(editor => editor.document === document);
}
