import * as vscode from 'vscode';
import { activeReport } from '../activeReport';
import type { CodebookStore } from '../codebookStore';
import { HumanError } from '../humanError';
import type { ReportStore } from '../reportStore';
import type { RosterStore } from '../rosterStore';
import type { SidecarStore } from '../sidecarStore';
import { ourCodebook } from '../starter';
import { fileName, readText } from '../textFiles';

/** "Open Report…": a dialog for a file, for the views' empty state. */
export async function openReport(): Promise<void> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Open Report'),
      filters: { [vscode.l10n.t('Reports')]: ['txt', 'md', 'markdown'] },
    })) ?? [];
  if (uri) await vscode.window.showTextDocument(uri);
}

/** "Open Sidecar": the own sidecar of the active report, beside it. */
export async function openSidecar(reports: ReportStore, sidecars: SidecarStore): Promise<void> {
  const none = vscode.l10n.t('Open a report first.');
  const { document } = activeReport(reports, none);
  const uri = sidecars.ownUri(document.uri);
  if ((await readText(uri)) === undefined) {
    throw new HumanError(
      vscode.l10n.t('There is no {0} yet. It is made with the first annotation.', fileName(uri)),
    );
  }
  await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
}

/** "Open Codebook": the workspace's, or the built-in one as a new file to save. */
export async function openCodebook(
  codebook: CodebookStore,
  extensionUri: vscode.Uri,
): Promise<void> {
  if (codebook.file) {
    await vscode.window.showTextDocument(codebook.file.uri);
    return;
  }
  const content = await ourCodebook(extensionUri, 'migration');
  const document = await vscode.workspace.openTextDocument({ language: 'yaml', content });
  await vscode.window.showTextDocument(document);
}

/** "Open Roster": the workspace's; a first one with examples is made where there is none. */
export async function openRoster(roster: RosterStore): Promise<void> {
  await vscode.window.showTextDocument(await roster.ensureFile());
}
