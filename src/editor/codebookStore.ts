import * as vscode from 'vscode';
import { allCodes } from '../core/codebook/codes';
import type { Codebook } from '../core/codebook/types';
import { ThemeMatcher } from '../core/mentions/themeMatcher';
import { HumanError } from './humanError';
import { inBackground } from './inBackground';
import { DisposableStore } from './lifetime';
import { type LazyStarter, ourCodebook } from './starter';
import type { Settings } from './settings';
import { fileName, notWritable } from './textFiles';
import type { TextWriter } from './textWriter';
import { type FileProblems, WorkspaceFile } from './workspaceFile';
import type { LazyYamlFiles, YamlFiles } from './yamlFiles';

/** The workspace's codebook, or the built-in one where the workspace has none. */
export class CodebookStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  readonly #yaml: LazyYamlFiles;
  readonly #file: WorkspaceFile<Codebook>;
  readonly #starter: LazyStarter;
  readonly #extensionUri: vscode.Uri;
  #starterText?: Promise<string>;
  #codebook: Codebook = noCodes;
  #themes?: ThemeMatcher;

  constructor(
    yaml: LazyYamlFiles,
    writer: TextWriter,
    starter: LazyStarter,
    extensionUri: vscode.Uri,
  ) {
    this.#yaml = yaml;
    this.#starter = starter;
    this.#extensionUri = extensionUri;
    const kind = {
      defaultName: 'codebook.yaml',
      path: ({ codebook }: Settings) => codebook,
      read: async (text: string) => (await yaml()).readCodebook(text),
    };
    const file = new WorkspaceFile<Codebook>(kind, writer);
    this.#file = this.#disposables.add(file);
    this.#disposables.add(file.onDidChange(() => inBackground(this.#take())));
    inBackground(this.#take());
  }

  get codebook(): Codebook {
    return this.#codebook;
  }

  get themes(): ThemeMatcher {
    return (this.#themes ??= new ThemeMatcher(this.#codebook));
  }

  /** The codebook's file as it was last read; undefined while the built-in codebook serves. */
  get file(): FileProblems | undefined {
    return this.#file.file;
  }

  /** Where the workspace's codebook is, or would be; undefined without a folder. */
  get uri(): vscode.Uri | undefined {
    return this.#file.uri;
  }

  /** Reads the file again and tells when the codebook has become another. */
  async reload(): Promise<void> {
    await this.#file.reload();
  }

  /** Takes over the file's codebook, or the built-in one, unless a file has come up meanwhile. */
  async #take(): Promise<void> {
    const own = this.#file.file?.value;
    const codebook = own ?? (await this.#starter()).starterCodebook();
    if (this.#file.file?.value !== own) return;
    this.#codebook = codebook;
    this.#themes = undefined;
    this.#changed.fire();
  }

  /**
   * Makes the workspace's codebook of `text` and returns its place. A file with anything in it stays
   * as it is. Throws HumanError without a folder, or when the file cannot be written.
   */
  async create(text: string): Promise<vscode.Uri> {
    const uri = this.#wantedUri();
    await this.#file.edit(uri, saved => (saved.trim() ? saved : text));
    return uri;
  }

  /**
   * Adds a code to the workspace's codebook, below `parent` or at the end of the first level, and
   * returns its id: `newId`, or else one that goes by the name. Where there is no file yet, one is
   * made from the built-in codebook, so that its codes stay.
   */
  async addCode(name: string, parent?: string, newId?: string): Promise<string> {
    const uri = this.#wantedUri();
    // One promise for all: codes that are added at once come in the order in which they were asked for.
    this.#starterText ??= ourCodebook(this.#extensionUri, 'migration');
    const [yaml, starter] = [await this.#yaml(), await this.#starterText];
    let [id, isNew] = ['', false];
    await this.#file.edit(uri, saved => {
      isNew = !saved.trim();
      const done = withCode(yaml, uri, isNew ? starter : saved, { name, parent, newId });
      id = done.id;
      return done.text;
    });
    if (isNew) tellOfFile(uri);
    return id;
  }

  /** Lets a task that writes the codebook go when earlier ones are done, and reads it again. */
  async inTurn<R>(task: () => Promise<R>): Promise<R> {
    return this.#file.inTurn(task);
  }

  #wantedUri(): vscode.Uri {
    const { uri } = this;
    if (uri) return uri;
    throw new HumanError(vscode.l10n.t('Open a folder first: new codes are kept in its codebook.'));
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** The text with one more code, and its id, which no other code has. */
function withCode(
  { readCodebook, idFor, addCode }: YamlFiles,
  uri: vscode.Uri,
  text: string,
  {
    name,
    parent,
    newId,
  }: { readonly name: string; readonly parent?: string; readonly newId?: string },
): { id: string; text: string } {
  const { value, writable } = readCodebook(text);
  if (!writable) throw notWritable(uri);
  const taken = new Set(allCodes(value).map(code => code.id));
  const id = newId !== undefined && !taken.has(newId) ? newId : idFor(name, taken);
  return { id, text: addCode(text, { id, name, parent }) };
}

const noCodes: Codebook = { codes: [] };

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
