import * as vscode from 'vscode';
import type { HighlightKind, Shown } from '../core/analysis/highlights';
import type { Ref } from '../core/text/ref';
import { DisposableStore } from './lifetime';
import { type HighlightSwitch, onDidChangeSettings, readSettings } from './settings';

const switches: Readonly<Record<HighlightKind, HighlightSwitch>> = {
  country: 'countries',
  organisation: 'organisations',
  theme: 'themes',
  speaker: 'speakers',
};

/** What is to be highlighted, by the settings and, in this window, by "Show Only…". */
export class ShownHighlights implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  /** Fires when other things are to be highlighted than before, or in another way. */
  readonly onDidChange = this.#changed.event;

  #only: readonly Ref[] = [];

  constructor() {
    this.#disposables.add(onDidChangeSettings(() => this.#changed.fire(undefined)));
  }

  /** Which mentions to highlight in a document. */
  mentionsIn({ uri }: vscode.TextDocument): Shown {
    const { highlightKinds } = readSettings(uri);
    const kinds = Object.keys(switches) as HighlightKind[];
    return {
      kinds: new Set(kinds.filter(kind => highlightKinds.has(switches[kind]))),
      only: this.#only.length > 0 ? new Set(this.#only) : undefined,
    };
  }

  /** Besides which no mention is highlighted; empty when all are. */
  get only(): readonly Ref[] {
    return this.#only;
  }

  /** Highlights mentions of `refs` and no others; of all again where there are none. */
  showOnly(refs: readonly Ref[]): void {
    this.#only = refs;
    void vscode.commands.executeCommand('setContext', 'rapporteur.showsOnly', refs.length > 0);
    this.#changed.fire(undefined);
  }

  /** Whether annotations are drawn in a document. */
  areAnnotationsIn({ uri }: vscode.TextDocument): boolean {
    return readSettings(uri).highlightKinds.has('annotations');
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
