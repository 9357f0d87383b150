import * as vscode from 'vscode';
import type { CodeCount } from '../core/analysis/codeCounts';
import { codePath } from '../core/codebook/codes';
import type { Codebook, WrittenTerm } from '../core/codebook/types';
import { codeIcon } from './codeIcon';
import type { CodeRow } from './codeRows';

const none: CodeCount = { mentions: 0, annotations: 0 };

/** What the view "Codebook" shows for a code; tooltips come later. */
export function codeItem({ id, code }: CodeRow, count: CodeCount = none): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(code.name, code.children.length > 0 ? Expanded : None);
  const description = countWords(count);
  item.id = id;
  item.description = description;
  item.iconPath = codeIcon(code.colour);
  item.contextValue = code.terms.length > 0 ? 'theme' : 'code';
  item.accessibilityInformation = { label: [code.name, description].filter(Boolean).join(', ') };
  return item;
}

/** "12 mentions · 1 annotation"; empty where there is nothing to count. */
export function countWords({ mentions, annotations }: CodeCount): string {
  return [mentions && mentionCount(mentions), annotations && annotationCount(annotations)]
    .filter(Boolean)
    .join(' · ');
}

function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

/** "3 annotations". */
export function annotationCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 annotation') : vscode.l10n.t('{0} annotations', count);
}

// A code may have hundreds of terms; a tooltip is for a look.
const mostTerms = 40;

/** Path, description, terms and id of a code. */
export function codeTooltip({ id, code }: CodeRow, codebook: Codebook): string {
  const terms = code.terms.slice(0, mostTerms).map(termText).join(', ');
  const more = code.terms.length > mostTerms ? '…' : '';
  const named = terms && vscode.l10n.t('Terms: {0}', terms + more);
  return [
    codePath(codebook, id).join(' › '),
    code.description,
    named,
    vscode.l10n.t('Id in annotations: {0}', id),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function termText({ words, language }: WrittenTerm): string {
  return language ? `${words} (${language})` : words;
}
