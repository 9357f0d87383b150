import * as vscode from 'vscode';
import { annotate } from '../core/analysis/annotate';
import type { AnnotatedReport, PlacedAnnotation } from '../core/analysis/annotatedReport';
import { anchor } from '../core/annotations/anchor';
import { trackAnchor } from '../core/annotations/track';
import { parseReport, reparse } from '../core/report/parseReport';
import type { Report } from '../core/report/types';
import type { Edit } from '../core/text/edits';
import type { CodebookStore } from './codebookStore';
import { DisposableStore } from './lifetime';
import { onDidChangeSettings } from './settings';
import type { SidecarStore } from './sidecarStore';

const languages = new Set(['plaintext', 'markdown', 'rapporteur-report']);
// Output panes, Git's old versions, settings and chats are no reports of the workspace.
const foreignSchemes = new Set([
  'output',
  'git',
  'gitfs',
  'vscode',
  'vscode-userdata',
  'vscode-scm',
  'vscode-chat-code-block',
  'comment',
  'debug',
  'search-editor',
]);
// Three hundred pages are 1 MB; what is larger by far is a log or a dump.
const longestReport = 12_000_000;

/** For documents that can be reports: what providers of the editor register for. */
export const reportSelector: vscode.DocumentSelector = [...languages].map(language => ({
  language,
}));

/** One open document that may be a report. */
interface OpenReport {
  readonly document: vscode.TextDocument;
  version: number;
  eol: vscode.EndOfLine;
  report: Report;
  annotations: readonly PlacedAnnotation[];
  annotated?: AnnotatedReport;
}

