import * as vscode from 'vscode';
import { type Choice, readChoice } from '../../core/matrix/choice';
import { HumanError } from '../humanError';
import type { ExportMatrixArguments } from '../matrix/handOn';
import { MatrixPanel, type MatrixParts } from '../matrix/matrixPanel';
import { panelFolders } from '../matrix/panelHtml';
import type { MatrixShower } from '../matrix/shower';

/** Under this name VS Code keeps the panel over a reload. */
const matrixPanelType = 'rapporteur.matrix';

/** Opens the panel with the matrix and the charts; there is one at most. */
export class MatrixPanels implements MatrixShower, vscode.Disposable {
  readonly #parts: MatrixParts;
  #panel?: MatrixPanel;

  constructor(parts: MatrixParts) {
    this.#parts = parts;
  }

  /** The panel that is open. */
  get panel(): MatrixPanel | undefined {
    return this.#panel;
  }

  /** Opens the panel, or brings it to the front; `given` is what it is to show. */
  async show(given?: Partial<Choice>): Promise<void> {
    const report = this.#parts.reports.active()?.document.uri.toString();
    if (!this.#panel) {
      const choice = { ...readChoice(given), report };
      const options = { enableScripts: true, localResourceRoots: this.#folders() };
      const title = vscode.l10n.t('Matrix and Charts');
      const column = vscode.ViewColumn.Beside;
      this.#take(vscode.window.createWebviewPanel(matrixPanelType, title, column, options), choice);
      return;
    }
    this.#panel.reveal();
    const { choice } = this.#panel;
    await this.#panel.choose({ ...choice, ...given, report: report ?? choice.report });
  }

  /** Takes over a panel that was open when VS Code was closed. */
  restore(panel: vscode.WebviewPanel, kept: unknown): void {
    this.#panel?.dispose();
    panel.webview.options = { enableScripts: true, localResourceRoots: this.#folders() };
    this.#take(panel, readChoice(kept));
  }

  /** Writes the matrix that is shown into a file. */
  async export(args?: ExportMatrixArguments): Promise<void> {
    if (!this.#panel?.shown?.matrix)
      throw new HumanError(vscode.l10n.t('Show the matrix first: what it shows is exported.'));
    await this.#panel.export(args);
  }

  #take(panel: vscode.WebviewPanel, choice: Choice): void {
    const icon = vscode.Uri.joinPath(this.#parts.extensionUri, 'media', 'rapporteur.svg');
    panel.iconPath = icon;
    const taken = new MatrixPanel(panel, choice, this.#parts);
    this.#panel = taken;
    taken.onDidDispose(() => {
      if (this.#panel === taken) this.#panel = undefined;
      taken.dispose();
    });
  }

  #folders(): vscode.Uri[] {
    return [...panelFolders(this.#parts.extensionUri)];
  }

  dispose(): void {
    this.#panel?.dispose();
  }
}
