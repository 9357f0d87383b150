import * as vscode from 'vscode';
import { codesById } from '../../core/codebook/codes';
import { overlaps } from '../../core/text/span';
import { toRange } from '../convert';
import { DisposableStore } from '../lifetime';
import { addStroke, Pens, type Strokes } from '../pens';
import { Redraw } from '../redraw';
import type { ReportStore } from '../reportStore';
import type { ShownHighlights } from '../shownHighlights';
import { visibleSpans } from '../visibleSpans';

// Codes that the codebook does not know are drawn in the editor's grey.
const unknownColour = '#8a8a8a';

/** Draws annotations in the colour of their first code: tinted ground, underline, mark in the ruler. */
export class AnnotationDecorations implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #reports: ReportStore;
  readonly #shown: ShownHighlights;
  readonly #pens = this.#disposables.add(new Pens(lookOf));

  constructor(reports: ReportStore, shown: ShownHighlights) {
    this.#reports = reports;
    this.#shown = shown;
    const redraw = this.#disposables.add(
      new Redraw(reports, editor => this.#pens.draw(editor, this.#strokes(editor))),
    );
    this.#disposables.add(shown.onDidChange(() => redraw.all()));
  }

  /** What is drawn in `editor`, by colour. */
  drawn(editor: vscode.TextEditor): Strokes {
    return this.#pens.drawn(editor);
  }

  #strokes(editor: vscode.TextEditor): Strokes {
    const { document } = editor;
    const strokes = new Map<string, vscode.Range[]>();
    const annotated = this.#reports.get(document);
    if (!annotated || !this.#shown.areAnnotationsIn(document)) return strokes;
    const codes = codesById(annotated.codebook);
    const visible = visibleSpans(editor);
    for (const { annotation, anchor } of annotated.annotations) {
      if (anchor.status === 'orphan' || !visible.some(span => overlaps(span, anchor.span)))
        continue;
      const colour = codes.get(annotation.codes[0] ?? '')?.colour ?? unknownColour;
      addStroke(strokes, colour, toRange(document, anchor.span));
    }
    return strokes;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function lookOf(colour: string): vscode.DecorationRenderOptions {
  return {
    backgroundColor: `${colour}2e`,
    // The underline tells where it is without the colour, too.
    borderStyle: 'none none solid none',
    borderWidth: '2px',
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
