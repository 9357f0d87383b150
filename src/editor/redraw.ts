import * as vscode from 'vscode';
import { DisposableStore } from './lifetime';
import type { ReportStore } from './reportStore';

// One frame of a screen with sixty a second, in milliseconds.
const frame = 16;

/**
 * Calls `draw` for each editor whose text, report or visible lines changed, or for all of them by
 * `all`: once in `pause` milliseconds, however many events there were. What is drawn stays until then.
 */
export class Redraw implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #pause: number;
  readonly #draw: (editor: vscode.TextEditor) => void;
  readonly #waiting = new Set<vscode.TextEditor>();
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    reports: ReportStore,
    draw: (editor: vscode.TextEditor) => void,
    { pause = frame, followsScrolling = true } = {},
  ) {
    this.#pause = pause;
    this.#draw = draw;
    const { window } = vscode;
    this.#disposables.add(reports.onDidChange(document => this.#document(document)));
    this.#disposables.add(window.onDidChangeVisibleTextEditors(() => this.all()));
    if (followsScrolling)
      this.#disposables.add(
        window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#soon([textEditor])),
      );
    this.all();
  }

  /** Draws in every visible editor. */
  all(): void {
    this.#soon(vscode.window.visibleTextEditors);
  }

  #document(document: vscode.TextDocument): void {
    this.#soon(vscode.window.visibleTextEditors.filter(editor => editor.document === document));
  }

  #soon(editors: readonly vscode.TextEditor[]): void {
    for (const editor of editors) this.#waiting.add(editor);
    // A timer that began anew with each event would wait for the end of the scrolling.
    if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => this.#drawWaiting(), this.#pause);
  }

  #drawWaiting(): void {
    this.#timer = undefined;
    const editors = [...this.#waiting];
    this.#waiting.clear();
    const { visibleTextEditors } = vscode.window;
    for (const editor of editors) if (visibleTextEditors.includes(editor)) this.#draw(editor);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }
}
