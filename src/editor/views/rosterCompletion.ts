import * as vscode from 'vscode';
import { completeRoster, type RosterCompletion } from '../../core/roster/completeRoster';
import { toRange } from '../convert';
import type { RosterStore } from '../rosterStore';
import type { YamlLanguageParts } from '../yamlLanguageParts';

/** Offers fields, kinds, languages and refs while somebody writes the roster. */
export function registerRosterCompletion(
  roster: RosterStore,
  { namedRefs }: Pick<YamlLanguageParts, 'namedRefs'>,
): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: (document, position) => {
      if (document.uri.toString() !== roster.uri?.toString()) return undefined;
      const { span, items } = completeRoster(
        document.getText(),
        document.offsetAt(position),
        namedRefs,
      );
      return items.map(item => toItem(item, toRange(document, span)));
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'yaml' }, provider, ' ');
}

function toItem(
  { kind, text, name }: RosterCompletion,
  range: vscode.Range,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(
    { label: text, description: name },
    kind === 'field' ? vscode.CompletionItemKind.Field : vscode.CompletionItemKind.Value,
  );
  item.range = range;
  item.insertText = kind === 'field' ? `${text}: ` : text;
  // Whoever types "Moro" means country:MA.
  if (name) item.filterText = `${text} ${name}`;
  return item;
}
