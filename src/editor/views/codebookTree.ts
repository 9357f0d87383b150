import * as vscode from 'vscode';
import { type CodeCount, codeCounts } from '../../core/analysis/codeCounts';
import type { Codebook } from '../../core/codebook/types';
import type { CodebookStore } from '../codebookStore';
import { codeItem, codeTooltip } from '../codeItem';
import { type CodeRow, codeRows } from '../codeRows';
import { Delay, DisposableStore } from '../lifetime';
import type { ReportStore } from '../reportStore';

// Counting goes through the whole report: it waits until one has stopped typing for a while.
const typingPause = 500;

/** The view "Codebook": the codes of the workspace's codebook, with what the active report has of each. */
export class CodebookTree implements vscode.TreeDataProvider<CodeRow>, vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #reports: ReportStore;
  readonly #codebook: CodebookStore;
  readonly #view: vscode.TreeView<CodeRow>;
  readonly #later = this.#disposables.add(new Delay(typingPause));
  #shown: Codebook = { codes: [] };
  #rows: readonly CodeRow[] = [];
  #counts: ReadonlyMap<string, CodeCount> = new Map();

  constructor(
    reports: ReportStore,
    codebook: CodebookStore,
    dragAndDropController?: vscode.TreeDragAndDropController<CodeRow>,
  ) {
    this.#reports = reports;
    this.#codebook = codebook;
    const { window } = vscode;
    this.#view = this.#disposables.add(
      window.createTreeView('rapporteur.codebook', {
        treeDataProvider: this,
        showCollapseAll: true,
        dragAndDropController,
      }),
    );
    this.#disposables.add(codebook.onDidChange(() => this.refresh()));
    this.#disposables.add(
      reports.onDidChange(document => document === reports.seen && this.#refreshLater()),
    );
    this.#disposables.add(
      window.onDidChangeActiveTextEditor(editor => editor && this.#refreshLater()),
    );
    this.#disposables.add(this.#view.onDidChangeVisibility(() => this.#refreshLater()));
    this.refresh();
  }

  /** The selected code, for commands that come from the keyboard. */
  get selected(): CodeRow | undefined {
    return this.#view.selection[0];
  }

  /** Takes the codebook and the counts as they are; tells only when they are others than before. */
  refresh(): void {
    this.#later.cancel();
    const codebook = this.#codebook.file ? this.#codebook.codebook : noCodes;
    const counts = this.#count();
    const isOther = JSON.stringify(codebook) !== JSON.stringify(this.#shown);
    if (!isOther && areSame(counts, this.#counts)) return;
    this.#counts = counts;
    if (isOther) this.#rows = codeRows(codebook);
    if (isOther) this.#shown = codebook;
    this.#changed.fire(undefined);
  }

  #refreshLater(): void {
    if (this.#view.visible) this.#later.run(() => this.refresh());
  }

  /** While nobody looks nothing is counted. */
  #count(): ReadonlyMap<string, CodeCount> {
    const active = this.#view.visible ? this.#reports.active() : undefined;
    return active ? codeCounts(active.annotated) : new Map<string, CodeCount>();
  }

  getChildren(row?: CodeRow): CodeRow[] {
    return [...(row ? row.children : this.#rows)];
  }

  getParent(row: CodeRow): CodeRow | undefined {
    return row.parent;
  }

  getTreeItem(row: CodeRow): vscode.TreeItem {
    return codeItem(row, this.#counts.get(row.id));
  }

  resolveTreeItem(item: vscode.TreeItem, row: CodeRow): vscode.TreeItem {
    item.tooltip = codeTooltip(row, this.#shown);
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

const noCodes: Codebook = { codes: [] };

function areSame(a: ReadonlyMap<string, CodeCount>, b: ReadonlyMap<string, CodeCount>): boolean {
  const isSame = ([id, { mentions, annotations }]: [string, CodeCount]) =>
    b.get(id)?.mentions === mentions && b.get(id)?.annotations === annotations;
  return a.size === b.size && [...a].every(isSame);
}
