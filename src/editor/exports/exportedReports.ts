import * as vscode from 'vscode';
import { hasMarks } from '../../core/export/hasMarks';
import type { ExportedReport } from '../../core/export/options';
import { HumanError } from '../humanError';
import type { ReportStore } from '../reportStore';
import { fileName, readText } from '../textFiles';
import type { WorkspaceReports } from '../workspaceReports';
import type { ExportScope } from './exportChoice';

/** Where reports come from, and whether anybody still wants them. */
export interface ReportSource {
  readonly reports: ReportStore;
  readonly workspaceReports: WorkspaceReports;
  readonly isCancelled: () => boolean;
  readonly say: (message: string) => void;
}

/** A report to export with its file. */
export interface SourcedReport extends ExportedReport {
  readonly uri: vscode.Uri;
}

/**
 * The reports of a scope, each as it is now, those of the workspace in the order of their addresses. Texts that are
 * no reports are left out, unless somebody annotated them.
 */
export async function* exportedReports(
  scope: ExportScope,
  source: ReportSource,
): AsyncGenerator<SourcedReport> {
  if (scope.of === 'workspace') yield* inWorkspace(source);
  else yield inDocument(scope, source);
}

function inDocument(
  scope: Exclude<ExportScope, { readonly of: 'workspace' }>,
  source: ReportSource,
): SourcedReport {
  const { document } = scope;
  const annotated = source.reports.get(document);
  if (!annotated) throw new HumanError(vscode.l10n.t('The report was closed.'));
  const only = scope.of === 'selection' ? scope.spans : undefined;
  return {
    uri: document.uri,
    name: nameOf(document.uri),
    annotated,
    hasMarks: document.languageId !== 'plaintext',
    only,
  };
}

async function* inWorkspace(source: ReportSource): AsyncGenerator<SourcedReport> {
  const { ReportFolders } = await source.workspaceReports.module();
  const listed = await new ReportFolders().list(source.isCancelled);
  const addresses = listed.map(({ report }) => report).sort();
  for (const [i, address] of addresses.entries()) {
    if (source.isCancelled()) return;
    const uri = vscode.Uri.parse(address, true);
    source.say(vscode.l10n.t('{0} of {1}: {2}', i + 1, addresses.length, fileName(uri)));
    const annotated = await source.reports.inFile(uri, (await readText(uri)) ?? '');
    if (!annotated?.report.isReport && !annotated?.annotations.length) continue;
    yield { uri, name: nameOf(uri), annotated, hasMarks: hasMarks(uri.path) };
  }
}

/** The path in the workspace; of a file elsewhere its name alone. */
function nameOf(uri: vscode.Uri): string {
  const isInside = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return isInside ? vscode.workspace.asRelativePath(uri) : fileName(uri);
}
