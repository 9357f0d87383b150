import * as vscode from 'vscode';
import type { Ref } from '../core/text/ref';
import type * as workspaceIndexModule from '../workspaceIndex';
import type { ResultRow, SpeakerRow, WorkspaceIndex, WorkspaceIndexParts } from '../workspaceIndex';
import { inBackground } from './inBackground';
import type { Lazy } from './lazyModule';
import { LazyTree } from './lazyTree';
import { DisposableStore } from './lifetime';
import type { ReportStore } from './reportStore';
import { readSettings } from './settings';

type Module = typeof workspaceIndexModule;

/**
 * All reports of the workspace: the views "Speakers" and "Found", and Go to Symbol in Workspace. The index
 * behind them is loaded and started with the first report that is opened, or when somebody looks.
 */
export class WorkspaceReports implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #module: Lazy<Module>;
  readonly #parts: Omit<WorkspaceIndexParts, 'speakers' | 'found'>;
  readonly #speakers = new LazyTree<SpeakerRow>(async () => (await this.index()).speakers);
  readonly #found = new LazyTree<ResultRow>(async () => (await this.index()).found);
  readonly #views: Pick<WorkspaceIndexParts, 'speakers' | 'found'>;
  #index?: Promise<WorkspaceIndex>;
  /** What Go to Symbol in Workspace asks for speakers and roundtables. */
  readonly symbols = {
    provideWorkspaceSymbols: async (typed: string): Promise<vscode.SymbolInformation[]> => {
      const { store } = await this.index();
      return (await this.#module()).symbolInformation(await store.symbols(typed, mostSymbols));
    },
    resolveWorkspaceSymbol: async (
      symbol: vscode.SymbolInformation,
    ): Promise<vscode.SymbolInformation> => {
      const { store } = await this.index();
      return (await this.#module()).resolvedSymbol(symbol, report => store.textOf(report));
    },
  };

  constructor(
    reports: ReportStore,
    module: Lazy<Module>,
    parts: Omit<WorkspaceIndexParts, 'speakers' | 'found'>,
  ) {
    this.#module = module;
    this.#parts = parts;
    this.#views = {
      speakers: this.#view('speakers', this.#speakers),
      found: this.#view('found', this.#found),
    };
    const start = (document: vscode.TextDocument) => {
      if (!this.#index && reports.get(document)?.report.isReport) inBackground(this.index());
    };
    this.#disposables.add(reports.onDidChange(start));
    vscode.workspace.textDocuments.forEach(start);
    this.#disposables.add(vscode.languages.registerWorkspaceSymbolProvider(this.symbols));
  }

  /** The index, started when it is first asked for. */
  async index(): Promise<WorkspaceIndex> {
    this.#index ??= this.#module().then(({ WorkspaceIndex }) =>
      this.#disposables.add(new WorkspaceIndex({ ...this.#parts, ...this.#views })),
    );
    return this.#index;
  }

  /** Where speakers speak in other reports than `here`; none where the index is turned off or fails. */
  async placesElsewhere(
    refs: readonly Ref[],
    here: vscode.Uri,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[]> {
    if (!readSettings().isIndexOn) return [];
    try {
      const { store } = await this.index();
      return await (await this.#module()).placesElsewhere(store, refs, here, token);
    } catch {
      // It is told when the index starts that it fails; the places in the open report stand.
      return [];
    }
  }

  /** What makes queries of what people type. */
  module(): Promise<Module> {
    return this.#module();
  }

  #view<Row>(name: string, tree: LazyTree<Row>) {
    const options = { treeDataProvider: tree, showCollapseAll: true };
    const view = this.#disposables.add(vscode.window.createTreeView(`rapporteur.${name}`, options));
    return { view, refresh: () => tree.refresh() };
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

// VS Code shows a few dozen, and goes on asking while one types.
const mostSymbols = 200;
