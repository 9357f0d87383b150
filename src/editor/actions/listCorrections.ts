import * as vscode from 'vscode';
import {
  inEffectOrder,
  type PlacedCorrection,
  spanOfCorrection,
} from '../../core/analysis/placedCorrection';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { type ActiveReport, activeReport } from '../activeReport';
import { toRange } from '../convert';
import { correctionLabel } from '../correctionWords';
import type { CorrectionWriter } from '../correctionWriter';
import { HumanError } from '../humanError';
import { firstWords } from '../firstWords';
import type { ReportStore } from '../reportStore';
import { tell } from '../tell';

interface CorrectionItem extends vscode.QuickPickItem {
  readonly placed: PlacedCorrection;
}

/** "Show Corrections": lists them; Enter goes to one, its button takes it back. */
export function showCorrections(reports: ReportStore, writer: CorrectionWriter): void {
  const active = withCorrections(reports);
  const { document } = active;
  const pick = vscode.window.createQuickPick<CorrectionItem>();
  const refresh = () => {
    pick.items = (reports.get(document)?.corrections ?? []).map(placed => toItem(placed, document));
  };
  pick.title = vscode.l10n.t('Corrections of this report');
  pick.placeholder = vscode.l10n.t('Correction to go to');
  pick.matchOnDescription = true;
  refresh();
  pick.onDidTriggerItemButton(({ item }) => {
    void writer.undo(document, item.placed).then(refresh, refused);
  });
  pick.onDidAccept(() => {
    const [item] = pick.activeItems;
    pick.hide();
    if (item) goTo(active, item.placed);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function refused(error: unknown): void {
  if (!(error instanceof HumanError)) throw error;
  void vscode.window.showErrorMessage(error.message);
}

function toItem(placed: PlacedCorrection, document: vscode.TextDocument): CorrectionItem {
  const { correction, isOwn, coder, anchor } = placed;
  const isGone = anchor?.status === 'orphan';
  const by = isOwn ? undefined : vscode.l10n.t('by {0}', coder ?? '?');
  const button = { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Undo') };
  return {
    placed,
    label: isGone
      ? `$(debug-disconnect) ${correctionLabel(correction)}`
      : correctionLabel(correction),
    description: [placeWords(placed, document), by].filter(Boolean).join(' · '),
    buttons: isOwn ? [button] : [],
  };
}

/** "line 12: Chile asked for…". */
function placeWords(placed: PlacedCorrection, document: vscode.TextDocument): string | undefined {
  const { correction, anchor } = placed;
  if (!('selector' in correction)) return vscode.l10n.t('in the whole report');
  const quote = firstWords(correction.selector.quote, 60);
  if (!anchor || anchor.status === 'orphan') return vscode.l10n.t('text is gone: {0}', quote);
  return vscode.l10n.t('line {0}: {1}', document.positionAt(anchor.span.start).line + 1, quote);
}

function goTo({ editor, document }: ActiveReport, placed: PlacedCorrection): void {
  const span = spanOfCorrection(placed);
  const at = placed.anchor?.status === 'orphan' ? placed.anchor.near : 0;
  const range = toRange(document, span ?? { start: at, end: at });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** "Undo Last Correction": the newest of one's own. */
export async function undoCorrection(
  reports: ReportStore,
  writer: CorrectionWriter,
): Promise<void> {
  const { document, annotated } = withCorrections(reports);
  const last = lastOwn(annotated);
  if (!last) throw new HumanError(vscode.l10n.t('None of the corrections is yours.'));
  if (!(await writer.undo(document, last))) return;
  const message = vscode.l10n.t('Undone: {0}', correctionLabel(last.correction));
  tell(message);
}

function lastOwn({ corrections }: AnnotatedReport): PlacedCorrection | undefined {
  return inEffectOrder(corrections).findLast(({ isOwn }) => isOwn);
}

function withCorrections(reports: ReportStore): ActiveReport {
  const none = vscode.l10n.t('Nothing is corrected in this report.');
  const active = activeReport(reports, none);
  if (active.annotated.corrections.length === 0) throw new HumanError(none);
  return active;
}
