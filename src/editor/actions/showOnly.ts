import * as vscode from 'vscode';
import { mentionCounts } from '../../core/analysis/mentionCounts';
import { matchCode } from '../../core/codebook/matchCode';
import type { Ref } from '../../core/text/ref';
import { type ActiveReport, activeReport } from '../activeReport';
import { kindName, mentionCount, subjectName } from '../highlightNames';
import type { ReportStore } from '../reportStore';
import type { ShownHighlights } from '../shownHighlights';

/** What another extension, a link or a test may hand to the command, so that nothing is asked. */
export interface ShowOnlyArguments {
  /** None of them: all are shown. */
  readonly refs?: readonly Ref[];
}

interface SubjectItem extends vscode.QuickPickItem {
  /** Absent for "Show All". */
  readonly ref?: Ref;
}

/** "Show Only…": highlights the chosen countries, organisations and themes, and nothing else. */
export async function showOnly(
  reports: ReportStore,
  shown: ShownHighlights,
  given: ShowOnlyArguments = {},
): Promise<void> {
  const active = activeReport(reports, vscode.l10n.t('Open a report first.'));
  const refs = given.refs ?? (await askRefs(itemsOf(active), shown.only));
  if (refs) shown.showOnly(refs);
}

function itemsOf({ annotated }: ActiveReport): SubjectItem[] {
  const subjects = mentionCounts(annotated.mentions).map(({ ref, count }): SubjectItem => {
    return {
      ref,
      label: subjectName(ref, annotated.codebook),
      description: `${kindName(ref)} · ${mentionCount(count)}`,
    };
  });
  return [{ label: vscode.l10n.t('$(clear-all) Show All') }, ...subjects];
}

/** The chosen refs, none for all; undefined when the person went away. */
function askRefs(
  items: readonly SubjectItem[],
  only: readonly Ref[],
): Promise<readonly Ref[] | undefined> {
  const pick = vscode.window.createQuickPick<SubjectItem>();
  pick.title = vscode.l10n.t('Show Only');
  pick.placeholder = vscode.l10n.t('What to highlight, and nothing else');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = items;
  pick.selectedItems = items.filter(({ ref }) => ref && only.includes(ref));
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve(chosenIn(pick));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/**
 * The ticked ones; without a tick the one under the bar, or, as the bar leaves the list while one types,
 * the one that the typed letters mean. "Show All" goes before all others.
 */
function chosenIn(pick: vscode.QuickPick<SubjectItem>): readonly Ref[] | undefined {
  const named = pick.items.map(item => ({ name: item.label, item }));
  const one = pick.activeItems[0] ?? matchCode(named, pick.value)?.item;
  const chosen = pick.selectedItems.length > 0 ? pick.selectedItems : one ? [one] : [];
  if (chosen.length === 0) return undefined;
  return chosen.every(({ ref }) => ref) ? chosen.flatMap(({ ref }) => ref ?? []) : [];
}
