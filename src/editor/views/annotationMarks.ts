import * as vscode from 'vscode';
import { laneCount } from '../../core/analysis/codeLanes';
import { codeColours } from '../codeColours';
import { toRange } from '../convert';
import { DisposableStore } from '../lifetime';
import { addStroke, Pens, type Strokes } from '../pens';
import { Redraw } from '../redraw';
import type { ReportStore } from '../reportStore';
import type { ShownHighlights } from '../shownHighlights';

// The editor moves marks along with the text by itself: new ones can wait for this many milliseconds.
const pause = 300;

/** Marks all annotations of a report in the overview ruler, each code in its colour. */
export class AnnotationMarks implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #reports: ReportStore;
  readonly #shown: ShownHighlights;
  readonly #pens = this.#disposables.add(new Pens(lookOf));

  constructor(reports: ReportStore, shown: ShownHighlights) {
    this.#reports = reports;
    this.#shown = shown;
    const draw = (editor: vscode.TextEditor) => this.#pens.draw(editor, this.#strokes(editor));
    const redraw = this.#disposables.add(
      new Redraw(reports, draw, { pause, followsScrolling: false }),
    );
    this.#disposables.add(shown.onDidChange(() => redraw.all()));
    this.#disposables.add(vscode.window.onDidChangeActiveColorTheme(() => redraw.all()));
  }

  /** What is marked in `editor`: by lane of the ruler and colour, such as "0 #0072b2". */
  drawn(editor: vscode.TextEditor): Strokes {
    return this.#pens.drawn(editor);
  }

  #strokes({ document }: vscode.TextEditor): Strokes {
    const strokes = new Map<string, vscode.Range[]>();
    const annotated = this.#reports.get(document);
    if (!annotated || !this.#shown.areAnnotationsIn(document)) return strokes;
    const coloursOf = codeColours(annotated.codebook);
    for (const { annotation, anchor } of annotated.annotations) {
      if (anchor.status === 'orphan') continue;
      const range = toRange(document, anchor.span);
      const colours = coloursOf(annotation).slice(0, laneCount);
      colours.forEach((colour, lane) => addStroke(strokes, `${lane} ${colour}`, range));
    }
    return strokes;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function lookOf(pen: string): vscode.DecorationRenderOptions {
  const [lane = '0', colour] = pen.split(' ');
  const { Left, Center, Right } = vscode.OverviewRulerLane;
  return {
    overviewRulerColor: colour,
    overviewRulerLane: [Left, Center, Right][Number(lane)],
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}
