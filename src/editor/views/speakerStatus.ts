import * as vscode from 'vscode';
import { type WordShare, wordShares } from '../../core/analysis/wordShares';
import { contributionAt } from '../../core/report/navigate';
import type { Report } from '../../core/report/types';
import type { Ref } from '../../core/text/ref';
import { Delay, DisposableStore } from '../lifetime';
import { nameOf } from '../names';
import type { ReportStore } from '../reportStore';
import { percentOf, wordCount } from '../shareWords';

// While one types or moves the cursor, nothing is counted: words are, behind this pause.
const pause = 200;

/** The item in the status bar that tells who speaks at the cursor, and how much of the report is theirs. */
export class SpeakerStatus implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #reports: ReportStore;
  readonly #item: vscode.StatusBarItem;
  readonly #later = this.#disposables.add(new Delay(pause));
  #isShown = false;

  constructor(reports: ReportStore) {
    this.#reports = reports;
    const { window } = vscode;
    this.#item = this.#disposables.add(
      window.createStatusBarItem('speaker', vscode.StatusBarAlignment.Right, 101),
    );
    this.#item.name = vscode.l10n.t('Speaker at the Cursor');
    this.#item.command = 'rapporteur.goToSpeaker';
    const soon = (document: vscode.TextDocument) => {
      if (document === window.activeTextEditor?.document) this.#later.run(() => this.#refresh());
    };
    this.#disposables.add(window.onDidChangeActiveTextEditor(() => this.#refresh()));
    this.#disposables.add(
      window.onDidChangeTextEditorSelection(({ textEditor }) => soon(textEditor.document)),
    );
    this.#disposables.add(reports.onDidChange(soon));
    this.#refresh();
  }

  /** What a person sees; undefined where there is no item. */
  get seen(): { readonly text: string; readonly tooltip: string } | undefined {
    const { text, tooltip } = this.#item;
    return this.#isShown ? { text, tooltip: tooltip as string } : undefined;
  }

  #refresh(): void {
    this.#later.cancel();
    const editor = vscode.window.activeTextEditor;
    const report = editor && this.#reports.get(editor.document)?.report;
    this.#isShown = report !== undefined && report.speakers.length > 0;
    if (!editor || !report || !this.#isShown) return this.#item.hide();
    const look = lookOf(report, editor.document.offsetAt(editor.selection.active));
    Object.assign(this.#item, look);
    this.#item.accessibilityInformation = { label: look.tooltip, role: 'button' };
    this.#item.show();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

interface Look {
  readonly text: string;
  readonly tooltip: string;
}

function lookOf(report: Report, offset: number): Look {
  const here = report.contributions[contributionAt(report, offset) ?? -1];
  const go = vscode.l10n.t('Click to go to a speaker.');
  if (!here) {
    const count = report.speakers.length;
    const all = count === 1 ? vscode.l10n.t('1 speaker') : vscode.l10n.t('{0} speakers', count);
    return { text: `$(comment) ${all}`, tooltip: `${all}. ${go}` };
  }
  const shares = wordShares(report);
  const lines = here.speakers.map(ref => lineOf(ref, shares.get(ref)));
  return {
    text: `$(comment) ${shortLine(here.speakers, lines)}`,
    tooltip: `${lines.join('\n')}\n${go}`,
  };
}

/** "Morocco · 412 words · 8 %". */
function lineOf(ref: Ref, share: WordShare | undefined): string {
  return share ? [nameOf(ref), wordCount(share.words), percentOf(share)].join(' · ') : nameOf(ref);
}

// A longer text would push other items out of the status bar; the tooltip tells of all.
const mostNames = 2;

/** Of joint speakers only the names: their shares are not the same. */
function shortLine(speakers: readonly Ref[], lines: readonly string[]): string {
  if (lines.length === 1) return lines.join();
  const further = speakers.length > mostNames ? [`+${speakers.length - mostNames}`] : [];
  return [...speakers.slice(0, mostNames).map(nameOf), ...further].join(', ');
}
