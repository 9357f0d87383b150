import * as vscode from 'vscode';
import { type Highlight, type HighlightKind, highlightsIn } from '../../core/analysis/highlights';
import { toRange } from '../convert';
import { DisposableStore } from '../lifetime';
import { addStroke, Pens, type Strokes } from '../pens';
import { Redraw } from '../redraw';
import type { ReportStore } from '../reportStore';
import { readSettings } from '../settings';
import type { ShownHighlights } from '../shownHighlights';
import { visibleSpans } from '../visibleSpans';

/** Draws mentions and the names of those who speak in colours of our own, where the setting asks for it. */
export class MentionDecorations implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #reports: ReportStore;
  readonly #shown: ShownHighlights;
  readonly #pens = this.#disposables.add(new Pens(lookOfKey));

  constructor(reports: ReportStore, shown: ShownHighlights) {
    this.#reports = reports;
    this.#shown = shown;
    const redraw = this.#disposables.add(new Redraw(reports, editor => this.#draw(editor)));
    this.#disposables.add(shown.onDidChange(() => redraw.all()));
  }

  /** What is drawn in `editor`, by kind. */
  drawn(editor: vscode.TextEditor): Strokes {
    return this.#pens.drawn(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    this.#pens.draw(editor, this.#strokes(editor));
  }

  #strokes(editor: vscode.TextEditor): Strokes {
    const { document } = editor;
    const strokes = new Map<string, vscode.Range[]>();
    if (readSettings(document.uri).highlightMentions !== 'decorations') return strokes;
    const annotated = this.#reports.get(document);
    if (!annotated?.report.isReport) return strokes;
    const shown = this.#shown.mentionsIn(document);
    for (const span of visibleSpans(editor))
      for (const highlight of highlightsIn(annotated, span, shown))
        addStroke(strokes, keyOf(highlight), toRange(document, highlight));
    return strokes;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

const doubtful = 'doubtful ';

function keyOf({ kind, isDoubtful }: Highlight): string {
  return isDoubtful ? doubtful + kind : kind;
}

function lookOfKey(key: string): vscode.DecorationRenderOptions {
  const isDoubtful = key.startsWith(doubtful);
  const look = looks[(isDoubtful ? key.slice(doubtful.length) : key) as HighlightKind]();
  // Fainter, with a line that no sure mention has.
  return isDoubtful ? { ...look, textDecoration: 'underline dashed', opacity: '0.75' } : look;
}

/** Each kind has its colour and, but for the first, a mark that needs no colour to be seen. */
const looks: Readonly<Record<HighlightKind, () => vscode.DecorationRenderOptions>> = {
  country: () => lookOf('country', {}),
  organisation: () => lookOf('organisation', { fontStyle: 'italic' }),
  theme: () => lookOf('theme', { textDecoration: 'underline dotted' }),
  speaker: () => lookOf('speaker', { fontWeight: 'bold' }),
};

function lookOf(
  kind: HighlightKind,
  mark: vscode.DecorationRenderOptions,
): vscode.DecorationRenderOptions {
  return {
    ...mark,
    color: new vscode.ThemeColor(`rapporteur.${kind}`),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
