import * as vscode from 'vscode';
import { asksTheSame, type Choice, questionOf } from '../../core/matrix/choice';
import {
  type EditorMessage,
  type PanelMessage,
  readPanelMessage,
  type Shown,
} from '../../core/matrix/messages';
import type { CellKey } from '../../core/matrix/question';
import type * as exportFiles from '../../exportFiles';
import { inBackground } from '../inBackground';
import type { Lazy } from '../lazyModule';
import { DisposableStore } from '../lifetime';
import {
  copyTable,
  type ExportMatrixArguments,
  exportTable,
  savePicture,
  tableShown,
} from './handOn';
import { countNames, panelLabels } from './labels';
import { panelHtml, scriptUri } from './panelHtml';
import { everything, shownFor, type ShownParts } from './shown';
import { folderBeside } from '../textFiles';
import type { WorkspaceReports } from '../workspaceReports';

/** What the panel works on. */
export interface MatrixParts extends ShownParts {
  readonly workspaceReports: WorkspaceReports;
  readonly exportFiles: Lazy<typeof exportFiles>;
  readonly extensionUri: vscode.Uri;
}

// Who types sees the figures follow; more often than this nobody reads them.
const pause = 250;
/** The panel with the matrix and the charts. It shows what its `choice` asks for, and keeps no truth of its own. */
export class MatrixPanel implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #panel: vscode.WebviewPanel;
  readonly #parts: MatrixParts;
  #choice: Choice;
  #shown?: Shown;
  #timer?: ReturnType<typeof setTimeout>;
  #count = 0;

  constructor(panel: vscode.WebviewPanel, choice: Choice, parts: MatrixParts) {
    this.#panel = this.#disposables.add(panel);
    this.#parts = parts;
    this.#choice = choice;
    const { webview } = panel;
    const { reports, codebook, workspaceReports, extensionUri } = parts;
    this.#disposables.add(
      webview.onDidReceiveMessage((message: unknown) => {
        const read = readPanelMessage(message);
        if (read) inBackground(this.#take(read));
      }),
    );
    this.#disposables.add(reports.onDidChange(document => this.#changed(document)));
    this.#disposables.add(codebook.onDidChange(() => this.#soon()));
    const { window } = vscode;
    this.#disposables.add(window.onDidChangeActiveTextEditor(editor => this.#follow(editor)));
    this.#disposables.add(
      window.onDidChangeTextEditorSelection(() => {
        if (this.#choice.scope === 'selection') this.#soon();
      }),
    );
    inBackground(
      workspaceReports.index().then(({ store }) => {
        this.#disposables.add(
          store.onDidChange(() => {
            if (this.#choice.scope === 'workspace') this.#soon();
          }),
        );
      }),
    );
    webview.html = panelHtml(webview, extensionUri);
  }

  /** What a person sees; undefined before the first time. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  get choice(): Choice {
    return this.#choice;
  }

  /** Shows something else. */
  async choose(choice: Choice): Promise<void> {
    this.#choice = choice;
    await this.refresh();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  onDidDispose(listener: () => void): void {
    this.#disposables.add(this.#panel.onDidDispose(listener));
  }

  /** Counts again, and draws. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const turn = ++this.#count;
    const shown = await shownFor(this.#choice, this.#parts);
    // Something else was asked for meanwhile.
    if (turn !== this.#count) return;
    this.#shown = shown;
    await this.#tell({ kind: 'shown', shown });
  }

  /** Lists the passages of a cell in the view "Found". */
  async open(cell: CellKey): Promise<void> {
    const question = questionOf(this.#choice);
    const { matrix } = this.#shown ?? {};
    if (!question || !matrix) return;
    const { found } = await this.#parts.workspaceReports.index();
    const labels = [
      matrix.rows.find(({ key }) => key === cell.row)?.label,
      matrix.columns.find(({ key }) => key === cell.column)?.label,
    ];
    const title = `${labels.filter(Boolean).join(' × ')} · ${countNames()[question.count]}`;
    const isDone = found.show(title, this.#parts.counting.passages(this.#choice, question, cell));
    await vscode.commands.executeCommand('rapporteur.found.focus');
    await isDone;
  }

  /** Writes the matrix into a file, with the rows and columns too that the panel leaves out. */
  async export(args?: ExportMatrixArguments): Promise<void> {
    const { matrix } = await shownFor(this.#choice, this.#parts, everything);
    if (!matrix) return;
    const table = tableShown(matrix, this.#choice);
    await exportTable(table, this.#parts.exportFiles, this.#folder(), args);
  }

  async #take(message: PanelMessage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.#begin();
      case 'choose':
        // Which report it is about is told here, whatever the page says.
        return this.#chosen({ ...message.choice, report: this.#choice.report });
      case 'open':
        return this.open(message.cell);
      case 'place':
        return this.#goTo(message.place);
      case 'export':
        return this.export();
      case 'copy': {
        const { matrix } = this.#shown ?? {};
        const { exportFiles } = this.#parts;
        return matrix && copyTable(tableShown(matrix, this.#choice), exportFiles);
      }
      case 'save':
        return savePicture(message.picture, this.#folder());
    }
  }

  async #chosen(choice: Choice): Promise<void> {
    // What was counted is drawn otherwise by the page itself.
    if (!this.#shown || !asksTheSame(choice, this.#choice)) return this.choose(choice);
    this.#choice = choice;
  }

  async #begin(): Promise<void> {
    const { webview } = this.#panel;
    const chartsScript = scriptUri(webview, this.#parts.extensionUri, 'panelCharts');
    await this.#tell({ kind: 'labels', labels: panelLabels(), chartsScript });
    await this.refresh();
  }

  async #goTo(place: { readonly start: number; readonly end: number }): Promise<void> {
    const { report } = this.#choice;
    if (report === undefined) return;
    const uri = vscode.Uri.parse(report, true);
    await vscode.commands.executeCommand('rapporteur.goToPassage', uri, place);
  }

  /** Where files are proposed: beside the report, or in the folder of all. */
  #folder(): vscode.Uri | undefined {
    const { report } = this.#choice;
    return folderBeside(report === undefined ? undefined : vscode.Uri.parse(report, true));
  }

  /** The panel is about the report that was looked at last. */
  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !this.#parts.reports.get(editor.document)?.report.isReport) return;
    const report = editor.document.uri.toString();
    if (report === this.#choice.report) return;
    this.#choice = { ...this.#choice, report };
    if (this.#choice.scope !== 'workspace') this.#soon();
  }

  #changed(document: vscode.TextDocument): void {
    const { scope, report } = this.#choice;
    if (scope === 'workspace' || document.uri.toString() === report) this.#soon();
  }

  /** Once in a while, however many events there are: typing does not stop for the figures to follow. */
  #soon(): void {
    if (this.#panel.visible) this.#timer ??= setTimeout(() => inBackground(this.refresh()), pause);
  }

  /** A page that is hidden hears nothing; when it is shown again it asks. */
  async #tell(message: EditorMessage): Promise<void> {
    if (this.#panel.visible) await this.#panel.webview.postMessage(message);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }
}
