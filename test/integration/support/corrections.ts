import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../../src/core/analysis/annotatedReport';
import { eventually } from './check';
import { api, goTo, select } from './editor';

/** Runs one of our commands with the cursor in front of `words`. */
export async function correctAt(
  editor: vscode.TextEditor,
  words: string,
  command: string,
  args?: object,
): Promise<void> {
  goTo(editor, words);
  await vscode.commands.executeCommand(`rapporteur.${command}`, args);
}

/** Runs one of our commands with `words` selected. */
export async function correctSelected(
  editor: vscode.TextEditor,
  words: string,
  command: string,
  args?: object,
): Promise<void> {
  select(editor, words);
  await vscode.commands.executeCommand(`rapporteur.${command}`, args);
}

/** The report, as soon as it has `count` corrections. */
export async function corrected(
  document: vscode.TextDocument,
  count: number,
): Promise<AnnotatedReport> {
  const { reports } = await api();
  return eventually(`there are ${count} corrections`, () => {
    const found = reports.get(document);
    return found?.corrections.length === count && found;
  });
}

/** "country:CL: Chile asked…" for each contribution, as soon as there are `count` corrections. */
export async function saidIn(document: vscode.TextDocument, count: number): Promise<string[]> {
  const { report } = await corrected(document, count);
  return report.contributions.map(({ speakers, start, end }) => {
    return `${speakers.join()}: ${report.text.slice(start, end)}`;
  });
}
