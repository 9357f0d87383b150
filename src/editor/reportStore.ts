import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { decisiveLength } from '../core/report/language/detect';
import type { ReadingSettings } from '../core/report/readingSettings';
import type { Report } from '../core/report/types';
import type { RosterEntry } from '../core/roster/types';
import type { Edit } from '../core/text/edits';
import { isReadable } from '../core/text/isReadable';
import type { CodebookStore } from './codebookStore';
import { toEdits } from './convert';
import { inBackground } from './inBackground';
import type { LanguageStore } from './languageStore';
import { Delay, DisposableStore } from './lifetime';
import { reportOfNote } from './noteFiles';
import { nothingPlaced, type Placed } from '../core/analysis/placed';
import type { LazyReader, Reader } from './reader';
import { canBeReport } from './reportDocuments';
import type { RosterStore } from './rosterStore';
import { onDidChangeSettings } from './settings';
import { reportOf } from './sidecarFiles';
import type { SidecarStore } from './sidecarStore';

// What is pasted at once and is longer may be no text of a report any more.
const longPaste = 20_000;

/** One open document that may be a report. */
interface OpenReport {
  readonly document: vscode.TextDocument;
  readonly reader: Reader;
  version: number;
  eol: vscode.EndOfLine;
  /** As the parser reads it, before corrections. */
  parsed: Report;
  /** With what the report was read. */
  settings: ReadingSettings;
  placed: Placed;
  annotated?: AnnotatedReport;
}

