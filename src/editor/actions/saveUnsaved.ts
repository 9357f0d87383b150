import * as vscode from 'vscode';
import { activeReport } from '../activeReport';
import { HumanError } from '../humanError';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';

/**
 * Saves, and offers to try again as long as that fails. Whatever the person answers, the annotations
 * are kept and go along with the next ones.
 */
export async function untilSaved(
  sidecars: SidecarStore,
  report: vscode.Uri,
  save: () => Promise<void>,
): Promise<void> {
  try {
    await save();
  } catch (error) {
    if (!(error instanceof HumanError)) throw error;
    if (await wantsAgain(sidecars, report, error))
      await untilSaved(sidecars, report, () => sidecars.save(report));
  }
}

async function wantsAgain(
  sidecars: SidecarStore,
  report: vscode.Uri,
  { message: reason }: HumanError,
): Promise<boolean> {
  const tryAgain = vscode.l10n.t('Try Again');
  const copy = vscode.l10n.t('Copy as YAML');
  const message = vscode.l10n.t('The annotation is not saved yet. {0}', reason);
  const choice = await vscode.window.showErrorMessage(message, tryAgain, copy);
  if (choice === copy) await vscode.env.clipboard.writeText(await sidecars.unsavedText(report));
  return choice === tryAgain;
}

/** "Save Unsaved Annotations": what could not be written earlier. */
export async function saveUnsaved(
  reports: ReportStore,
  sidecars: SidecarStore,
  passage?: { readonly document: vscode.TextDocument },
): Promise<void> {
  const none = vscode.l10n.t('Open a report first.');
  const { uri } = passage?.document ?? activeReport(reports, none).document;
  await untilSaved(sidecars, uri, () => sidecars.save(uri));
}
