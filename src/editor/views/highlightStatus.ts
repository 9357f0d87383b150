import * as vscode from 'vscode';
import { highlightName } from '../highlightNames';
import { Delay, DisposableStore } from '../lifetime';
import type { ReportStore } from '../reportStore';
import { highlightSwitches, readSettings } from '../settings';
import type { ShownHighlights } from '../shownHighlights';

// Whether a text is a report seldom changes while one types: this can wait for a pause.
const typingPause = 150;

/** The item in the status bar that tells what is highlighted; a click changes it. */
export class HighlightStatus implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #reports: ReportStore;
  readonly #item: vscode.StatusBarItem;
  readonly #later = this.#disposables.add(new Delay(typingPause));
  #isShown = false;

  constructor(reports: ReportStore, shown: ShownHighlights) {
    this.#reports = reports;
    const { window } = vscode;
    this.#item = this.#disposables.add(
      window.createStatusBarItem('highlights', vscode.StatusBarAlignment.Right, 100),
    );
    this.#item.name = vscode.l10n.t('Highlights of Reports');
    this.#disposables.add(window.onDidChangeActiveTextEditor(() => this.#refresh()));
    this.#disposables.add(shown.onDidChange(() => this.#refresh()));
    this.#disposables.add(
      reports.onDidChange(
        document =>
          document === window.activeTextEditor?.document && this.#later.run(() => this.#refresh()),
      ),
    );
    this.#refresh();
  }

  /** What a person sees; undefined where there is no item. */
  get seen(): { readonly text: string; readonly tooltip: string } | undefined {
    const { text, tooltip } = this.#item;
    return this.#isShown ? { text, tooltip: tooltip as string } : undefined;
  }

  #refresh(): void {
    const active = this.#reports.active();
    this.#isShown = active !== undefined;
    if (!active) return this.#item.hide();
    this.#tell(active.document);
    this.#item.show();
  }

  #tell({ uri }: vscode.TextDocument): void {
    const { highlightKinds } = readSettings(uri);
    const names = highlightSwitches.filter(kind => highlightKinds.has(kind)).map(highlightName);
    const tooltip =
      names.length > 0
        ? vscode.l10n.t('Highlighted: {0}', names.join(', '))
        : vscode.l10n.t('Nothing is highlighted');
    this.#item.text = `$(symbol-color) ${vscode.l10n.t('Highlights')}`;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: tooltip, role: 'button' };
    this.#item.command = 'rapporteur.toggleHighlights';
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