/** Keeps an AnnotatedReport, one per version of the text, for every open document that may be a report. */
export class ReportStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  /** Fires when the text, the annotations, the codebook, the roster or a setting made a report another. */
  readonly onDidChange = this.#changed.event;
  readonly #corrected = this.#disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  /** Fires when corrections made a text read otherwise that stayed as it is: VS Code cannot know. */
  readonly onDidCorrect = this.#corrected.event;
  readonly #codebook: CodebookStore;
  readonly #sidecars: SidecarStore;
  readonly #roster: RosterStore;
  readonly #languages: LanguageStore;
  readonly #lazyReader: LazyReader;
  /** Undefined until VS Code has started; no document is open to us before. */
  #reader?: Reader;
  readonly #open = new Map<string, OpenReport>();

  constructor(
    codebook: CodebookStore,
    sidecars: SidecarStore,
    roster: RosterStore,
    languages: LanguageStore,
    reader: LazyReader,
  ) {
    this.#codebook = codebook;
    this.#sidecars = sidecars;
    this.#roster = roster;
    this.#languages = languages;
    this.#lazyReader = reader;
    const { workspace } = vscode;
    this.#disposables.add(workspace.onDidOpenTextDocument(document => this.#opened(document)));
    this.#disposables.add(workspace.onDidCloseTextDocument(document => this.#closed(document)));
    this.#disposables.add(workspace.onDidChangeTextDocument(event => this.#edited(event)));
    // A text that was not readable may have been shortened.
    this.#disposables.add(workspace.onDidSaveTextDocument(document => this.#opened(document)));
    this.#disposables.add(sidecars.onDidChange(report => this.#sidecarsChanged(report)));
    this.#disposables.add(codebook.onDidChange(() => this.#refreshAll()));
    this.#disposables.add(roster.onDidChange(() => this.#refreshAll()));
    this.#disposables.add(languages.onDidChange(() => this.#refreshAll()));
    this.#disposables.add(onDidChangeSettings(() => this.#refreshAll()));
    // The first report takes a hundred milliseconds, for which starting VS Code does not wait.
    this.#disposables.add(new Delay(0)).run(() => inBackground(this.#start()));
  }

  async #start(): Promise<void> {
    await this.#readerLoaded();
    vscode.workspace.textDocuments.forEach(document => this.#opened(document));
  }

  async #readerLoaded(): Promise<Reader> {
    const reader = await this.#lazyReader();
    this.#languages.begin(reader.english);
    return (this.#reader = reader);
  }

  /** The report in an open document; undefined when the document cannot be one, by kind or size. */
  get(document: vscode.TextDocument): AnnotatedReport | undefined {
    const open = this.#open.get(document.uri.toString());
    if (!open) return undefined;
    if (open.version !== document.version) this.#refresh(open);
    return (open.annotated ??= this.#annotated(open.reader, open.parsed, open.placed));
  }

  /**
   * The report in a file, as its open document has it, or as one would; undefined where it cannot be read or is no
   * text. `text` is what stands in the file.
   */
  async inFile(uri: vscode.Uri, text: string): Promise<AnnotatedReport | undefined> {
    const open = this.#open.get(uri.toString());
    if (open) return this.get(open.document);
    if (!isReadable(text)) return undefined;
    const { files, placing } = await this.#sidecars.getClosed(uri);
    const reader = await this.#readerLoaded();
    const parsed = await this.#languages.readIn(lexicons =>
      reader.readReport(text, { ...this.#roster.readingSettings(uri), lexicons }),
    );
    return this.#annotated(reader, parsed, placing.place(files, parsed, nothingPlaced));
  }

  /** What a text reads like that is in no document. */
  async read(text: string, language: ReadingSettings['language']): Promise<AnnotatedReport> {
    const reader = await this.#readerLoaded();
    const parsed = await this.#languages.readIn(lexicons =>
      reader.readReport(text, { language, lexicons }),
    );
    return this.#annotated(reader, parsed, nothingPlaced);
  }

  #annotated({ annotate }: Reader, report: Report, placed: Placed): AnnotatedReport {
    const { codebook, themes } = this.#codebook;
    return annotate({ report, codebook, themes, ...placed });
  }

  /** Whom the workspace's roster names, as the report in an open document was read with. */
  rosterOf(document: vscode.TextDocument): readonly RosterEntry[] {
    return this.#open.get(document.uri.toString())?.settings.roster?.entries ?? [];
  }

  /**
   * The document of the active editor with its report, if it reads like one or has annotations. Beside
   * its report, a sidecar or a note stands for it, and so does what holds no text, as a walkthrough does.
   */
  active(): { document: vscode.TextDocument; annotated: AnnotatedReport } | undefined {
    const document = this.#documentShown();
    const annotated = document && this.get(document);
    const isOfUse = annotated && (annotated.report.isReport || annotated.annotations.length > 0);
    return isOfUse ? { document, annotated } : undefined;
  }

  /** The document of the active editor; while a panel has the focus, the report that is visible beside it. */
  get seen(): vscode.TextDocument | undefined {
    return vscode.window.activeTextEditor?.document ?? this.active()?.document;
  }

  #documentShown(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const active = activeTextEditor?.document;
    const visible = visibleTextEditors.map(({ document }) => document);
    if (!active) return visible.find(document => this.get(document)?.report.isReport);
    const report = reportOfNote(active.uri) ?? reportOf(active.uri);
    if (!report) return active;
    return visible.find(({ uri }) => uri.toString() === report.toString());
  }

  /** Whether a document of the right kind is not read, because of its size or because it is binary. */
  isLeftOut(document: vscode.TextDocument): boolean {
    return canBeReport(document) && !this.#open.has(document.uri.toString());
  }

  #opened(document: vscode.TextDocument): void {
    const reader = this.#reader;
    if (!reader || !canBeReport(document) || this.#open.has(document.uri.toString())) return;
    const text = document.getText();
    if (!isReadable(text)) return;
    const settings = this.#settingsOf(document);
    const open: OpenReport = {
      document,
      reader,
      version: document.version,
      eol: document.eol,
      parsed: this.#read(reader, text, settings),
      settings,
      placed: nothingPlaced,
    };
    // Its sidecars are read already where one of them was opened first.
    open.placed = this.#placed(open);
    this.#open.set(document.uri.toString(), open);
    this.#changed.fire(document);
    if (document.uri.scheme !== 'untitled') inBackground(this.#sidecars.load(document.uri));
  }

  #settingsOf({ uri }: vscode.TextDocument): ReadingSettings {
    return { ...this.#roster.readingSettings(uri), lexicons: this.#languages.lexicons };
  }

  #read({ readReport }: Reader, text: string, settings: ReadingSettings): Report {
    const report = readReport(text, settings);
    this.#languages.need(report);
    return report;
  }

  #closed(document: vscode.TextDocument): void {
    if (!this.#open.delete(document.uri.toString())) return;
    this.#sidecars.forget(document.uri);
    this.#changed.fire(document);
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const open = this.#open.get(document.uri.toString());
    if (!open) return;
    // No changes: saved, or the line ends became others.
    if (contentChanges.length === 0 && document.eol === open.eol) return;
    if (contentChanges.length === 0) return this.#refresh(open);
    const hasLongPaste = contentChanges.some(({ text }) => text.length > longPaste);
    if (hasLongPaste && !isReadable(document.getText())) return this.#closed(document);
    this.#follow(open, toEdits(contentChanges));
    open.version = document.version;
    open.annotated = undefined;
    this.#changed.fire(document);
  }

  #follow(open: OpenReport, edits: readonly Edit[]): void {
    const old = open.parsed.text;
    open.parsed = open.reader.reparse(open.parsed, edits);
    if ((edits[0]?.start ?? Infinity) < decisiveLength) this.#languages.need(open.parsed);
    const { placing } = this.#sidecars;
    if (placing) open.placed = placing.follow(open.placed, edits, open.parsed.text, old);
  }

  #refresh(open: OpenReport): void {
    open.version = open.document.version;
    open.eol = open.document.eol;
    open.settings = this.#settingsOf(open.document);
    open.parsed = this.#read(open.reader, open.document.getText(), open.settings);
    open.placed = this.#placed({ ...open, placed: nothingPlaced });
    open.annotated = undefined;
    this.#changed.fire(open.document);
  }

  #sidecarsChanged(report: vscode.Uri): void {
    const open = this.#open.get(report.toString());
    if (!open) return;
    const before = wordsOf(open.placed);
    open.placed = this.#placed(open);
    open.annotated = undefined;
    this.#changed.fire(open.document);
    if (wordsOf(open.placed) !== before) this.#corrected.fire(open.document);
  }

  #placed({ document, parsed, placed }: OpenReport): Placed {
    const { placing } = this.#sidecars;
    return placing?.place(this.#sidecars.get(document.uri), parsed, placed) ?? nothingPlaced;
  }

  #refreshAll(): void {
    for (const open of this.#open.values()) {
      const settings = this.#settingsOf(open.document);
      if (!areSame(settings, open.settings)) {
        // What is placed stays where edits have moved it: the text is the same.
        open.parsed = this.#read(open.reader, open.parsed.text, settings);
        open.settings = settings;
      }
      open.annotated = undefined;
      this.#changed.fire(open.document);
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function areSame(a: ReadingSettings, b: ReadingSettings): boolean {
  return a.language === b.language && a.roster === b.roster && a.lexicons === b.lexicons;
}

/** All that corrections say. */
function wordsOf({ corrections }: Placed): string {
  return JSON.stringify(corrections.map(({ correction }) => correction));
}
