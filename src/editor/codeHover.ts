import * as vscode from 'vscode';
import { codeCounts } from '../core/analysis/codeCounts';
import { codePath, codesById } from '../core/codebook/codes';
import type { Codebook } from '../core/codebook/types';
import { countWords } from './codeItem';
import type { ReportStore } from './reportStore';

/**
 * What is told of a code: path, description, and where it is used in the reports that are shown. Undefined
 * where the codebook has no such code.
 */
export function codeHover(
  id: string,
  codebook: Codebook,
  reports: ReportStore,
): vscode.MarkdownString | undefined {
  const code = codesById(codebook).get(id);
  if (!code) return undefined;
  // Names and descriptions are a stranger's text: shown as they are, not as Markdown.
  const text = new vscode.MarkdownString();
  text.appendMarkdown('**').appendText(codePath(codebook, id).join(' › ')).appendMarkdown('**');
  if (code.description) text.appendMarkdown('\n\n').appendText(code.description);
  for (const line of usesOf(id, reports)) text.appendMarkdown('\n\n').appendText(line);
  return text;
}

/** "harbour.txt: 5 mentions · 2 annotations", for each report that an editor shows. */
function usesOf(id: string, reports: ReportStore): string[] {
  const documents = new Set(vscode.window.visibleTextEditors.map(({ document }) => document));
  return [...documents].flatMap(document => {
    const annotated = reports.get(document);
    const count = annotated?.report.isReport ? codeCounts(annotated).get(id) : undefined;
    const name = vscode.workspace.asRelativePath(document.uri);
    return count ? [`${name}: ${countWords(count)}`] : [];
  });
}
