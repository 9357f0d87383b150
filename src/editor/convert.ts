import * as vscode from 'vscode';
import type { Edit } from '../core/text/edits';
import type { LineIndex } from '../core/text/lineIndex';
import type { Span } from '../core/text/span';

/** The range of `span` in an open document. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** The range of `span` in a text that is not open. */
export function toRangeIn(lines: LineIndex, { start, end }: Span): vscode.Range {
  const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

/** The span of `range` in an open document. */
export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The edits of one change event, sorted. */
export function toEdits(changes: readonly vscode.TextDocumentContentChangeEvent[]): Edit[] {
  return changes
    .map(({ rangeOffset, rangeLength, text }) => {
      return { start: rangeOffset, end: rangeOffset + rangeLength, text };
    })
    .sort((a, b) => a.start - b.start);
}
