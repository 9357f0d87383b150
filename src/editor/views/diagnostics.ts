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
  const checker = new SidecarChecker(codebook, yaml);
  const collect = async (): Promise<Entry[]> => {
    const files = [codebook.file, roster.file].filter(file => file !== undefined);
    const own = files.map((file): Entry => [file.uri, toDiagnostics(file.text, file.problems)]);
    return [...(await Promise.all(sidecars.all().map(file => checker.check(file)))), ...own];
  };
  const show = (all: readonly Entry[]) => {
    collection.clear();
    collection.set(all);
  };
  const turns = new Turns();
  const refresh = () => void turns.newest('', collect, show);
  store.add(sidecars.onDidChange(refresh));
  store.add(roster.onDidChange(refresh));
  store.add(codebook.onDidChange(() => checker.forget()));
  store.add(codebook.onDidChange(refresh));
  refresh();
  return store;
}

/** Finds what is wrong in sidecars, unknown codes too. */
class SidecarChecker {
  readonly #codebook: CodebookStore;
  readonly #yaml: LazyYamlFiles;
  // Reading 5,000 annotations takes longer than a keystroke: each file is checked once.
  #checked = new WeakMap<SidecarFile, vscode.Diagnostic[]>();

  constructor(codebook: CodebookStore, yaml: LazyYamlFiles) {
    this.#codebook = codebook;
    this.#yaml = yaml;
  }

  async check(file: SidecarFile): Promise<Entry> {
    const known = this.#checked.get(file);
    if (known) return [file.uri, known];
    const checked = this.#checked;
    const { readSidecar } = await this.#yaml();
    const codes = new Set(codesById(this.#codebook.codebook).keys());
    const found = toDiagnostics(file.text, readSidecar(file.text, { codes }).problems);
    checked.set(file, found);
    return [file.uri, found];
  }

  /** What was unknown may be known now. */
  forget(): void {
    this.#checked = new WeakMap();
  }
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
