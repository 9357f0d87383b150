import * as vscode from 'vscode';
import { allCodes } from '../core/codebook/codes';
import { starterCodebook } from '../core/codebook/starterCodebook';
import type { Codebook } from '../core/codebook/types';
import { ThemeMatcher } from '../core/mentions/findMentions';
import type { Problem } from '../core/text/problem';
import { HumanError } from './humanError';
import { DisposableStore, MutableDisposable } from './lifetime';
import { onDidChangeSettings, readSettings } from './settings';
import { editText, fileName, notWritable, readText } from './textFiles';
import { Turns } from './turns';
import type { LazyYamlFiles, YamlFiles } from './yamlFiles';

const defaultName = 'codebook.yaml';

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
  readonly #watcher = this.#disposables.add(new MutableDisposable());
  readonly #turns = new Turns();
  readonly #yaml: LazyYamlFiles;
  #codebook: Codebook = starterCodebook();
  #themes?: ThemeMatcher;
  #file?: FileProblems;

  constructor(yaml: LazyYamlFiles) {
    this.#yaml = yaml;
    const { workspace } = vscode;
    const reloadIfOurs = (document: vscode.TextDocument) => {
      if (document.uri.toString() === this.uri?.toString()) void this.reload();
    };
    this.#disposables.add(onDidChangeSettings(() => this.#watch()));
    this.#disposables.add(workspace.onDidChangeWorkspaceFolders(() => this.#watch()));
    this.#disposables.add(
      workspace.onDidChangeTextDocument(({ document }) => reloadIfOurs(document)),
    );
    this.#disposables.add(workspace.onDidCloseTextDocument(reloadIfOurs));
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
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) return undefined;
    const uri = vscode.Uri.joinPath(folder, readSettings(folder).codebook || defaultName);
    // A workspace that nobody trusts yet must not make us write elsewhere.
    const isInside = uri.path.startsWith(folder.path.replace(/\/?$/, '/'));
    return isInside ? uri : vscode.Uri.joinPath(folder, defaultName);
  }

  /** Reads the file again and tells when the codebook has become another. */
  async reload(): Promise<void> {
    const { uri } = this;
    const read = async () => uri && readFile(uri, this.#yaml);
    await this.#turns.newest('', read, file => this.#take(file));
  }

  #take(file: ReadFile | undefined): void {
    if (file?.text === this.#file?.text) return;
    this.#file = file;
    this.#codebook = file?.codebook ?? starterCodebook();
    this.#themes = undefined;
    this.#changed.fire();
  }

  /**
   * Adds a code to the workspace's codebook and returns its id. Where there is no file yet, one is
   * made from the built-in codebook, so that its codes stay.
   */
  async addCode(name: string): Promise<string> {
    const { uri } = this;
    if (!uri)
      throw new HumanError(
        vscode.l10n.t('Open a folder first: new codes are kept in its codebook.'),
      );
    const write = async () => writeCode(await this.#yaml(), uri, name);
    const { id, isNew } = await this.#turns.after('', write);
    await this.reload();
    if (isNew) tellOfFile(uri);
    return id;
  }

  #watch(): void {
    const { uri } = this;
    const folder = vscode.workspace.workspaceFolders?.[0];
    this.#watcher.set(uri && folder && this.#watcherOf(uri, folder));
    void this.reload();
  }

  #watcherOf(uri: vscode.Uri, folder: vscode.WorkspaceFolder): vscode.Disposable {
    const path = uri.path.slice(folder.uri.path.replace(/\/?$/, '/').length);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, path),
    );
    const reload = () => void this.reload();
    watcher.onDidChange(reload);
    watcher.onDidCreate(reload);
    watcher.onDidDelete(reload);
    return watcher;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

interface ReadFile extends FileProblems {
  readonly codebook: Codebook;
}

async function readFile(uri: vscode.Uri, yaml: LazyYamlFiles): Promise<ReadFile | undefined> {
  const text = await readText(uri).catch(() => undefined);
  if (text === undefined) return undefined;
  const { readCodebook } = await yaml();
  const { value, problems } = readCodebook(text);
  return { uri, text, problems, codebook: value };
}

/** Writes one more code. Gives its id, which no other code in the file has, and whether the file is new. */
async function writeCode(
  { readCodebook, starterText, idFor, addCode }: YamlFiles,
  uri: vscode.Uri,
  name: string,
): Promise<{ id: string; isNew: boolean }> {
  let done = { id: '', isNew: false };
  await editText(uri, saved => {
    const isNew = !saved.trim();
    const text = isNew ? starterText() : saved;
    const { value, writable } = readCodebook(text);
    if (!writable) throw notWritable(uri);
    const id = idFor(name, new Set(allCodes(value).map(code => code.id)));
    done = { id, isNew };
    return addCode(text, { id, name });
  });
  return done;
}

function tellOfFile(uri: vscode.Uri): void {
  const message = vscode.l10n.t(
    'The codebook is now {0} in this folder: the built-in codes and the new one.',
    fileName(uri),
  );
  const open = vscode.l10n.t('Open Codebook');
  void vscode.window.showInformationMessage(message, open).then(choice => {
    if (choice === open) void vscode.window.showTextDocument(uri);
  });
}
