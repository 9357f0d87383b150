import * as vscode from 'vscode';
import { themesOf } from '../../core/codebook/codes';
import type { MatrixAsk } from '../../core/matrix/ask';
import { mergeParts, type MatrixPart } from '../../core/matrix/countMatrix';
import type { CellKey } from '../../core/matrix/question';
import type { Wanted } from '../../core/search/wanted';
import type { Ref } from '../../core/text/ref';
import { parseSidecarName } from '../../core/annotations/sidecarName';
import { findPassages } from '../../indexing/findPassages';
import { foundInReport } from '../../indexing/foundInReport';
import { nameFor } from '../../files/nameFor';
import { decoded } from '../../indexing/decoded';
import type { Reading } from '../../indexing/prepare';
import { type Progress, ReportIndex } from '../../indexing/reportIndex';
import { segmentVersion } from '../../indexing/segmentFile';
import type { FoundReport } from '../../indexing/shard';
import type { SpeakerCount } from '../../indexing/shardCalls';
import type { FoundSymbol } from '../../indexing/symbolsIn';
import type { CodebookStore } from '../codebookStore';
import { hostFiles } from '../hostFiles';
import { inBackground } from '../inBackground';
import { Delay, DisposableStore } from '../lifetime';
import type { ReportStore } from '../reportStore';
import type { RosterStore } from '../rosterStore';
import { onDidChangeSettings, readSettings } from '../settings';
import { fileName, folderOf, readText } from '../textFiles';
import { countedPassages, type CountedReport, countReports } from './countReport';
import { isForeign } from './fileRules';
import { ReportFolders } from './reportFolders';
import { startThread } from './startThread';
import { unsavedReports } from './unsavedReports';

