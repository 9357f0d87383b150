import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { dimmedIn, keptSpans, type ReadingFocus } from '../../core/analysis/readingFocus';
import type { Roundtable } from '../../core/report/types';
import type { Ref } from '../../core/text/ref';
import { overlaps, type Span } from '../../core/text/span';
import { isHighContrast } from '../codeColours';
import { toRange } from '../convert';
import { Delay, DisposableStore, MutableDisposable } from '../lifetime';
import { Pens, type Strokes } from '../pens';
import { focusName } from '../readingNames';
import { Redraw } from '../redraw';
import type { ReportStore } from '../reportStore';
import { TrackedSpans } from '../trackedSpans';
import { visibleSpans } from '../visibleSpans';

// Typing pauses for as long between words; until then VS Code moves what is dimmed along.
const typingPause = 150;

/** Dims all of one report but what is read. At most one report at a time is read so. */
export class ReadingMode implements vscode.Disposable {
  readonly #reports: ReportStore;
  readonly #session = new MutableDisposable();
  #current?: ReadingSession;

  constructor(reports: ReportStore) {
    this.#reports = reports;
  }

  /** Dims all of a report but `focus`, in place of what was read before. */
  start(document: vscode.TextDocument, focus: ReadingFocus): void {
    this.#current = new ReadingSession(this.#reports, document, focus, () => this.stop());
    this.#session.set(this.#current);
  }

  /** All is as it was. */
  stop(): void {
    this.#current = undefined;
    this.#session.set(undefined);
  }

  /** What alone is read in a document, as its roundtables are counted now. */
  focusIn(document: vscode.TextDocument): ReadingFocus | undefined {
    return this.#current?.document === document ? this.#current.focus : undefined;
  }

  /** What is kept in sight of a document that is read so, in text order. */
  keptIn(document: vscode.TextDocument): readonly Span[] {
    return this.#current?.document === document ? this.#current.kept : [];
  }

  /** Who alone is read in a document. */
  speakerIn(document: vscode.TextDocument): Ref | undefined {
    const focus = this.focusIn(document);
    return focus?.kind === 'speaker' ? focus.ref : undefined;
  }

  /** What is dimmed in `editor`. */
  drawn(editor: vscode.TextEditor): Strokes {
    return this.#current?.drawn(editor) ?? new Map<string, readonly vscode.Range[]>();
  }

  /** What the status bar tells; undefined where there is no item. */
  get seen(): string | undefined {
    return this.#current?.seen;
  }

  dispose(): void {
    this.#session.dispose();
  }
}

