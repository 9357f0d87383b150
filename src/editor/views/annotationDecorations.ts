import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { codesById } from '../../core/codebook/codes';
import type { Codebook } from '../../core/codebook/types';
import { overlaps } from '../../core/text/span';
import { toRange, toSpan } from '../convert';
import { DisposableStore } from '../lifetime';
import type { ReportStore } from '../reportStore';
import { onDidChangeSettings, readSettings } from '../settings';

// Codes that the codebook does not know are drawn in the editor's grey.
const unknownColour = '#8a8a8a';
// What is drawn above and below the visible lines, so that scrolling shows no gaps.
const margin = 40;

/** Draws annotations in the colour of their first code: tinted ground, underline, mark in the ruler. */
export class AnnotationDecorations implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #reports: ReportStore;
  /** One type per colour, made once: making types anew on each keystroke is slow and flickers. */
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();

  constructor(reports: ReportStore) {
    this.#reports = reports;
    const { window } = vscode;
    this.#disposables.add(reports.onDidChange(document => this.#drawDocument(document)));
    this.#disposables.add(
      window.onDidChangeVisibleTextEditors(editors =>
        editors.forEach(editor => this.#draw(editor)),
      ),
    );
    this.#disposables.add(
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#draw(textEditor)),
    );
    this.#disposables.add(
      onDidChangeSettings(() => window.visibleTextEditors.forEach(editor => this.#draw(editor))),
    );
    window.visibleTextEditors.forEach(editor => this.#draw(editor));
  }

  #drawDocument(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document) this.#draw(editor);
    }
  }

  #draw(editor: vscode.TextEditor): void {
    const annotated = this.#reports.get(editor.document);
    if (!annotated && this.#types.size === 0) return;
    const isOn = readSettings(editor.document.uri).highlightAnnotations;
    const ranges =
      annotated && isOn
        ? rangesByColour(editor, annotated.annotations, annotated.codebook)
        : new Map<string, vscode.Range[]>();
    for (const colour of ranges.keys()) this.#typeOf(colour);
    for (const [colour, type] of this.#types) editor.setDecorations(type, ranges.get(colour) ?? []);
  }

  #typeOf(colour: string): vscode.TextEditorDecorationType {
    const known = this.#types.get(colour);
    if (known) return known;
    const type = this.#disposables.add(
      vscode.window.createTextEditorDecorationType({
        backgroundColor: `${colour}2e`,
        // The underline tells where it is without the colour, too.
        borderStyle: 'none none solid none',
        borderWidth: '2px',
        borderColor: colour,
        overviewRulerColor: colour,
        overviewRulerLane: vscode.OverviewRulerLane.Center,
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      }),
    );
    this.#types.set(colour, type);
    return type;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function rangesByColour(
  { document, visibleRanges }: vscode.TextEditor,
  annotations: readonly PlacedAnnotation[],
  codebook: Codebook,
): Map<string, vscode.Range[]> {
  const codes = codesById(codebook);
  const visible = visibleRanges.map(range => toSpan(document, widened(document, range)));
  const ranges = new Map<string, vscode.Range[]>();
  for (const { annotation, anchor } of annotations) {
    if (anchor.status === 'orphan' || !visible.some(span => overlaps(span, anchor.span))) continue;
    const colour = codes.get(annotation.codes[0] ?? '')?.colour ?? unknownColour;
    const range = toRange(document, anchor.span);
    const list = ranges.get(colour);
    if (list) list.push(range);
    else ranges.set(colour, [range]);
  }
  return ranges;
}

function widened(document: vscode.TextDocument, range: vscode.Range): vscode.Range {
  const last = Math.min(document.lineCount - 1, range.end.line + margin);
  return new vscode.Range(
    Math.max(0, range.start.line - margin),
    0,
    last,
    document.lineAt(last).text.length,
  );
}