/** Keeps an AnnotatedReport, one per version of the text, for every open document that may be a report. */
export class ReportStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  /** Fires when the text, the annotations, the codebook or a setting made a report another. */
  readonly onDidChange = this.#changed.event;
  readonly #codebook: CodebookStore;
  readonly #sidecars: SidecarStore;
  readonly #open = new Map<string, OpenReport>();

  constructor(codebook: CodebookStore, sidecars: SidecarStore) {
    this.#codebook = codebook;
    this.#sidecars = sidecars;
    const { workspace } = vscode;
    this.#disposables.add(workspace.onDidOpenTextDocument(document => this.#opened(document)));
    this.#disposables.add(workspace.onDidCloseTextDocument(document => this.#closed(document)));
    this.#disposables.add(workspace.onDidChangeTextDocument(event => this.#edited(event)));
    this.#disposables.add(sidecars.onDidChange(report => this.#sidecarsChanged(report)));
    this.#disposables.add(codebook.onDidChange(() => this.#refreshAll()));
    this.#disposables.add(onDidChangeSettings(() => this.#refreshAll()));
    for (const document of workspace.textDocuments) this.#opened(document);
  }

  /** The report in an open document; undefined when the document cannot be one, by kind or size. */
  get(document: vscode.TextDocument): AnnotatedReport | undefined {
    const open = this.#open.get(document.uri.toString());
    if (!open) return undefined;
    if (open.version !== document.version) this.#refresh(open);
    return (open.annotated ??= annotate({
      report: open.report,
      codebook: this.#codebook.codebook,
      themes: this.#codebook.themes,
      annotations: open.annotations,
    }));
  }

  /** The document of the active editor with its report, if it reads like one or has annotations. */
  active(): { document: vscode.TextDocument; annotated: AnnotatedReport } | undefined {
    const document = vscode.window.activeTextEditor?.document;
    const annotated = document && this.get(document);
    const isOfUse = annotated && (annotated.report.isReport || annotated.annotations.length > 0);
    return isOfUse ? { document, annotated } : undefined;
  }

  /** All open documents that may be reports. */
  documents(): vscode.TextDocument[] {
    return [...this.#open.values()].map(({ document }) => document);
  }

  #opened(document: vscode.TextDocument): void {
    if (!canBeReport(document)) return;
    const text = document.getText();
    if (!isReadable(text)) return;
    this.#open.set(document.uri.toString(), {
      document,
      version: document.version,
      eol: document.eol,
      report: parseReport(text),
      annotations: [],
    });
    this.#changed.fire(document);
    if (document.uri.scheme !== 'untitled') void this.#sidecars.load(document.uri);
  }

  #closed(document: vscode.TextDocument): void {
    if (!this.#open.delete(document.uri.toString())) return;
    this.#sidecars.forget(document.uri);
    this.#changed.fire(document);
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const open = this.#open.get(document.uri.toString());
    if (!open) return this.#opened(document);
    // No changes: saved, or the line ends became others.
    if (contentChanges.length === 0 && document.eol === open.eol) return;
    if (contentChanges.length === 0) return this.#refresh(open);
    const edits = contentChanges.map(toEdit).sort((a, b) => a.start - b.start);
    open.report = reparse(open.report, edits);
    open.annotations = open.annotations.map(placed => ({
      ...placed,
      anchor: trackAnchor(placed.anchor, edits),
    }));
    open.version = document.version;
    if (edits.some(edit => edit.text !== '')) findOrphans(open);
    open.annotated = undefined;
    this.#changed.fire(document);
  }

  #refresh(open: OpenReport): void {
    open.version = open.document.version;
    open.eol = open.document.eol;
    open.report = parseReport(open.document.getText());
    open.annotations = this.#place({ ...open, annotations: [] });
    open.annotated = undefined;
    this.#changed.fire(open.document);
  }

  #sidecarsChanged(report: vscode.Uri): void {
    const open = this.#open.get(report.toString());
    if (!open) return;
    open.annotations = this.#place(open);
    open.annotated = undefined;
    this.#changed.fire(open.document);
  }

  /** Anchors the sidecars' annotations; those that are placed already stay where edits moved them. */
  #place({ document, report, annotations }: OpenReport): PlacedAnnotation[] {
    const files = this.#sidecars.get(document.uri) ?? [];
    const before = new Map(annotations.map(placed => [placed.annotation.id, placed]));
    return files.flatMap(({ annotations: found, coder, isOwn }) => {
      const anchors = anchor(
        report.text,
        found.map(annotation => annotation.selector),
      );
      return found.map((annotation, i): PlacedAnnotation => {
        const kept = before.get(annotation.id);
        const isSame =
          kept && JSON.stringify(kept.annotation.selector) === JSON.stringify(annotation.selector);
        const place = isSame ? kept.anchor : anchors[i];
        return { annotation, anchor: place ?? { status: 'orphan', near: 0 }, coder, isOwn };
      });
    });
  }

  #refreshAll(): void {
    for (const open of this.#open.values()) {
      open.annotated = undefined;
      this.#changed.fire(open.document);
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** Text that came back, by undo or by pasting, takes its annotations along. */
function findOrphans(open: OpenReport): void {
  const orphans = open.annotations.filter(({ anchor }) => anchor.status === 'orphan');
  if (orphans.length === 0) return;
  const anchors = anchor(
    open.report.text,
    orphans.map(({ annotation }) => annotation.selector),
  );
  const found = new Map(orphans.map((placed, i) => [placed, anchors[i] ?? placed.anchor]));
  open.annotations = open.annotations.map(placed => ({
    ...placed,
    anchor: found.get(placed) ?? placed.anchor,
  }));
}

function toEdit({ rangeOffset, rangeLength, text }: vscode.TextDocumentContentChangeEvent): Edit {
  return { start: rangeOffset, end: rangeOffset + rangeLength, text };
}

function canBeReport(document: vscode.TextDocument): boolean {
  return languages.has(document.languageId) && !foreignSchemes.has(document.uri.scheme);
}

/** Text of a sensible size without the NUL characters of binary files. */
function isReadable(text: string): boolean {
  return text.length <= longestReport && !text.includes('\0');
}
