import * as vscode from 'vscode';
import type { Report } from '../../core/report/types';
import type * as tooltipsModule from '../contributionTooltip';
import type { Lazy } from '../lazyModule';
import { Delay, DisposableStore } from '../lifetime';
import type { ReportStore } from '../reportStore';
import { itemOf } from '../roundtableItem';
import { RoundtableRows, type Row, shapeOf, targetOf } from '../roundtableRows';
import { readSettings } from '../settings';
import { fileName } from '../textFiles';

// Typing pauses for as long between words; the tree waits for that.
const typingPause = 150;

/** What the tree shows. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly report: Report;
}

type Tooltips = Pick<typeof tooltipsModule, 'contributionTooltip'>;

/** The view "Roundtables": report > roundtable > speaker > contribution. Follows the cursor. */
export class RoundtableTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #reports: ReportStore;
  readonly #tooltips: Lazy<Tooltips>;
  readonly #view: vscode.TreeView<Row>;
  #shown?: Shown;
  #rows?: RoundtableRows;
  #shape = '';
  readonly #later = this.#disposables.add(new Delay(typingPause));
  readonly #followLater = this.#disposables.add(new Delay(typingPause));

  constructor(reports: ReportStore, tooltips: Lazy<Tooltips>) {
    this.#reports = reports;
    this.#tooltips = tooltips;
    const { window } = vscode;
    this.#view = this.#disposables.add(
      window.createTreeView('rapporteur.roundtables', {
        treeDataProvider: this,
        showCollapseAll: true,
      }),
    );
    this.#disposables.add(
      reports.onDidChange(
        document =>
          document === window.activeTextEditor?.document && this.#later.run(() => this.refresh()),
      ),
    );
    this.#disposables.add(window.onDidChangeActiveTextEditor(editor => editor && this.refresh()));
    // Behind the pause: while one types nothing has to be put together for the whole report.
    const follow = () => this.#followLater.run(() => void this.#follow());
    this.#disposables.add(window.onDidChangeTextEditorSelection(follow));
    this.#disposables.add(this.#view.onDidChangeVisibility(follow));
    this.refresh();
  }

  /** Takes the report of the active editor; rows are made anew only when the outline is another. */
  refresh(): void {
    this.#later.cancel();
    const active = this.#reports.active();
    const report = active?.annotated.report;
    this.#shown = active && report?.isReport ? { document: active.document, report } : undefined;
    this.#tellOfEditor();
    const shape = this.#shown ? shapeOf(idOf(this.#shown), this.#shown.report) : '';
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.#rows = this.#shown && new RoundtableRows(this.#shown.report, idOf(this.#shown));
      this.#changed.fire(undefined);
    }
    void this.#follow();
  }

  getChildren(row?: Row): Row[] {
    return row ? row.children : this.#rows ? [this.#rows.root] : [];
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    if (!this.#shown) return new vscode.TreeItem('');
    const { document, report } = this.#shown;
    const item = itemOf(row, report, fileName(document.uri));
    item.id = row.id;
    item.contextValue = row.node.kind;
    return item;
  }

  async resolveTreeItem(item: vscode.TreeItem, row: Row): Promise<vscode.TreeItem> {
    if (!this.#shown) return item;
    const { document, report } = this.#shown;
    item.command = commandOf(row, document);
    const { node } = row;
    const at = node.kind === 'contribution' ? report.contributions[node.contribution] : undefined;
    if (at) item.tooltip = (await this.#tooltips()).contributionTooltip(report, at);
    return item;
  }

  /** Says so where a file is left out, and enables the commands that need a report. */
  #tellOfEditor(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isLeftOut = document !== undefined && this.#reports.isLeftOut(document);
    this.#view.message = isLeftOut
      ? vscode.l10n.t('This file is not read: it is binary, or too long for a report.')
      : undefined;
    this.#view.description = this.#shown && aboutReport(this.#shown.report);
    const hasReport = this.#shown !== undefined;
    void vscode.commands.executeCommand('setContext', 'rapporteur.hasReport', hasReport);
  }

  /** Selects the row at the cursor; in the middle of typing `refresh` does it a moment later. */
  async #follow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !this.#view.visible || editor.document !== this.#shown?.document) return;
    const { document, report } = this.#shown;
    if (this.#reports.get(document)?.report !== report) return;
    if (!readSettings(document.uri).followCursor) return;
    const rows = this.#rows?.at(report, document.offsetAt(editor.selection.active)) ?? [];
    if (!rows[0] || rows.some(row => row === this.#view.selection[0])) return;
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

function idOf({ document }: Shown): string {
  return document.uri.toString();
}

/** A click opens the passage where it is by then: the text may have moved since the row was drawn. */
function commandOf(row: Row, { uri }: vscode.TextDocument): vscode.Command | undefined {
  const target = targetOf(row);
  return (
    target && {
      command: 'rapporteur.goToPassage',
      title: vscode.l10n.t('Go to Passage'),
      arguments: [uri, target],
    }
  );
}
