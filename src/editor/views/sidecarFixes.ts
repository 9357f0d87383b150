import * as vscode from 'vscode';
import { isCodeId, nameOfId } from '../../core/codebook/codeId';
import { allCodes } from '../../core/codebook/codes';
import { likelyCodes } from '../../core/codebook/likelyCodes';
import type { Code } from '../../core/codebook/types';
import { itemText } from '../../core/yaml/scalars';
import type { CodebookStore } from '../codebookStore';
import { codePlaceAt, sidecarSelector } from '../codePlaceAt';
import type { LazyYamlFiles } from '../yamlFiles';

const kind = vscode.CodeActionKind.QuickFix;

/** Quick fixes for a code that the codebook does not have: a near-named one in its place, or a new code. */
export function registerSidecarFixes(store: CodebookStore, yaml: LazyYamlFiles): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, _, { diagnostics }) => {
      const codes = allCodes(store.codebook);
      const unknown = diagnostics.filter(isUnknownCode);
      const fixes = unknown.map(async diagnostic => {
        const place = await codePlaceAt(yaml, document, diagnostic.range.start);
        return place ? fixesOf({ document, diagnostic, codes }, place.code) : [];
      });
      return (await Promise.all(fixes)).flat();
    },
  };
  return vscode.languages.registerCodeActionsProvider(sidecarSelector, provider, {
    providedCodeActionKinds: [kind],
  });
}

function isUnknownCode({ source, code }: vscode.Diagnostic): boolean {
  return source === 'Rapporteur' && code === 'unknown-code';
}

interface Fault {
  readonly document: vscode.TextDocument;
  readonly diagnostic: vscode.Diagnostic;
  readonly codes: readonly Code[];
}

function fixesOf(fault: Fault, written: string): vscode.CodeAction[] {
  const near = likelyCodes(fault.codes, written).map(code => replacement(fault, code));
  const [first] = near;
  if (first) first.isPreferred = near.length === 1;
  return isCodeId(written) ? [...near, creation(fault, written)] : near;
}

function replacement({ document, diagnostic }: Fault, { id, name }: Code): vscode.CodeAction {
  const title = vscode.l10n.t('Replace by “{0}” ({1})', id, name);
  const action = new vscode.CodeAction(title, kind);
  action.diagnostics = [diagnostic];
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, diagnostic.range, itemText(id));
  return action;
}

function creation({ diagnostic }: Fault, id: string): vscode.CodeAction {
  const title = vscode.l10n.t('Create code “{0}” in the codebook', id);
  const action = new vscode.CodeAction(title, kind);
  action.diagnostics = [diagnostic];
  const args = [{ name: nameOfId(id), newId: id }];
  action.command = { title, command: 'rapporteur.addCode', arguments: args };
  return action;
}
