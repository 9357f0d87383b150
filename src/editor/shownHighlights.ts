import * as vscode from 'vscode';
import type { HighlightKind, Shown } from '../core/analysis/highlights';
import { DisposableStore } from './lifetime';
import { type HighlightSwitch, onDidChangeSettings, readSettings } from './settings';

const switches: Readonly<Record<HighlightKind, HighlightSwitch>> = {
  country: 'countries',
  organisation: 'organisations',
  theme: 'themes',
  speaker: 'speakers',
};

/** What is to be highlighted, by the settings. */
export class ShownHighlights implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  /** Fires when other things are to be highlighted than before, or in another way. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#disposables.add(onDidChangeSettings(() => this.#changed.fire(undefined)));
  }

  /** Which mentions to highlight in a document. */
  mentionsIn({ uri }: vscode.TextDocument): Shown {
    const { highlightKinds } = readSettings(uri);
    const kinds = Object.keys(switches) as HighlightKind[];
    return { kinds: new Set(kinds.filter(kind => highlightKinds.has(switches[kind]))) };
  }

  /** Whether annotations are drawn in a document. */
  areAnnotationsIn({ uri }: vscode.TextDocument): boolean {
    return readSettings(uri).highlightKinds.has('annotations');
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
