import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import type { Ref } from '../../core/text/ref';
import { highlightName, subjectName } from '../highlightNames';
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
  readonly #shown: ShownHighlights;
  readonly #item: vscode.StatusBarItem;
  readonly #later = this.#disposables.add(new Delay(typingPause));
  #isShown = false;

  constructor(reports: ReportStore, shown: ShownHighlights) {
    this.#reports = reports;
    this.#shown = shown;
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
    const { only } = this.#shown;
    const look = only.length > 0 ? onlyLook(only, active.annotated) : allLook(active.document);
    Object.assign(this.#item, look);
    this.#item.accessibilityInformation = { label: look.tooltip, role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

type Look = Pick<vscode.StatusBarItem, 'text' | 'command'> & { readonly tooltip: string };

function allLook({ uri }: vscode.TextDocument): Look {
  const { highlightKinds } = readSettings(uri);
  const names = highlightSwitches.filter(kind => highlightKinds.has(kind)).map(highlightName);
  return {
    text: `$(symbol-color) ${vscode.l10n.t('Highlights')}`,
    tooltip:
      names.length > 0
        ? vscode.l10n.t('Highlighted: {0}', names.join(', '))
        : vscode.l10n.t('Nothing is highlighted'),
    command: 'rapporteur.toggleHighlights',
  };
}

// A longer text would push other items out of the status bar; the tooltip names all.
const mostNames = 2;

function onlyLook(only: readonly Ref[], { codebook }: AnnotatedReport): Look {
  const names = only.map(ref => subjectName(ref, codebook));
  const further = names.length > mostNames ? [`+${names.length - mostNames}`] : [];
  const first = [...names.slice(0, mostNames), ...further].join(', ');
  return {
    text: `$(filter) ${vscode.l10n.t('Only: {0}', first)}`,
    tooltip: vscode.l10n.t('Highlighted: only {0}. Click to show all.', names.join(', ')),
    command: 'rapporteur.showAll',
  };
}
