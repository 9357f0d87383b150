import * as vscode from 'vscode';
import type { Span } from '../core/text/span';
import { toRange } from './convert';

/** Shows places of a text while a person chooses among them, and goes back to where the editor was. */
export class Preview implements vscode.Disposable {
  readonly #editor: vscode.TextEditor;
  readonly #before: vscode.Range | undefined;
  readonly #mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('contrastActiveBorder'),
  });
  #isShown = false;

  constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
    this.#before = editor.visibleRanges[0];
  }

  /** Shows a place; undefined for none. */
  show(span: Span | undefined): void {
    const ranges = span ? [toRange(this.#editor.document, span)] : [];
    this.#editor.setDecorations(this.#mark, ranges);
    const [range] = ranges;
    if (!range) return;
    this.#isShown = true;
    this.#editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Goes back to what the editor showed before. */
  back(): void {
    if (this.#isShown && this.#before)
      this.#editor.revealRange(this.#before, vscode.TextEditorRevealType.AtTop);
  }

  dispose(): void {
    this.#mark.dispose();
  }
}
