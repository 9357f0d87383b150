import * as vscode from 'vscode';
import { DisposableStore } from './lifetime';

/** Ranges to draw, by the key of the pen. */
export type Strokes = ReadonlyMap<string, readonly vscode.Range[]>;

/** Draws with decoration types that are made once for each key, on first use. */
export class Pens implements vscode.Disposable {
  readonly #types = new Map<string, vscode.TextEditorDecorationType>();
  readonly #disposables = new DisposableStore();
  readonly #make: (key: string) => vscode.DecorationRenderOptions;
  readonly #drawn = new WeakMap<vscode.TextEditor, Strokes>();

  constructor(make: (key: string) => vscode.DecorationRenderOptions) {
    this.#make = make;
  }

  /** Puts `strokes` in the place of what was drawn: first the new ones, then old ones go. */
  draw(editor: vscode.TextEditor, strokes: Strokes): void {
    const before = this.drawn(editor);
    this.#drawn.set(editor, strokes);
    for (const [key, ranges] of strokes) editor.setDecorations(this.#type(key), [...ranges]);
    for (const key of before.keys())
      if (!strokes.has(key)) editor.setDecorations(this.#type(key), []);
  }

  /** What was drawn last in `editor`. */
  drawn(editor: vscode.TextEditor): Strokes {
    return this.#drawn.get(editor) ?? new Map<string, readonly vscode.Range[]>();
  }

  #type(key: string): vscode.TextEditorDecorationType {
    const known = this.#types.get(key);
    if (known) return known;
    const type = vscode.window.createTextEditorDecorationType(this.#make(key));
    this.#types.set(key, this.#disposables.add(type));
    return type;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** Adds a range to those of its pen. */
export function addStroke(
  strokes: Map<string, vscode.Range[]>,
  key: string,
  range: vscode.Range,
): void {
  const ranges = strokes.get(key);
  if (ranges) ranges.push(range);
  else strokes.set(key, [range]);
}