/** One report while it is read so. */
class ReadingSession implements vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly #disposables = new DisposableStore();
  readonly #reports: ReportStore;
  readonly #focus: ReadingFocus;
  readonly #pens = this.#disposables.add(new Pens(lookOf));
  readonly #later = this.#disposables.add(new Delay(typingPause));
  readonly #heading: Heading | undefined;
  readonly #redraw: Redraw;
  readonly #status: vscode.StatusBarItem;
  #kept: readonly Span[] = [];
  /** Whether the text is another than the one that `#kept` is of. */
  #isStale = true;

  constructor(
    reports: ReportStore,
    document: vscode.TextDocument,
    focus: ReadingFocus,
    onClose: () => void,
  ) {
    this.#reports = reports;
    this.document = document;
    this.#focus = focus;
    const { window, workspace } = vscode;
    this.#heading = this.#headingOf(focus);
    this.#status = this.#disposables.add(
      window.createStatusBarItem('reading', vscode.StatusBarAlignment.Left, 0),
    );
    this.#status.name = vscode.l10n.t('Reading Mode');
    this.#status.command = 'rapporteur.leaveReading';
    this.#disposables.add(
      reports.onDidChange(changed => {
        if (changed !== document) return;
        this.#isStale = true;
        this.#later.run(() => this.#refresh());
      }),
    );
    this.#redraw = this.#disposables.add(new Redraw(reports, editor => this.#draw(editor)));
    this.#disposables.add(window.onDidChangeActiveTextEditor(() => this.#tell()));
    this.#disposables.add(window.onDidChangeActiveColorTheme(() => this.#redraw.all()));
    this.#disposables.add(
      workspace.onDidCloseTextDocument(closed => closed === document && onClose()),
    );
    this.#refresh();
  }

  get kept(): readonly Span[] {
    return this.#kept;
  }

  get focus(): ReadingFocus {
    const annotated = this.#reports.get(this.document);
    return annotated ? this.#focusIn(annotated) : this.#focus;
  }

  get seen(): string | undefined {
    return this.#isActive() ? this.#status.text : undefined;
  }

  drawn(editor: vscode.TextEditor): Strokes {
    return this.#pens.drawn(editor);
  }

  /** A roundtable is another one by number where some came in front of it: it goes with its heading. */
  #focusIn({ report: { roundtables } }: AnnotatedReport): ReadingFocus {
    if (this.#focus.kind !== 'roundtable' || !this.#heading) return this.#focus;
    return { kind: 'roundtable', roundtable: this.#heading.indexIn(roundtables) };
  }

  #headingOf(focus: ReadingFocus): Heading | undefined {
    if (focus.kind !== 'roundtable') return undefined;
    const roundtable = this.#reports.get(this.document)?.report.roundtables[focus.roundtable];
    return roundtable && this.#disposables.add(new Heading(this.document, roundtable));
  }

  #refresh(): void {
    const annotated = this.#reports.get(this.document);
    if (!annotated) return;
    this.#kept = keptSpans(annotated, this.#focusIn(annotated));
    this.#isStale = false;
    this.#redraw.all();
    this.#tell();
  }

  #draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    if (document !== this.document || this.#isStale) return;
    const dimmed = visibleSpans(editor).flatMap(span => dimmedIn(this.#kept, span));
    const pen = isHighContrast() ? 'contrast' : 'usual';
    this.#pens.draw(editor, new Map([[pen, dimmed.map(span => toRange(document, span))]]));
  }

  #isActive(): boolean {
    return vscode.window.activeTextEditor?.document === this.document;
  }

  /** Says that the mode is on, and what is read; Escape leaves it in this editor alone. */
  #tell(): void {
    const isActive = this.#isActive();
    void vscode.commands.executeCommand('setContext', 'rapporteur.isReading', isActive);
    const annotated = this.#reports.get(this.document);
    if (!isActive || !annotated) return this.#status.hide();
    const name = focusName(this.#focusIn(annotated), annotated);
    this.#status.text = `$(target) ${vscode.l10n.t('Reading: {0}', name)}`;
    const tooltip = vscode.l10n.t('All but “{0}” is dimmed. Click or press Escape to leave.', name);
    this.#status.tooltip = tooltip;
    this.#status.accessibilityInformation = { label: tooltip, role: 'button' };
    this.#status.show();
  }

  dispose(): void {
    void vscode.commands.executeCommand('setContext', 'rapporteur.isReading', false);
    this.#disposables.dispose();
  }
}

/** The heading of a roundtable, wherever edits move it. */
class Heading implements vscode.Disposable {
  readonly #roundtable: Roundtable;
  readonly #tracked: TrackedSpans;

  constructor(document: vscode.TextDocument, roundtable: Roundtable) {
    this.#roundtable = roundtable;
    this.#tracked = new TrackedSpans(document, [roundtable.heading]);
  }

  /** Its index among the roundtables of now, or -1; one that was deleted and came back is known by its words. */
  indexIn(roundtables: readonly Roundtable[]): number {
    const [span] = this.#tracked.spans;
    const here = roundtables.findIndex(({ heading }) => span && overlaps(heading, span));
    if (here >= 0) return here;
    const { number, title } = this.#roundtable;
    return roundtables.findIndex(other => other.number === number && other.title === title);
  }

  dispose(): void {
    this.#tracked.dispose();
  }
}

/** Fainter in any theme, whatever its colours; in high contrast still with the contrast of text by WCAG 2.2. */
function lookOf(pen: string): vscode.DecorationRenderOptions {
  return {
    opacity: pen === 'contrast' ? '0.6' : '0.45',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
