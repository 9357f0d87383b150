import * as vscode from 'vscode';
import { readSidecar } from '../../core/annotations/readSidecar';
import { codesById } from '../../core/codebook/codes';
import { LineIndex } from '../../core/text/lineIndex';
import type { Problem } from '../../core/text/problem';
import type { CodebookStore } from '../codebookStore';
import { toRangeIn } from '../convert';
import { DisposableStore } from '../lifetime';
import type { SidecarStore } from '../sidecarStore';

/** Shows what is wrong in sidecars and codebook, at its place, in the Problems view. */
export function registerDiagnostics(
  codebook: CodebookStore,
  sidecars: SidecarStore,
): vscode.Disposable {
  const store = new DisposableStore();
  const collection = store.add(vscode.languages.createDiagnosticCollection('rapporteur'));
  const refresh = () => {
    const codes = new Set(codesById(codebook.codebook).keys());
    const all = new Map<vscode.Uri, vscode.Diagnostic[]>();
    for (const { uri, text } of sidecars.all())
      all.set(uri, toDiagnostics(text, readSidecar(text, codes).problems));
    if (codebook.file)
      all.set(codebook.file.uri, toDiagnostics(codebook.file.text, codebook.file.problems));
    collection.clear();
    collection.set([...all]);
  };
  store.add(sidecars.onDidChange(refresh));
  store.add(codebook.onDidChange(refresh));
  refresh();
  return store;
}

function toDiagnostics(text: string, problems: readonly Problem[]): vscode.Diagnostic[] {
  const lines = new LineIndex(text);
  return problems.map(problem => {
    const { Error, Warning } = vscode.DiagnosticSeverity;
    const message = vscode.l10n.t(problem.message, ...problem.args);
    const severity = problem.severity === 'error' ? Error : Warning;
    const diagnostic = new vscode.Diagnostic(toRangeIn(lines, problem), message, severity);
    diagnostic.source = 'Rapporteur';
    diagnostic.code = problem.code;
    return diagnostic;
  });
}
