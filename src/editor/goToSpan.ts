import * as vscode from 'vscode';
import type { Span } from '../core/text/span';
import { toRange } from './convert';

/**
 * Puts the cursor to the start of `span` and the whole of it into view. Done as the editor itself goes
 * to places, so that Go Back leads to where the cursor was.
 */
export async function goToSpan(
  { document, viewColumn }: vscode.TextEditor,
  span: Span,
): Promise<void> {
  const range = toRange(document, span);
  const selection = new vscode.Range(range.start, range.start);
  const editor = await vscode.window.showTextDocument(document, { viewColumn, selection });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
