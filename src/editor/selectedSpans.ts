import type * as vscode from 'vscode';
import { slice, type Span } from '../core/text/span';
import { toSpan } from './convert';

/** What is selected, without the blanks that a quick selection takes along at its ends. */
export function selectedSpans({ document, selections }: vscode.TextEditor, text: string): Span[] {
  return selections.flatMap(selection => selectedSpan(document, selection, text) ?? []);
}

/** The same for one selection; undefined when it is empty or blank. */
export function selectedSpan(
  document: vscode.TextDocument,
  selection: vscode.Selection,
  text: string,
): Span | undefined {
  const span = toSpan(document, selection);
  const words = slice(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? { start, end } : undefined;
}
