import * as vscode from 'vscode';
import {
  type TreeGrouping,
  treeGroupings,
  type TreeOrder,
  treeOrders,
} from '../../core/analysis/treeOptions';
import { askFilter, type Filtered } from '../askFilter';
import { readSettings } from '../settings';
import { writeSetting } from '../writeSetting';

/** "Group Contributions By…" */
export async function groupTreeBy(given?: { readonly grouping?: TreeGrouping }): Promise<void> {
  const resource = vscode.window.activeTextEditor?.document.uri;
  const { treeGrouping } = readSettings(resource);
  const title = vscode.l10n.t('Group contributions by');
  const grouping = given?.grouping ?? (await ask(title, treeGroupings, treeGrouping, groupingName));
  if (grouping) await writeSetting('tree.groupBy', grouping, resource);
}

/** "Sort Contributions By…" */
export async function sortTreeBy(given?: { readonly order?: TreeOrder }): Promise<void> {
  const resource = vscode.window.activeTextEditor?.document.uri;
  const { treeOrder } = readSettings(resource);
  const title = vscode.l10n.t('Sort contributions by');
  const order = given?.order ?? (await ask(title, treeOrders, treeOrder, orderName));
  if (order) await writeSetting('tree.sortBy', order, resource);
}

/** "Filter Contributions…": the view follows what is typed; Escape goes back. */
export function filterTree(view: Filtered, given?: { readonly words?: string }): void {
  const title = vscode.l10n.t('Filter contributions');
  const placeholder = vscode.l10n.t('Words of speaker, roundtable or what is said');
  askFilter(view, { title, placeholder }, given?.words);
}

async function ask<Choice>(
  title: string,
  choices: readonly Choice[],
  current: Choice,
  nameOf: (choice: Choice) => string,
): Promise<Choice | undefined> {
  const items = choices.map(choice => {
    const description = choice === current ? vscode.l10n.t('as it is now') : undefined;
    return { choice, label: nameOf(choice), description };
  });
  return (await vscode.window.showQuickPick(items, { title }))?.choice;
}

function groupingName(grouping: TreeGrouping): string {
  switch (grouping) {
    case 'roundtable':
      return vscode.l10n.t('Roundtable');
    case 'speaker':
      return vscode.l10n.t('Speaker');
    case 'group':
      return vscode.l10n.t('Group of countries');
    case 'region':
      return vscode.l10n.t('Region (UN M49)');
    case 'theme':
      return vscode.l10n.t('Theme');
  }
}

function orderName(order: TreeOrder): string {
  return order === 'place'
    ? vscode.l10n.t('Place in the text')
    : vscode.l10n.t('Number of contributions');
}
