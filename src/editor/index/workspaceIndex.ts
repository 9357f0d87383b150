import * as vscode from 'vscode';
import { DisposableStore } from '../lifetime';
import { foundScheme } from '../reportDocuments';
import { FoundStore, type ResultRow } from './foundStore';
import { FoundText } from './foundText';
import { type IndexParts, IndexStore } from './indexStore';
import { type SpeakerRow, SpeakerRows } from './speakerRows';

/** A view whose rows come from here. */
interface View<Row> {
  readonly view: vscode.TreeView<Row>;
  readonly refresh: () => void;
}

/** What the editor hands over to start the index. */
export interface WorkspaceIndexParts extends IndexParts {
  readonly speakers: View<SpeakerRow>;
  readonly found: View<ResultRow>;
}

/** The index with its views. */
export class WorkspaceIndex implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly store: IndexStore;
  readonly speakers: SpeakerRows;
  readonly found: FoundStore;
  readonly text = new FoundText();

  constructor(parts: WorkspaceIndexParts) {
    const { speakers, found } = parts;
    this.store = this.#disposables.add(new IndexStore(parts));
    this.speakers = new SpeakerRows(this.store);
    this.found = new FoundStore(this.store, found.view, found.refresh);
    this.#disposables.add(this.store.onDidChange(speakers.refresh));
    this.#disposables.add(
      this.store.onDidProgress(progress => {
        speakers.view.message =
          progress && progress.done < progress.all
            ? vscode.l10n.t('Reading reports: {0} of {1}', progress.done, progress.all)
            : undefined;
        const isReading = progress !== undefined;
        void vscode.commands.executeCommand('setContext', 'rapporteur.isIndexing', isReading);
      }),
    );
    this.#disposables.add(
      vscode.workspace.registerTextDocumentContentProvider(foundScheme, this.text),
    );
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
