import * as vscode from 'vscode';
import { allCodes } from '../core/codebook/codes';
import { addCode, idFor } from '../core/codebook/editCodebook';
import { readCodebook } from '../core/codebook/readCodebook';
import { starterCodebook, starterText } from '../core/codebook/starterCodebook';
import type { Codebook } from '../core/codebook/types';
import { ThemeMatcher } from '../core/mentions/findMentions';
import type { Problem } from '../core/text/problem';
import { HumanError } from './humanError';
import { DisposableStore } from './lifetime';
import { onDidChangeSettings, readSettings } from './settings';
import { editText, fileName, readText } from './textFiles';

/** A file of ours with what is wrong in it. */
export interface FileProblems {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** The workspace's codebook, or the built-in one where the workspace has none. */
export class CodebookStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  #codebook: Codebook = starterCodebook();
  #themes?: ThemeMatcher;
  #file?: FileProblems;
  #watcher?: vscode.Disposable;

  constructor() {
    const reload = () => void this.reload();
    this.#disposables.add({ dispose: () => void this.#watcher?.dispose() });
    this.#disposables.add(onDidChangeSettings(() => this.#watch()));
    this.#disposables.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#watch()));
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.uri?.toString()) reload();
      }),
    );
    this.#watch();
  }

  get codebook(): Codebook {
    return this.#codebook;
  }

  get themes(): ThemeMatcher {
    return (this.#themes ??= new ThemeMatcher(this.#codebook));
  }

  /** The codebook's file as it was last read; undefined while the built-in codebook serves. */
  get file(): FileProblems | undefined {
    return this.#file;
  }

  /** Where the workspace's codebook is, or would be; undefined without a folder. */
  get uri(): vscode.Uri | undefined {
    const folder = vscode.workspace.workspaceFolders?.[0];
    return (
      folder &&
      vscode.Uri.joinPath(folder.uri, readSettings(folder.uri).codebook || 'codebook.yaml')
    );
  }

  /** Reads the file again and tells when the codebook has become another. */
  async reload(): Promise<void> {
    const uri = this.uri;
    const text = uri && (await readText(uri).catch(() => undefined));
    if (text === this.#file?.text) return;
    const read = text === undefined ? undefined : readCodebook(text);
    this.#codebook = read?.value ?? starterCodebook();
    this.#file =
      uri && text !== undefined && read ? { uri, text, problems: read.problems } : undefined;
    this.#themes = undefined;
    this.#changed.fire();
  }

  /**
   * Adds a code to the workspace's codebook and returns its id. Where there is no file yet, one is
   * made from the built-in codebook, so that its codes stay.
   */
  async addCode(name: string): Promise<string> {
    const uri = this.uri;
    if (!uri)
      throw new HumanError(
        vscode.l10n.t('Open a folder first: new codes are kept in its codebook.'),
      );
    const text = (await readText(uri)) ?? '';
    if (text && !readCodebook(text).writable) {
      throw new HumanError(
        vscode.l10n.t(
          '{0} cannot be edited until its problems are mended. See the Problems view.',
          fileName(uri),
        ),
      );
    }
    const id = idFor(name, new Set(allCodes(this.#codebook).map(code => code.id)));
    await editText(uri, current => addCode(current || starterText(), { id, name }));
    await this.reload();
    return id;
  }

  #watch(): void {
    this.#watcher?.dispose();
    const folder = vscode.workspace.workspaceFolders?.[0];
    const path = readSettings(folder?.uri).codebook || 'codebook.yaml';
    if (folder) {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, path),
      );
      const reload = () => void this.reload();
      watcher.onDidChange(reload);
      watcher.onDidCreate(reload);
      watcher.onDidDelete(reload);
      this.#watcher = watcher;
    }
    void this.reload();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
