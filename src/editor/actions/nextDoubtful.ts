import * as vscode from 'vscode';
import { isDoubtful, nextDoubtful as next } from '../../core/analysis/doubtful';
import type { Jump } from '../../core/report/navigate';
import type { Contribution } from '../../core/report/types';
import { activeReport } from '../activeReport';
import { toRange } from '../convert';
import { ruleSentence } from '../explanation';
import { namesOf } from '../names';
import type { ReportStore } from '../reportStore';
import { tell } from '../tell';

/** What to do with a doubtful contribution. */
type Answer = 'confirm' | 'correct' | 'skip';

/**
 * "Next Doubtful Contribution": goes from one to the next behind the cursor and asks what to do with
 * it, until the person goes away or none is left.
 */
export async function nextDoubtful(reports: ReportStore): Promise<void> {
  const { editor, document } = activeReport(reports, vscode.l10n.t('Open a report first.'));
  for (;;) {
    const report = reports.get(document)?.report;
    const jump = report && next(report, document.offsetAt(editor.selection.active));
    const contribution = jump && report.contributions[jump.contribution];
    if (!jump || !contribution) return tellOfEnd();
    show(editor, contribution);
    const answer = await ask(
      titleOf(jump, report.contributions),
      ruleSentence(report, contribution),
    );
    if (!answer || vscode.window.activeTextEditor?.document !== document) return;
    if (answer === 'confirm')
      await vscode.commands.executeCommand('rapporteur.confirmContribution');
    if (answer === 'correct') await vscode.commands.executeCommand('rapporteur.correctSpeaker');
  }
}

function tellOfEnd(): void {
  tell(vscode.l10n.t('No contribution of this report is doubtful.'));
}

/** "Morocco? 2 of 7, on from the top". */
function titleOf({ contribution, wrapped }: Jump, contributions: readonly Contribution[]): string {
  const doubtful = contributions.filter(isDoubtful);
  const at = contributions[contribution];
  const title = vscode.l10n.t(
    'Does {0} speak here? {1} of {2} doubtful contributions',
    namesOf(at?.speakers ?? []),
    at ? doubtful.indexOf(at) + 1 : 0,
    doubtful.length,
  );
  return wrapped ? `${title} – ${vscode.l10n.t('on from the top')}` : title;
}

async function ask(title: string, why: string): Promise<Answer | undefined> {
  const items: (vscode.QuickPickItem & { readonly answer: Answer })[] = [
    { answer: 'confirm', label: vscode.l10n.t('$(check) Right as it is'), detail: why },
    { answer: 'correct', label: vscode.l10n.t('$(edit) Correct…') },
    { answer: 'skip', label: vscode.l10n.t('$(arrow-down) Skip') },
  ];
  // The cursor may be needed in the text meanwhile.
  const options = { title, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(items, options))?.answer;
}

/** The cursor goes to the beginning, and the whole contribution into view. */
function show(editor: vscode.TextEditor, contribution: Contribution): void {
  const range = toRange(editor.document, contribution);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
