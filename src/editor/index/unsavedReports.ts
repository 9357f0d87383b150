import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import type { ReportStore } from '../reportStore';

/** A report that is open with changes which the index cannot know. */
export interface UnsavedReport {
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedReport;
}

/** The reports of the workspace that are open with unsaved changes, by uri. */
export function unsavedReports(reports: ReportStore): ReadonlyMap<string, UnsavedReport> {
  const unsaved = vscode.workspace.textDocuments.flatMap(document => {
    const isInside = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
    const annotated = document.isDirty && isInside ? reports.get(document) : undefined;
    return annotated?.report.isReport ? [{ document, annotated }] : [];
  });
  return new Map(unsaved.map(each => [each.document.uri.toString(), each]));
}
