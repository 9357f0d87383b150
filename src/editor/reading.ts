import type * as vscode from 'vscode';
import type { ReadingFocus } from '../core/analysis/readingFocus';
import type { Ref } from '../core/text/ref';
import type { Span } from '../core/text/span';

/** Dims all of a report but what is read: see `ReadingMode`. */
export interface Reading {
  readonly start: (document: vscode.TextDocument, focus: ReadingFocus) => void;
  readonly stop: () => void;
  /** What is kept in sight, in text order. */
  readonly keptIn: (document: vscode.TextDocument) => readonly Span[];
  /** Who alone is read. */
  readonly speakerIn: (document: vscode.TextDocument) => Ref | undefined;
}
