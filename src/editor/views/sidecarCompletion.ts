import * as vscode from 'vscode';
import { completeSidecar, type SidecarCompletion } from '../../core/annotations/completeSidecar';
import { allCodes, codePath, codesById } from '../../core/codebook/codes';
import type { Codebook } from '../../core/codebook/types';
import type { CodebookStore } from '../codebookStore';
import { sidecarSelector } from '../codePlaceAt';
import { toRange } from '../convert';

/** Offers codes, fields and values while somebody writes a sidecar. */
export function registerSidecarCompletion(store: CodebookStore): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position) => {
      const { codebook } = store;
      const ids = allCodes(codebook).map(({ id }) => id);
      const offset = document.offsetAt(position);
      const { span, items } = completeSidecar(document.getText(), offset, ids);
      const range = toRange(document, span);
      return items.map((each, i) => {
        const item = toItem(each, codebook);
        item.range = range;
        // In the order of the codebook, and of the file's format.
        item.sortText = String(i).padStart(5, '0');
        return item;
      });
    },
  };
  const { registerCompletionItemProvider } = vscode.languages;
  return registerCompletionItemProvider(sidecarSelector, provider, ' ', '[', ',');
}

function toItem(completion: SidecarCompletion, codebook: Codebook): vscode.CompletionItem {
  const { Field, Value } = vscode.CompletionItemKind;
  switch (completion.kind) {
    case 'field':
      return fieldItem(new vscode.CompletionItem(completion.text, Field));
    case 'value':
      return new vscode.CompletionItem(completion.text, Value);
    case 'code':
      return codeItem(completion, codebook);
  }
}

/** Path and description are a stranger's text: shown as they are, not as Markdown. */
function codeItem(
  { code, text }: Extract<SidecarCompletion, { kind: 'code' }>,
  codebook: Codebook,
): vscode.CompletionItem {
  const path = codePath(codebook, code).join(' › ');
  const label = { label: code, description: path };
  const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.EnumMember);
  item.insertText = text;
  item.detail = path;
  item.documentation = codesById(codebook).get(code)?.description;
  // Whoever types a name means its code.
  item.filterText = `${code} ${path}`;
  return item;
}

const lists = ['codes', 'speaker', 'speakers'];
const withValues = ['codes', 'status', 'by', 'correct'];

function fieldItem(item: vscode.CompletionItem): vscode.CompletionItem {
  const field = item.label as string;
  const isList = lists.includes(field);
  item.insertText = isList ? new vscode.SnippetString(`${field}: [$0]`) : `${field}: `;
  item.detail = fieldMeaning(field);
  if (withValues.includes(field))
    item.command = { command: 'editor.action.triggerSuggest', title: field };
  return item;
}

function fieldMeaning(field: string): string | undefined {
  switch (field) {
    case 'id':
      return vscode.l10n.t('Tells the entry from all others of this file.');
    case 'codes':
      return vscode.l10n.t('Ids of codes of the codebook.');
    case 'quote':
      return vscode.l10n.t('The passage, letter for letter.');
    case 'prefix':
      return vscode.l10n.t('What stands in front of the passage.');
    case 'suffix':
      return vscode.l10n.t('What stands behind the passage.');
    case 'start':
      return vscode.l10n.t('Where the passage begins, in Unicode code points.');
    case 'end':
      return vscode.l10n.t('Where the passage ends, in Unicode code points.');
    case 'note':
      return vscode.l10n.t('What the coder notes on the passage.');
    case 'status':
      return vscode.l10n.t('“orphan” where the coder has found the text gone.');
    case 'correct':
      return vscode.l10n.t('What kind of correction it is.');
  }
  return undefined;
}
