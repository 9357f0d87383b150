import * as vscode from 'vscode';
import { codeIdAt } from '../../core/codebook/codeAt';
import { type CodebookCompletion, completeCodebook } from '../../core/codebook/completeCodebook';
import type { CodebookStore } from '../codebookStore';
import { codeHover } from '../codeHover';
import { toRange } from '../convert';
import type { ReportStore } from '../reportStore';

const selector = { language: 'yaml' };

/** Helps to write the codebook by hand: offers fields and colours, and tells of a code where it is used. */
export function registerCodebookLanguage(
  codebook: CodebookStore,
  reports: ReportStore,
): vscode.Disposable {
  const isOurs = ({ uri }: vscode.TextDocument) => uri.toString() === codebook.uri?.toString();
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: (document, position) => {
          if (!isOurs(document)) return undefined;
          const { span, items } = completeCodebook(document.getText(), document.offsetAt(position));
          return items.map(item => toItem(item, toRange(document, span)));
        },
      },
      ' ',
    ),
    vscode.languages.registerHoverProvider(selector, {
      provideHover: (document, position) => {
        const id = isOurs(document)
          ? codeIdAt(document.getText(), document.offsetAt(position))
          : undefined;
        const text = id === undefined ? undefined : codeHover(id, codebook.codebook, reports);
        return text && new vscode.Hover(text);
      },
    }),
  );
}

function toItem({ kind, text }: CodebookCompletion, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    text,
    kind === 'field' ? vscode.CompletionItemKind.Field : vscode.CompletionItemKind.Color,
  );
  item.range = range;
  item.insertText = kind === 'field' ? `${text}: ` : text;
  item.detail = fieldMeaning(text);
  // The editor shows a square of the colour that the documentation is.
  if (kind === 'colour') item.documentation = text.replace(/'/g, '');
  return item;
}

function fieldMeaning(field: string): string | undefined {
  switch (field) {
    case 'id':
      return vscode.l10n.t('By what annotations name the code: small letters, digits and hyphens.');
    case 'name':
      return vscode.l10n.t('What people read for the code.');
    case 'colour':
      return vscode.l10n.t('Such as #1f77b4; without one, a colour of the palette.');
    case 'description':
      return vscode.l10n.t('When to give the code and when not.');
    case 'terms':
      return vscode.l10n.t(
        'Words and phrases by which mentions are found: migrant*, (child|children) at sea.',
      );
    case 'not':
      return vscode.l10n.t('Phrases in which a term does not count.');
    case 'codes':
      return vscode.l10n.t('The codes, or those below this one.');
  }
  return undefined;
}
