import * as vscode from 'vscode';
import { toRange } from '../convert';
import { HumanError } from '../humanError';
import { type PassageTarget, placeOfTarget } from '../passageTarget';
import type { ReportStore } from '../reportStore';

/** Opens a passage from a tree: the cursor goes to its start, an annotation is selected whole. */
export async function goToPassage(
  reports: ReportStore,
  uri: vscode.Uri,
  target: PassageTarget,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const annotated = reports.get(document);
  const place = annotated && placeOfTarget(annotated, target);
  if (!place) throw new HumanError(vscode.l10n.t('This passage is no longer in the report.'));
  const range = toRange(document, place);
  const selection = 'annotation' in target ? range : new vscode.Range(range.start, range.start);
  const viewColumn = columnFor(document);
  const editor = await vscode.window.showTextDocument(document, { selection, viewColumn });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the document is seen already; for who comes from a panel, beside that, where other texts are. */
function columnFor(document: vscode.TextDocument): vscode.ViewColumn | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor) return undefined;
  const there = visibleTextEditors.find(editor => editor.document === document);
  return (there ?? visibleTextEditors[0])?.viewColumn;
}