/** What the index is made with. */
export interface IndexParts {
  readonly reports: ReportStore;
  readonly codebook: CodebookStore;
  readonly roster: RosterStore;
  readonly extension: vscode.Extension<unknown>;
  /** A folder of ours for this workspace. */
  readonly storage: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

// The machine has other things to do; more threads read no faster from one disk.
const threads = 2;
// A pull or a copy brings many files at once.
const eventPause = 500;
// Nobody reads numbers that change faster.
const progressPause = 100;
// Who writes the codebook writes it word by word; every change of a theme makes the index anew.
const readingPause = 3_000;

/** The index of all reports of the workspace: made in the background, kept over restarts, and up to date. */
export class IndexStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  /** Fires when reports of the index are others than before. */
  readonly onDidChange = this.#changed.event;
  readonly #progressed = this.#disposables.add(new vscode.EventEmitter<Progress | undefined>());
  /** Tells how far the work has come; undefined when it is done. */
  readonly onDidProgress = this.#progressed.event;
  readonly #events = this.#disposables.add(new Delay(eventPause));
  readonly #rereading = this.#disposables.add(new Delay(readingPause));
  readonly #parts: IndexParts;
  readonly #touched = new Set<string>();
  #index?: {
    readonly key: string;
    readonly index: Promise<ReportIndex>;
    /** When all reports were read for the first time. */
    readonly isRead: Promise<void>;
  };
  #stopped = false;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    const reread = () => this.#rereading.run(() => this.#reread());
    this.#disposables.add(parts.codebook.onDidChange(reread));
    this.#disposables.add(parts.roster.onDidChange(reread));
    this.#disposables.add(onDidChangeSettings(reread));
    this.#disposables.add(
      vscode.workspace.onDidChangeWorkspaceFolders(() => inBackground(this.sync())),
    );
    this.#watch();
    inBackground(this.#current());
  }

  /** Reads what is new. Done when the index is up to date, or the person has stopped it. */
  async sync(): Promise<void> {
    const before = this.#index;
    const index = await this.#current();
    // One that was just begun reads all by itself.
    if (before && before === this.#index) await this.#sync(index);
    await this.#index?.isRead;
  }

  async #sync(index: ReportIndex): Promise<void> {
    if (!readSettings().isIndexOn) return;
    this.#stopped = false;
    const begin = Date.now();
    let told = 0;
    const tell = (progress: Progress) => {
      if (Date.now() - told < progressPause) return;
      told = Date.now();
      this.#progressed.fire(progress);
    };
    await vscode.window.withProgress({ location: { viewId: 'rapporteur.speakers' } }, () =>
      index.sync(tell, () => this.#stopped),
    );
    this.#progressed.fire(undefined);
    this.#parts.log.info(`index: ${index.size} files in ${Date.now() - begin} ms`);
    this.#changed.fire();
  }

  /** Stops reading; what was read is kept, and the next `sync` goes on from there. */
  stop(): void {
    this.#stopped = true;
  }

  /** The contributions that are as wanted, report by report; those with unsaved changes first. */
  async *find(wanted: Wanted): AsyncIterable<FoundReport> {
    const unsaved = unsavedReports(this.#parts.reports);
    for (const [report, { annotated }] of unsaved) {
      const found = foundInReport(report, annotated, wanted);
      if (found) yield found;
    }
    const read = (report: string) => this.textOf(report);
    for await (const found of findPassages(await this.#current(), wanted, read))
      if (!unsaved.has(found.report)) yield found;
  }

  /** What is counted in all reports, those with unsaved changes as they are now. */
  async matrix(ask: MatrixAsk): Promise<MatrixPart> {
    const unsaved = this.#unsaved();
    const without = unsaved.map(({ report }) => report);
    const index = await this.#current();
    return mergeParts([countReports(unsaved, ask), await index.matrix({ ...ask, without })]);
  }

  /** The passages that make a cell of it, report by report; those with unsaved changes first. */
  async *passages(ask: MatrixAsk, cell: CellKey): AsyncIterable<FoundReport> {
    const unsaved = this.#unsaved();
    for (const each of unsaved) {
      const found = countedPassages(each, ask, cell);
      if (found) yield found;
    }
    const without = unsaved.map(({ report }) => report);
    yield* (await this.#current()).passages({ ...ask, without }, cell);
  }

  #unsaved(): CountedReport[] {
    return Array.from(unsavedReports(this.#parts.reports), ([report, { annotated }]) => {
      return { report, annotated };
    });
  }

  async symbols(typed: string, most: number): Promise<readonly FoundSymbol[]> {
    return (await this.#current()).symbols(typed, most);
  }

  async speakers(): Promise<ReadonlyMap<Ref, SpeakerCount>> {
    return (await this.#current()).speakers();
  }

  /** When all that was asked for by now is done: for tests. */
  async settled(): Promise<void> {
    await (await this.#current()).settled();
  }

  /** A report's text: what was typed, or else what is on the disk, as the editor would have it. */
  async textOf(report: string): Promise<string | undefined> {
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === report);
    if (open?.isDirty) return open.getText();
    const bytes = await hostFiles.read(report).catch(() => undefined);
    return bytes && decoded(bytes);
  }

  async #current(): Promise<ReportIndex> {
    const reading = await this.#reading();
    const key = keyOf(reading, this.#parts.extension);
    if (this.#index?.key !== key) {
      void this.#index?.index.then(index => index.end());
      const index = this.#make(reading, key);
      const isRead = index.then(index => this.#sync(index));
      this.#index = { key, index, isRead };
      inBackground(isRead);
    }
    return this.#index.index;
  }

  async #make(reading: Reading, key: string): Promise<ReportIndex> {
    const { extension, storage } = this.#parts;
    const uri = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'indexWorker.js');
    const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const folder = vscode.Uri.joinPath(storage, 'index');
    await forgetOthers(folder, key);
    const all = Array.from({ length: threads }, () => startThread(code, reading));
    const files = vscode.Uri.joinPath(folder, key).toString();
    return new ReportIndex(new ReportFolders(), all, hostFiles, files);
  }

  async #reading(): Promise<Reading> {
    const { codebook, roster } = this.#parts;
    const { language } = readSettings(vscode.workspace.workspaceFolders?.[0]?.uri);
    return {
      codebook: codebook.file && themesOf(codebook.codebook),
      roster: await textOrNone(roster.uri),
      language: language === 'auto' ? undefined : language,
    };
  }

  /** Where reports are read otherwise by now, another index is begun. */
  #reread(): void {
    inBackground(this.#current());
  }

  #watch(): void {
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher('**/*'));
    const touch = (uri: vscode.Uri) => this.#touch(uri);
    this.#disposables.add(watcher.onDidChange(touch));
    this.#disposables.add(watcher.onDidCreate(touch));
    this.#disposables.add(watcher.onDidDelete(touch));
  }

  /** A folder that came or went tells nothing of the files in it. */
  #touch(uri: vscode.Uri): void {
    // Git writes its own files all the time.
    if (isForeign(uri.path)) return;
    const name = fileName(uri);
    const sidecar = parseSidecarName(name);
    if (sidecar) this.#touched.add(vscode.Uri.joinPath(folderOf(uri), sidecar.report).toString());
    else
      this.#touched.add(name === '.gitignore' || !name.includes('.') ? everything : uri.toString());
    this.#events.run(() => inBackground(this.#update()));
  }

  async #update(): Promise<void> {
    const touched = [...this.#touched];
    this.#touched.clear();
    if (!readSettings().isIndexOn) return;
    if (touched.includes(everything)) return this.sync();
    const index = await this.#current();
    if (await index.update(touched)) this.#changed.fire();
  }

  dispose(): void {
    void this.#index?.index.then(index => index.end());
    this.#disposables.dispose();
  }
}

const everything = '*';

async function textOrNone(uri: vscode.Uri | undefined): Promise<string | undefined> {
  return uri && (await readText(uri).catch(() => undefined));
}

/** Tells how the reports are read: an index that was made otherwise is of no use. */
function keyOf(reading: Reading, extension: vscode.Extension<unknown>): string {
  const { version } = extension.packageJSON as { version: string };
  return nameFor(JSON.stringify([reading, version, segmentVersion]));
}

async function forgetOthers(folder: vscode.Uri, key: string): Promise<void> {
  for (const name of (await hostFiles.list(folder.toString()).catch(() => undefined)) ?? [])
    if (name !== key) await hostFiles.delete(`${folder.toString()}/${name}`).catch(() => undefined);
}
