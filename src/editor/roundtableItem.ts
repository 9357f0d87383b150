import * as vscode from 'vscode';
import type { Report } from '../core/report/types';
import { kindOf, type Ref } from '../core/text/ref';
import { slice } from '../core/text/span';
import { firstWords } from './firstWords';
import { nameOf, namesOf, titleOf } from './names';
import type { Row } from './roundtableRows';

/** How a row looks; `fileName` is the report's. */
export function itemOf({ node, children }: Row, report: Report, fileName: string): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'report':
      return itemWith(
        report.title ?? vscode.l10n.t('Report'),
        Expanded,
        'file-text',
        report.title === fileName ? undefined : fileName,
      );
    case 'roundtable': {
      const roundtable = report.roundtables[node.roundtable];
      const chairs = roundtable?.chairs.length
        ? vscode.l10n.t('chaired by {0}', namesOf(roundtable.chairs))
        : undefined;
      const state = children.length > 0 ? Expanded : None;
      return itemWith(roundtable ? titleOf(roundtable) : '', state, 'comment-discussion', chairs);
    }
    case 'speaker':
      return itemWith(nameOf(node.ref), Collapsed, iconOf(node.ref), String(children.length));
    case 'contribution': {
      const contribution = report.contributions[node.contribution];
      return itemWith(
        contribution ? firstWords(slice(report.text, contribution)) : '',
        None,
        'quote',
      );
    }
  }
}

function itemWith(
  label: string,
  state: vscode.TreeItemCollapsibleState,
  icon: string,
  description?: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = description;
  item.accessibilityInformation = { label: description ? `${label}, ${description}` : label };
  return item;
}

/** The icon of whoever speaks. */
export function iconOf(ref: Ref): string {
  switch (kindOf(ref)) {
    case 'country':
      return 'globe';
    case 'group':
      return 'organization';
    case 'org':
      return 'briefcase';
    case 'person':
    case 'role':
      return 'person';
    case 'theme':
      return 'tag';
  }
}
