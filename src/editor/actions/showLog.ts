import * as vscode from 'vscode';
import { allCodes } from '../../core/codebook/codes';
import type { CodebookStore } from '../codebookStore';
import type { ReportStore } from '../reportStore';
import type { RosterStore } from '../rosterStore';
import type { SidecarStore } from '../sidecarStore';
import type { FileProblems } from '../workspaceFile';

/** What the log tells about. */
interface LoggedParts {
  readonly reports: ReportStore;
  readonly sidecars: SidecarStore;
  readonly codebook: CodebookStore;
  readonly roster: RosterStore;
  readonly extension: vscode.Extension<unknown>;
  readonly log: vscode.LogOutputChannel;
}

/**
 * "Show Log": writes how things stand, as whoever looks for a fault wants to know it first, below what went
 * wrong, and shows the log. In English, for those who mend it; no words of reports and no notes.
 */
export function showLog(parts: LoggedParts): void {
  for (const line of stateLines(parts)) parts.log.info(line);
  parts.log.show();
}

function stateLines(parts: LoggedParts): string[] {
  const { reports, sidecars, codebook, roster } = parts;
  const documents = vscode.workspace.textDocuments.filter(document => reports.get(document));
  return [
    ...hostLines(parts.extension),
    ...documents.map(document => reportLine(document, reports)),
    ...sidecars.all().map(({ uri, isOwn, annotations, corrections }) => {
      const whose = isOwn ? 'own' : "another coder's";
      return `sidecar ${uri.toString(true)}: ${whose}, ${annotations.length} annotations, ${corrections.length} corrections`;
    }),
    `codebook ${fileWords(codebook.file)}, ${allCodes(codebook.codebook).length} codes`,
    `roster ${fileWords(roster.file)}`,
  ];
}

function hostLines({ packageJSON, id }: vscode.Extension<unknown>): string[] {
  const { env, workspace, version, UIKind } = vscode;
  const { version: ours } = packageJSON as { version: string };
  const place = [env.uiKind === UIKind.Web ? 'browser' : 'desktop', env.appHost, env.remoteName];
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri.toString(true)) ?? [];
  const trust = workspace.isTrusted ? 'trusted' : 'Restricted Mode';
  return [
    `${id} ${ours} in VS Code ${version} (${place.filter(Boolean).join(', ')}), language ${env.language}`,
    `workspace: ${folders.join(', ') || 'no folder'}, ${trust}`,
  ];
}

function reportLine(document: vscode.TextDocument, reports: ReportStore): string {
  const name = `text ${document.uri.toString(true)}`;
  const annotated = reports.get(document);
  if (!annotated?.report.isReport) return `${name}: reads like no report`;
  const { report, annotations, corrections } = annotated;
  const counts = [
    `${report.roundtables.length} roundtables`,
    `${report.speakers.length} speakers`,
    `${report.contributions.length} contributions`,
    `${annotations.length} annotations`,
    `${corrections.length} corrections`,
  ];
  return `${name}: read in ${report.language}, ${counts.join(', ')}`;
}

function fileWords(file: FileProblems | undefined): string {
  return file ? `${file.uri.toString(true)}: ${file.problems.length} problems` : '(no file)';
}
