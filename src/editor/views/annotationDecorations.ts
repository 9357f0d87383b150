import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { placeOfAnchor } from '../../core/annotations/types';
import { type ColouredPassage, stripesOf } from '../../core/analysis/codeLanes';
import { overlaps } from '../../core/text/span';
import { codeColours, isHighContrast } from '../codeColours';
import { toRange } from '../convert';
import { DisposableStore } from '../lifetime';
import { addStroke, Pens, type Strokes } from '../pens';
import { Redraw } from '../redraw';
import type { ReportStore } from '../reportStore';
import type { ShownHighlights } from '../shownHighlights';
import { visibleSpans } from '../visibleSpans';

/** Draws annotations: tinted ground, and a line for each code in its colour, as many as there is room for. */
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
    this.#disposables.add(vscode.window.onDidChangeActiveColorTheme(() => redraw.all()));
  }

  /** What is drawn in `editor`: by pen, as `penOf` names them. */
  drawn(editor: vscode.TextEditor): Strokes {
    return this.#pens.drawn(editor);
  }

  #strokes(editor: vscode.TextEditor): Strokes {
    const strokes = new Map<string, vscode.Range[]>();
    for (const stripe of stripesOf(this.#passages(editor)))
      addStroke(strokes, penOf(stripe.lanes), toRange(editor.document, stripe));
    for (const range of this.#doubtful(editor)) addStroke(strokes, doubtful, range);
    return strokes;
  }

  /** Where a visible passage is not for sure. */
  #doubtful(editor: vscode.TextEditor): vscode.Range[] {
    return this.#visible(editor).flatMap(({ anchor }) =>
      anchor.status === 'review' ? toRange(editor.document, anchor.span) : [],
    );
  }

  /** The visible annotations with the colours of their codes. */
  #passages(editor: vscode.TextEditor): ColouredPassage[] {
    const annotated = this.#reports.get(editor.document);
    if (!annotated) return [];
    const coloursOf = codeColours(annotated.codebook);
    return this.#visible(editor).map(({ annotation, anchor }) => {
      return { ...placeOfAnchor(anchor), colours: coloursOf(annotation) };
    });
  }

  /** The annotations that have a place, sure or not, in what the editor shows. */
  #visible(editor: vscode.TextEditor): PlacedAnnotation[] {
    const { document } = editor;
    const annotated = this.#reports.get(document);
    if (!annotated || !this.#shown.areAnnotationsIn(document)) return [];
    const visible = visibleSpans(editor);
    return annotated.annotations.filter(({ anchor }) => {
      return anchor.status !== 'orphan' && visible.some(span => overlaps(span, anchor.span));
    });
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** The colours of the lanes behind a word for the ground: "tint #0072b2 - -". */
function penOf(lanes: readonly (string | undefined)[]): string {
  return [isHighContrast() ? 'plain' : 'tint', ...lanes.map(colour => colour ?? '-')].join(' ');
}

/** The pen of places that a person has to look at. */
const doubtful = 'doubtful';
const doubtfulLook: vscode.DecorationRenderOptions = {
  outline: '1px dashed',
  outlineColor: new vscode.ThemeColor('editorWarning.foreground'),
  rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
};

/** One type draws all lanes of a stripe: borders of two types at one place would undo each other. */
function lookOf(pen: string): vscode.DecorationRenderOptions {
  if (pen === doubtful) return doubtfulLook;
  const [ground, ...lanes] = pen.split(' ');
  const [below, above, through] = lanes.map(colour => (colour === '-' ? undefined : colour));
  return {
    backgroundColor: ground === 'tint' ? `${below ?? above ?? through ?? ''}2e` : undefined,
    // Lines tell where it is without the colour, too.
    borderStyle: `${above ? 'solid' : 'none'} none ${below ? 'solid' : 'none'} none`,
    borderWidth: '2px',
    borderColor: `${above ?? 'transparent'} transparent ${below ?? 'transparent'} transparent`,
    textDecoration: through && `underline 2px ${through}`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
