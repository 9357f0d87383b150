import * as vscode from 'vscode';
import { readSidecar } from '../../core/annotations/readSidecar';
import { codesById } from '../../core/codebook/codes';
import { LineIndex } from '../../core/text/lineIndex';
import type { Problem } from '../../core/text/problem';
import type { CodebookStore } from '../codebookStore';
import { toRangeIn } from '../convert';
import { DisposableStore } from '../lifetime';
import type { SidecarFile } from '../sidecarFiles';
import type { SidecarStore } from '../sidecarStore';

/** Shows what is wrong in sidecars and codebook, at its place, in the Problems view. */
export function registerDiagnostics(
  codebook: CodebookStore,
  sidecars: SidecarStore,
): vscode.Disposable {
  const store = new DisposableStore();
  const collection = store.add(vscode.languages.createDiagnosticCollection('rapporteur'));
  // Reading 5,000 annotations takes longer than a keystroke: each file is checked once.
  let checked = new WeakMap<SidecarFile, vscode.Diagnostic[]>();
  const check = (file: SidecarFile) => {
    const codes = new Set(codesById(codebook.codebook).keys());
    const found =
      checked.get(file) ?? toDiagnostics(file.text, readSidecar(file.text, codes).problems);
    checked.set(file, found);
    return found;
  };
  const refresh = () => {
    const all = sidecars.all().map((file): Entry => [file.uri, check(file)]);
    const { file } = codebook;
    if (file) all.push([file.uri, toDiagnostics(file.text, file.problems)]);
    collection.clear();
    collection.set(all);
  };
  store.add(sidecars.onDidChange(refresh));
  store.add(
    codebook.onDidChange(() => {
      checked = new WeakMap();
      refresh();
    }),
  );
  refresh();
  return store;
}

type Entry = [vscode.Uri, vscode.Diagnostic[]];

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
