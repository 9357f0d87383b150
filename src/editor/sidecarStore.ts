import * as vscode from 'vscode';
import {
  addAnnotations,
  emptySidecar,
  removeAnnotations,
  setCodes,
} from '../core/annotations/editSidecar';
import { readSidecar } from '../core/annotations/readSidecar';
import { parseSidecarName, sidecarName } from '../core/annotations/sidecarName';
import type { Annotation } from '../core/annotations/types';
import { HumanError } from './humanError';
import { DisposableStore } from './lifetime';
import { onDidChangeSettings, readSettings } from './settings';
import { editText, fileName, folderOf, readText } from './textFiles';

/** One sidecar of a report as it was last read. */
export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly coder?: string;
  readonly isOwn: boolean;
  readonly annotations: readonly Annotation[];
}

/** Finds, reads, watches and writes the sidecars of reports. */
export class SidecarStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  /** Fires with a report's uri when one of its sidecars has become another. */
  readonly onDidChange = this.#changed.event;
  readonly #files = new Map<string, readonly SidecarFile[]>();
  /** By file: the last edit under way, behind which the next one waits. */
  readonly #edits = new Map<string, Promise<void>>();

  constructor() {
    const watcher = this.#disposables.add(
      vscode.workspace.createFileSystemWatcher('**/*.annotations{,.*}.yaml'),
    );
    const reload = (uri: vscode.Uri) => void this.#reloadBeside(uri);
    this.#disposables.add(watcher.onDidChange(reload));
    this.#disposables.add(watcher.onDidCreate(reload));
    this.#disposables.add(watcher.onDidDelete(reload));
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => reload(document.uri)),
    );
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => reload(uri)));
    this.#disposables.add(onDidChangeSettings(() => this.#reloadAll()));
  }

  /** The sidecars of a report as they were last read; undefined before `load`. */
  get(report: vscode.Uri): readonly SidecarFile[] | undefined {
    return this.#files.get(report.toString());
  }

  /** All sidecars that were read. */
  all(): readonly SidecarFile[] {
    return [...this.#files.values()].flat();
  }

  /** The sidecar that this person writes for a report. */
  ownUri(report: vscode.Uri): vscode.Uri {
    return report.with({
      path: `${folderOf(report).path}/${sidecarName(fileName(report), readSettings(report).coder)}`,
    });
  }

  /** Reads the sidecars of a report, and tells when any is another than before. */
  async load(report: vscode.Uri): Promise<void> {
    const files = await this.#read(report);
    const before = this.#files.get(report.toString());
    this.#files.set(report.toString(), files);
    if (!before || !sameFiles(before, files)) this.#changed.fire(report);
  }

  /** Forgets a report that is no longer open. */
  forget(report: vscode.Uri): void {
    this.#files.delete(report.toString());
  }

  async add(report: vscode.Uri, annotations: readonly Annotation[]): Promise<void> {
    const coder = readSettings(report).coder.trim();
    await this.#edit(report, text =>
      addAnnotations(text.trim() ? text : emptySidecar(fileName(report), coder), annotations),
    );
  }

  async remove(report: vscode.Uri, ids: readonly string[]): Promise<void> {
    await this.#edit(report, text => removeAnnotations(text, new Set(ids)));
  }

  async setCodes(report: vscode.Uri, id: string, codes: readonly string[]): Promise<void> {
    await this.#edit(report, text => setCodes(text, id, codes));
  }

  /** Edits the own sidecar, one edit after the other, from its text as it stands at that moment. */
  async #edit(report: vscode.Uri, edit: (text: string) => string): Promise<void> {
    const uri = this.ownUri(report);
    const key = uri.toString();
    const run = (this.#edits.get(key) ?? Promise.resolve()).then(() =>
      editText(uri, text => edit(writable(uri, text))),
    );
    this.#edits.set(
      key,
      run.catch(() => undefined),
    );
    await run;
    await this.load(report);
  }

  async #read(report: vscode.Uri): Promise<readonly SidecarFile[]> {
    const own = this.ownUri(report).toString();
    const uris = await sidecarsBeside(report);
    const files = await Promise.all(uris.map(uri => readFile(uri, uri.toString() === own)));
    return files.filter(file => file !== undefined);
  }

  async #reloadBeside(uri: vscode.Uri): Promise<void> {
    const name = parseSidecarName(fileName(uri));
    if (!name) return;
    const report = vscode.Uri.joinPath(folderOf(uri), name.report);
    if (this.#files.has(report.toString())) await this.load(report);
  }

  #reloadAll(): void {
    for (const report of this.#files.keys()) void this.load(vscode.Uri.parse(report, true));
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function writable(uri: vscode.Uri, text: string): string {
  if (text.trim() && !readSidecar(text).writable) {
    throw new HumanError(
      vscode.l10n.t(
        '{0} cannot be edited until its problems are mended. See the Problems view.',
        fileName(uri),
      ),
    );
  }
  return text;
}

async function sidecarsBeside(report: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = folderOf(report);
  const name = fileName(report);
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return entries
    .map(([entry]) => entry)
    .filter(entry => parseSidecarName(entry)?.report === name)
    .sort()
    .map(entry => vscode.Uri.joinPath(folder, entry));
}

async function readFile(uri: vscode.Uri, isOwn: boolean): Promise<SidecarFile | undefined> {
  const text = await readText(uri).catch(() => undefined);
  if (text === undefined) return undefined;
  const { value } = readSidecar(text);
  const coder = value.coder ?? parseSidecarName(fileName(uri))?.coder;
  return { uri, text, coder, isOwn, annotations: value.annotations };
}

function sameFiles(a: readonly SidecarFile[], b: readonly SidecarFile[]): boolean {
  return (
    a.length === b.length &&
    a.every((file, i) => file.text === b[i]?.text && file.isOwn === b[i]?.isOwn)
  );
}
