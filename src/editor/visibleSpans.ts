import * as vscode from 'vscode';
import type { Span } from '../core/text/span';
import { toSpan } from './convert';

// What is drawn above and below the visible lines, so that scrolling shows no gaps.
const margin = 40;

/** What an editor shows, with some lines above and below: sorted, without overlaps. */
export function visibleSpans({ document, visibleRanges }: vscode.TextEditor): Span[] {
  const spans: Span[] = [];
  for (const range of visibleRanges) {
    const span = toSpan(document, widened(document, range));
    const before = spans.at(-1);
    // Around a folded part the margins meet.
    if (before && span.start <= before.end)
      spans.splice(-1, 1, { start: before.start, end: Math.max(before.end, span.end) });
    else spans.push(span);
  }
  return spans;
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
