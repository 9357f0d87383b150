import * as vscode from 'vscode';
import { sureSpan } from '../../core/annotations/types';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { nothingPlaced } from '../../core/analysis/placed';
import { sidecarUriFor } from '../renamedReports';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';
import { fileName } from '../textFiles';

// A folder of old sidecars must not be read as a whole whenever a report is opened.
const most = 20;

/**
 * Offers sidecars that have lost their report to one whose text fits: where more than half of the
 * passages stand in it for sure. The report was probably renamed outside.
 */
export async function offerSidecars(
  report: vscode.Uri,
  lost: readonly vscode.Uri[],
  reports: ReportStore,
  sidecars: SidecarStore,
): Promise<void> {
  const document = vscode.workspace.textDocuments.find(
    ({ uri }) => uri.toString() === report.toString(),
  );
  const annotated = document && reports.get(document);
  if (!annotated) return;
  const fitting: vscode.Uri[] = [];
  for (const uri of lost.slice(0, most))
    if (await fits(uri, annotated, sidecars)) fitting.push(uri);
  if (fitting.length === 0 || sidecars.get(report).length > 0) return;
  const names = fitting.map(fileName).join(', ');
  const message = vscode.l10n.t(
    'The passages of {0} stand in {1}. Was the report renamed? Its annotations can go along.',
    names,
    fileName(report),
  );
  const rename = vscode.l10n.t('Take Annotations Along');
  if ((await vscode.window.showInformationMessage(message, rename)) !== rename) return;
  await adopt(fitting, report, sidecars);
}

async function fits(
  sidecar: vscode.Uri,
  { report }: AnnotatedReport,
  sidecars: SidecarStore,
): Promise<boolean> {
  const { entries, placing } = await sidecars.peek(sidecar);
  const { annotations } = placing.place([entries], report, nothingPlaced);
  const sure = annotations.filter(({ anchor }) => sureSpan(anchor) !== undefined);
  return 2 * sure.length > annotations.length;
}

async function adopt(
  found: readonly vscode.Uri[],
  report: vscode.Uri,
  sidecars: SidecarStore,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const uri of found)
    edit.renameFile(uri, sidecarUriFor(uri, report), { ignoreIfExists: true });
  await vscode.workspace.applyEdit(edit);
  await sidecars.renamed(report, report);
}
