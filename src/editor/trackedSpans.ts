import * as vscode from 'vscode';
import { mapSpan } from '../core/text/edits';
import type { Span } from '../core/text/span';
import { toEdits } from './convert';

/** Spans of a document that move along while it is edited; those whose text is deleted fall away. */
export class TrackedSpans implements vscode.Disposable {
  #spans: readonly Span[];
  readonly #listener: vscode.Disposable;

  constructor(document: vscode.TextDocument, spans: readonly Span[]) {
    this.#spans = spans;
    this.#listener = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document !== document) return;
      const edits = toEdits(event.contentChanges);
      this.#spans = this.#spans.flatMap(span => mapSpan(span, edits) ?? []);
    });
  }

  get spans(): readonly Span[] {
    return this.#spans;
  }

  dispose(): void {
    this.#listener.dispose();
  }
}
