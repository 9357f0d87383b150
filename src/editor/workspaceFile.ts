import * as vscode from 'vscode';
import type { Problem, Read } from '../core/text/problem';
import { inBackground } from './inBackground';
import { DisposableStore, MutableDisposable } from './lifetime';
import { onDidChangeSettings, readSettings, type Settings } from './settings';
import { readText } from './textFiles';
import type { TextWriter } from './textWriter';
import { Turns } from './turns';

/** A file of ours with what is wrong in it. */
export interface FileProblems {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A file of ours as it was last read. */
export interface ReadFile<T> extends FileProblems {
  readonly value: T;
}

/** Which file holds for the whole workspace, and how it is read. */
export interface WorkspaceFileKind<T> {
  readonly defaultName: string;
  /** Where the person wants it: a path in the first workspace folder; empty for the default name. */
  readonly path: (settings: Settings) => string;
  readonly read: (text: string) => Promise<Read<T>>;
}

/**
 * A file in the first workspace folder that holds for all reports, such as the codebook: found by a
 * setting, watched, and read again when it, its unsaved text or the setting has changed.
 */
export class WorkspaceFile<T> implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  /** Fires when the file is another than before, or its text. */
  readonly onDidChange = this.#changed.event;
  readonly #watcher = this.#disposables.add(new MutableDisposable());
  readonly #turns = new Turns();
  readonly #kind: WorkspaceFileKind<T>;
  readonly #writer: TextWriter;
  #file?: ReadFile<T>;

  constructor(kind: WorkspaceFileKind<T>, writer: TextWriter) {
    this.#kind = kind;
    this.#writer = writer;
    const { workspace } = vscode;
    const reloadIfOurs = (document: vscode.TextDocument) => {
      if (document.uri.toString() === this.uri?.toString()) inBackground(this.reload());
    };
    this.#disposables.add(onDidChangeSettings(() => this.#watch()));
    this.#disposables.add(workspace.onDidChangeWorkspaceFolders(() => this.#watch()));
    this.#disposables.add(
      workspace.onDidChangeTextDocument(({ document }) => reloadIfOurs(document)),
    );
    this.#disposables.add(workspace.onDidCloseTextDocument(reloadIfOurs));
    this.#watch();
  }

  /** The file as it was last read; undefined while there is none. */
  get file(): ReadFile<T> | undefined {
    return this.#file;
  }

  /** Where the file is, or would be; undefined without a folder. */
  get uri(): vscode.Uri | undefined {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) return undefined;
    const { defaultName, path } = this.#kind;
    const uri = vscode.Uri.joinPath(folder, path(readSettings(folder)) || defaultName);
    // A workspace that nobody trusts yet must not make us write elsewhere.
    const isInside = uri.path.startsWith(folder.path.replace(/\/?$/, '/'));
    return isInside ? uri : vscode.Uri.joinPath(folder, defaultName);
  }

  /** Reads the file again and tells when it has become another. */
  async reload(): Promise<void> {
    const { uri } = this;
    const read = async () => uri && this.#read(uri);
    if (uri) inBackground(this.#settle(uri));
    await this.#turns.newest('', read, file => this.#take(file));
  }

  /**
   * Replaces the file's text by what `edit` makes of it, one edit after the other, and reads it again.
   * The text is empty where there is no file. Throws HumanError when it cannot be written.
   */
  async edit(uri: vscode.Uri, edit: (text: string) => string): Promise<void> {
    await this.inTurn(() => this.#writer.edit(uri, edit));
  }

  /** Lets a task that writes the file go when earlier ones are done, and reads the file again. */
  async inTurn<R>(task: () => Promise<R>): Promise<R> {
    const result = await this.#turns.after('', task);
    await this.reload();
    return result;
  }

  /** Not waited for: a window that was killed holds the lock for some seconds more. */
  async #settle(uri: vscode.Uri): Promise<void> {
    if (await this.#writer.settle(uri)) await this.reload();
  }

  async #read(uri: vscode.Uri): Promise<ReadFile<T> | undefined> {
    const text = await readText(uri).catch(() => undefined);
    return text === undefined ? undefined : { uri, text, ...(await this.#kind.read(text)) };
  }

  #take(file: ReadFile<T> | undefined): void {
    const before = this.#file;
    if (file?.text === before?.text && file?.uri.toString() === before?.uri.toString()) return;
    this.#file = file;
    this.#changed.fire();
  }

  #watch(): void {
    const { uri } = this;
    const folder = vscode.workspace.workspaceFolders?.[0];
    this.#watcher.set(uri && folder && this.#watcherOf(uri, folder));
    inBackground(this.reload());
  }

  #watcherOf(uri: vscode.Uri, folder: vscode.WorkspaceFolder): vscode.Disposable {
    const path = uri.path.slice(folder.uri.path.replace(/\/?$/, '/').length);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, path),
    );
    const reload = () => inBackground(this.reload());
    watcher.onDidChange(reload);
    watcher.onDidCreate(reload);
    watcher.onDidDelete(reload);
    return watcher;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
