import * as vscode from 'vscode';
import { DisposableStore } from '../lifetime';
import type { ReportStore } from '../reportStore';

/** The item in the status bar that opens the matrix and the charts of the report in the active editor. */
export class MatrixStatus extends DisposableStore {
  readonly #reports: ReportStore;
  readonly #item: vscode.StatusBarItem;

  constructor(reports: ReportStore) {
    super();
    this.#reports = reports;
    const { window, StatusBarAlignment } = vscode;
    this.#item = this.add(window.createStatusBarItem('matrix', StatusBarAlignment.Right, 99));
    this.#item.name = vscode.l10n.t('Matrix and Charts');
    this.#item.text = '$(graph)';
    this.#item.tooltip = vscode.l10n.t('Show Matrix and Charts');
    this.#item.accessibilityInformation = { label: this.#item.tooltip, role: 'button' };
    this.#item.command = 'rapporteur.showMatrix';
    this.add(window.onDidChangeActiveTextEditor(() => this.#refresh()));
    this.add(
      reports.onDidChange(document => {
        if (document === window.activeTextEditor?.document) this.#refresh();
      }),
    );
    this.#refresh();
  }

  #refresh(): void {
    const editor = vscode.window.activeTextEditor;
    const isReport = editor && this.#reports.get(editor.document)?.report.isReport;
    if (isReport) this.#item.show();
    else this.#item.hide();
  }
}
