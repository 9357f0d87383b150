import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../../src/core/analysis/annotatedReport';
import { eventually } from './check';
import { api, select } from './editor';

/** Tags `words`, as a person would who has these codes ticked. */
export async function tag(
  editor: vscode.TextEditor,
  words: string,
  codes: readonly string[],
): Promise<void> {
  select(editor, words);
  await vscode.commands.executeCommand('rapporteur.annotate', { codes });
}

/** The annotations of a report, as soon as there are `count` of them. */
export async function annotationsOf(
  document: vscode.TextDocument,
  count: number,
): Promise<readonly PlacedAnnotation[]> {
  const { reports } = await api();
  return eventually(`there are ${count} annotations`, () => {
    const found = reports.get(document)?.annotations;
    return found?.length === count && found;
  });
}

/** The words that each of `count` annotations stands at, or "gone". */
export async function quotesOf(document: vscode.TextDocument, count: number): Promise<string[]> {
  const annotations = await annotationsOf(document, count);
  return annotations.map(({ anchor }) =>
    anchor.status === 'orphan'
      ? 'gone'
      : document.getText().slice(anchor.span.start, anchor.span.end),
  );
}
