import * as vscode from 'vscode';
import { inBackground } from './inBackground';
import { DisposableStore } from './lifetime';
import { onDidChangeSettings } from './settings';
import { readSidecars, reportOf, type SidecarFile } from './sidecarFiles';
import { folderOf } from './textFiles';
import { Turns } from './turns';
import type { LazyYamlFiles } from './yamlFiles';

const pattern = '*.annotations{,.*}.yaml';

/** The sidecars of open reports as they are on the disk: read, and watched for changes. */
export class WatchedSidecars implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  /** Fires with a report's uri when one of its sidecars has become another. */
  readonly onDidChange = this.#changed.event;
  readonly #files = new Map<string, readonly SidecarFile[]>();
  /** By report, for those outside the workspace. */
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #turns = new Turns();
  readonly #yaml: LazyYamlFiles;
  readonly #load: (report: vscode.Uri) => Promise<void>;

  /** `load` is called for each report whose sidecars may have changed. */
  constructor(yaml: LazyYamlFiles, load: (report: vscode.Uri) => Promise<void>) {
    this.#yaml = yaml;
    this.#load = load;
    const { workspace } = vscode;
    this.#disposables.add(this.#watch(`**/${pattern}`));
    this.#disposables.add({ dispose: () => this.#watchers.forEach(each => void each.dispose()) });
    this.#disposables.add(
      workspace.onDidChangeTextDocument(({ document }) => this.#reload(document.uri)),
    );
    this.#disposables.add(workspace.onDidOpenTextDocument(({ uri }) => this.#reload(uri)));
    this.#disposables.add(workspace.onDidCloseTextDocument(({ uri }) => this.#closed(uri)));
    this.#disposables.add(onDidChangeSettings(() => this.#reloadAll()));
  }

  /** Reads those of the sidecars that are open already. */
  start(): void {
    for (const { uri } of vscode.workspace.textDocuments) this.#reload(uri);
  }

  /** The sidecars of a report, as last read. */
  of(report: vscode.Uri): readonly SidecarFile[] {
    return this.#files.get(report.toString()) ?? [];
  }

  /** All sidecars that were read. */
  all(): readonly SidecarFile[] {
    return [...this.#files.values()].flat();
  }

  /**
   * Reads the sidecars of an open report, and tells when any is another than before; `prepare` is waited for in
   * between. `own` is the one that this person writes.
   */
  async load(
    report: vscode.Uri,
    own: vscode.Uri,
    prepare: (files: readonly SidecarFile[]) => Promise<void>,
  ): Promise<void> {
    const read = async () => {
      const files = await readSidecars(report, own, this.of(report), this.#yaml);
      await prepare(files);
      return files;
    };
    await this.#turns.newest(report.toString(), read, files => this.#take(report, files));
  }

  #take(report: vscode.Uri, files: readonly SidecarFile[]): void {
    if (!isWanted(report)) return;
    const before = this.#files.get(report.toString());
    this.#files.set(report.toString(), files);
    this.#watchOutside(report);
    if (!before || !isSameList(before, files)) this.#changed.fire(report);
  }

  /** Forgets a report when neither it nor a sidecar of it is open any more. */
  forget(report: vscode.Uri): void {
    const key = report.toString();
    if (isWanted(report)) return;
    this.#watchers.get(key)?.dispose();
    this.#watchers.delete(key);
    if (this.#files.delete(key)) this.#changed.fire(report);
  }

  #watch(where: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(where);
    const reload = (uri: vscode.Uri) => this.#reload(uri);
    watcher.onDidChange(reload);
    watcher.onDidCreate(reload);
    watcher.onDidDelete(reload);
    return watcher;
  }

  /** The workspace's watcher sees nothing outside its folders. */
  #watchOutside(report: vscode.Uri): void {
    const key = report.toString();
    if (this.#watchers.has(key) || vscode.workspace.getWorkspaceFolder(report)) return;
    const where = new vscode.RelativePattern(folderOf(report), pattern);
    this.#watchers.set(key, this.#watch(where));
  }

  #reload(sidecar: vscode.Uri): void {
    const report = reportOf(sidecar);
    if (report && isWanted(report)) inBackground(this.#load(report));
  }

  #closed(uri: vscode.Uri): void {
    const report = reportOf(uri);
    if (!report) return;
    this.forget(report);
    this.#reload(uri);
  }

  #reloadAll(): void {
    for (const key of this.#files.keys()) {
      const report = vscode.Uri.parse(key, true);
      // Somebody may be hidden now, or shown.
      inBackground(this.#load(report).then(() => this.#changed.fire(report)));
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** Whether the report or one of its sidecars is open. */
function isWanted(report: vscode.Uri): boolean {
  const key = report.toString();
  return vscode.workspace.textDocuments.some(
    ({ uri }) => uri.toString() === key || reportOf(uri)?.toString() === key,
  );
}

function isSameList(a: readonly SidecarFile[], b: readonly SidecarFile[]): boolean {
  return a.length === b.length && a.every((file, i) => file === b[i]);
}
