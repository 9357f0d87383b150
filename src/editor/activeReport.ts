import type * as vscode from 'vscode';
import { HumanError } from './humanError';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import type { ReportStore } from './reportStore';

/** The editor that a command acts on, with its report. */
export interface ActiveReport {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedReport;
}

/** The report in the active editor. Throws HumanError with `message` when there is none. */
export function activeReport(
  reports: ReportStore,
  editor: vscode.TextEditor | undefined,
  message: string,
): ActiveReport {
  const annotated = editor && reports.get(editor.document);
  if (!editor || !annotated) throw new HumanError(message);
  return { editor, document: editor.document, annotated };
}
