import * as vscode from 'vscode';
import type { Report } from '../../core/report/types';
import type { Lazy } from '../lazyModule';
import { Delay, DisposableStore } from '../lifetime';
import type { ReportStore } from '../reportStore';
import type { RoundtableReader } from '../roundtableReader';
import type { RoundtableRows, Row } from '../roundtableRows';
import { readSettings } from '../settings';
import type { TreeContents } from '../treeContents';
import { ReportDrop } from './reportDrop';

// Typing pauses for as long between words; the tree waits for that.
const typingPause = 150;

/** The view "Roundtables": the contributions of the active report in groups. Follows the cursor. */
export class RoundtableTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #reports: ReportStore;
  readonly #lazyReader: Lazy<RoundtableReader>;
  readonly #view: vscode.TreeView<Row>;
  #reader?: RoundtableReader;
  #shown?: TreeContents;
  #rows?: RoundtableRows;
  #filter = '';
  readonly #later = this.#disposables.add(new Delay(typingPause));
  readonly #followLater = this.#disposables.add(new Delay(typingPause));

  constructor(reports: ReportStore, reader: Lazy<RoundtableReader>) {
    this.#reports = reports;
    this.#lazyReader = reader;
    const { window } = vscode;
    this.#view = this.#disposables.add(
      window.createTreeView('rapporteur.roundtables', {
        treeDataProvider: this,
        showCollapseAll: true,
        canSelectMany: true,
        dragAndDropController: new ReportDrop(),
      }),
    );
    this.#disposables.add(
      reports.onDidChange(
        document => document === reports.seen && this.#later.run(() => this.refresh()),
      ),
    );
    this.#disposables.add(window.onDidChangeActiveTextEditor(editor => editor && this.refresh()));
    // Behind the pause: while one types nothing has to be put together for the whole report.
    const follow = () => this.#followLater.run(() => void this.#follow());
    this.#disposables.add(window.onDidChangeTextEditorSelection(follow));
    this.#disposables.add(this.#view.onDidChangeVisibility(follow));
    this.refresh();
  }

  /** The selected rows, for commands that come from the keyboard. */
  get selected(): readonly Row[] {
    return this.#view.selection;
  }

  /** Words that the contributions shown have: see `contributionsWith`. */
  get filter(): string {
    return this.#filter;
  }

  set filter(words: string) {
    this.#filter = words.trim();
    void vscode.commands.executeCommand(
      'setContext',
      'rapporteur.treeFiltered',
      this.#filter !== '',
    );
    this.refresh();
  }

  /** Takes the report of the active editor; rows are made anew only when they show something else. */
  refresh(): void {
    this.#later.cancel();
    this.#shown = this.#read();
    this.#tellOfEditor();
    // While its rows are made for the first time, what the tree shows is not known.
    const rows = this.#shown && this.#rowsOf(this.#shown);
    if (rows?.shape !== this.#rows?.shape) {
      this.#rows = rows;
      this.#changed.fire(undefined);
    }
    void this.#follow();
  }

  #read(): TreeContents | undefined {
    const active = this.#reports.active();
    if (!active?.annotated.report.isReport) return undefined;
    const { document } = active;
    const roster = this.#reports.rosterOf(document);
    return { ...active, roster, settings: readSettings(document.uri), filter: this.#filter };
  }

  /** Undefined until what makes the rows is loaded; then the tree is refreshed. */
  #rowsOf(contents: TreeContents): RoundtableRows | undefined {
    const reader = this.#reader;
    const wait = reader ? reader.prepare(contents) : this.#load();
    // A message in the view: a notification would come again with every pause in typing.
    const tell = (error: Error) => (this.#view.message = error.message);
    if (wait) void wait.then(() => this.refresh(), tell);
    return wait ? undefined : reader?.read(contents);
  }

  async #load(): Promise<void> {
    this.#reader = await this.#lazyReader();
  }

  getChildren(row?: Row): Row[] {
    return row ? row.children : this.#rows ? [this.#rows.root] : [];
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    return (this.#shown && this.#reader?.itemOf(row, this.#shown)) ?? new vscode.TreeItem('');
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    return this.#shown && this.#reader ? this.#reader.resolve(item, row, this.#shown) : item;
  }

  /** Says so where a file is left out, and enables the commands that need a report. */
  #tellOfEditor(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isLeftOut = document !== undefined && this.#reports.isLeftOut(document);
    this.#view.message = isLeftOut
      ? vscode.l10n.t('This file is not read: it is binary, or too long for a report.')
      : this.#filter
        ? vscode.l10n.t('Only contributions with “{0}”', this.#filter)
        : undefined;
    this.#view.description = this.#shown && aboutReport(this.#shown.annotated.report);
    const hasReport = this.#shown !== undefined;
    void vscode.commands.executeCommand('setContext', 'rapporteur.hasReport', hasReport);
  }

  /** Selects the row at the cursor; in the middle of typing `refresh` does it a moment later. */
  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.#view.visible || editor.document !== this.#shown?.document) return;
    const { document, annotated } = this.#shown;
    const { report } = annotated;
    if (this.#reports.get(document)?.report !== report) return;
    if (!readSettings(document.uri).followCursor) return;
    const rows = this.#rows?.at(report, document.offsetAt(editor.selection.active)) ?? [];
    if (!rows[0] || rows.some(row => this.#view.selection.includes(row))) return;
    // A row that has left the tree meanwhile cannot be shown: the one in its place will be.
    await this.#view
      .reveal(rows[0], { select: true, focus: false })
      .then(undefined, () => undefined);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** "Report on Piers · Ana Ruiz · 12-14 March 2021" */
function aboutReport({ title, frontPage: { rapporteur, date } }: Report): string {
  return [title, rapporteur, date].filter(Boolean).join(' · ');
}
