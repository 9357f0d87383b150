import * as vscode from 'vscode';
import { codesById } from '../../core/codebook/codes';
import { LineIndex } from '../../core/text/lineIndex';
import type { Problem } from '../../core/text/problem';
import type { CodebookStore } from '../codebookStore';
import { toRangeIn } from '../convert';
import { DisposableStore } from '../lifetime';
import type { RosterStore } from '../rosterStore';
import type { SidecarFile } from '../sidecarFiles';
import type { SidecarStore } from '../sidecarStore';
import { Turns } from '../turns';
import type { LazyYamlFiles } from '../yamlFiles';

/** Shows what is wrong in sidecars, codebook and roster, at its place, in the Problems view. */
export function registerDiagnostics(
  codebook: CodebookStore,
  roster: RosterStore,
  sidecars: SidecarStore,
  yaml: LazyYamlFiles,
): vscode.Disposable {
  const store = new DisposableStore();
  const collection = store.add(vscode.languages.createDiagnosticCollection('rapporteur'));
  // Reading 5,000 annotations takes longer than a keystroke: each file is checked once.
  let checked = new WeakMap<SidecarFile, vscode.Diagnostic[]>();
  const check = async (file: SidecarFile): Promise<vscode.Diagnostic[]> => {
    const known = checked;
    const { readSidecar } = await yaml();
    const codes = new Set(codesById(codebook.codebook).keys());
    const found =
      known.get(file) ?? toDiagnostics(file.text, readSidecar(file.text, codes).problems);
    known.set(file, found);
    return found;
  };
  const collect = async (): Promise<Entry[]> => {
    const files = [codebook.file, roster.file].filter(file => file !== undefined);
    const own = files.map((file): Entry => [file.uri, toDiagnostics(file.text, file.problems)]);
    const others = sidecars
      .all()
      .map(async (each): Promise<Entry> => [each.uri, await check(each)]);
    return [...(await Promise.all(others)), ...own];
  };
  const turns = new Turns();
  const refresh = () =>
    void turns.newest('', collect, all => {
      collection.clear();
      collection.set(all);
    });
  store.add(sidecars.onDidChange(refresh));
  store.add(roster.onDidChange(refresh));
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
