import * as vscode from 'vscode';
import { type Grouping, groupings } from '../../core/analysis/passageGroups';
import { activeReport } from '../activeReport';
import { askFilter, type Filtered } from '../askFilter';
import { HumanError } from '../humanError';
import type { ReportStore } from '../reportStore';
import { readSettings } from '../settings';
import type { SidecarStore } from '../sidecarStore';
import { tell } from '../tell';
import { writeSetting } from '../writeSetting';

/** "Group Passages By…" */
export async function groupPassagesBy(given?: { readonly grouping?: Grouping }): Promise<void> {
  const resource = vscode.window.activeTextEditor?.document.uri;
  const { passageGrouping } = readSettings(resource);
  const items = groupings.map(grouping => {
    const description = grouping === passageGrouping ? vscode.l10n.t('as it is now') : undefined;
    return { grouping, label: groupingName(grouping), description };
  });
  const title = vscode.l10n.t('Group passages by');
  const grouping =
    given?.grouping ?? (await vscode.window.showQuickPick(items, { title }))?.grouping;
  if (grouping) await writeSetting('passages.groupBy', grouping, resource);
}

function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'place':
      return vscode.l10n.t('Place in the text');
    case 'code':
      return vscode.l10n.t('Code');
    case 'speaker':
      return vscode.l10n.t('Speaker');
    case 'roundtable':
      return vscode.l10n.t('Roundtable');
    case 'coder':
      return vscode.l10n.t('Coder');
  }
}

/** "Filter Passages…": the view follows what is typed; Escape goes back. */
export function filterPassages(view: Filtered, given?: { readonly words?: string }): void {
  const title = vscode.l10n.t('Filter passages');
  const placeholder = vscode.l10n.t('Words of quote, note, code, speaker, roundtable or coder');
  askFilter(view, { title, placeholder }, given?.words);
}

/** "Show or Hide Coders…": ticks for all who have annotated the report, but the person. */
export async function hideCoders(
  reports: ReportStore,
  sidecars: SidecarStore,
  given?: { readonly hidden?: readonly string[] },
): Promise<void> {
  const { document } = activeReport(reports, vscode.l10n.t('Open a report first.'));
  const others = sidecars.read(document.uri).filter(({ isOwn }) => !isOwn);
  const coders = [...new Set(others.map(({ coder = '' }) => coder))];
  if (coders.length === 0)
    throw new HumanError(vscode.l10n.t('Nobody else has annotated this report.'));
  const { hiddenCoders } = readSettings(document.uri);
  const hidden = given?.hidden ?? (await askHidden(coders, hiddenCoders));
  if (!hidden) return;
  const elsewhere = [...hiddenCoders].filter(coder => !coders.includes(coder));
  await writeSetting('hiddenCoders', [...elsewhere, ...hidden], document.uri);
}

async function askHidden(
  coders: readonly string[],
  hidden: ReadonlySet<string>,
): Promise<readonly string[] | undefined> {
  const items = coders.map(coder => {
    const label = coder || vscode.l10n.t('coder without a name');
    return { coder, label, picked: !hidden.has(coder) };
  });
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Whose annotations are shown, beside your own?'),
    placeHolder: vscode.l10n.t('Those of the ticked ones are shown'),
    canPickMany: true,
  });
  return picked && coders.filter(coder => !picked.some(item => item.coder === coder));
}

/** "Code Blind": hides what all others have annotated, or shows it again. */
export async function toggleBlind(): Promise<void> {
  const resource = vscode.window.activeTextEditor?.document.uri;
  const blind = !readSettings(resource).blind;
  await writeSetting('blind', blind, resource);
  tell(
    blind
      ? vscode.l10n.t('Only your own annotations are shown')
      : vscode.l10n.t('All annotations are shown'),
  );
}
