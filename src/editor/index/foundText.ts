import * as vscode from 'vscode';
import { foundMarkdown } from '../../core/search/foundPassages';
import type { FoundReport } from '../../indexing/shard';
import { foundScheme } from '../reportDocuments';

/** Shows what was found as a text to copy from, which cannot be edited. */
export class FoundText implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  #count = 0;

  provideTextDocumentContent({ query }: vscode.Uri): string {
    return this.#texts.get(query) ?? '';
  }

  /** Opens an editor with all that was found up to now; `textOf` gives the texts of reports. */
  async show(
    query: string,
    reports: readonly FoundReport[],
    textOf: (report: string) => Promise<string | undefined>,
  ): Promise<void> {
    const parts = [`# ${query}\n\n`];
    for (const found of reports) {
      const text = await textOf(found.report);
      if (text === undefined) continue;
      const report = vscode.workspace.asRelativePath(vscode.Uri.parse(found.report, true));
      parts.push(foundMarkdown({ ...found, report, text }));
    }
    const key = String(++this.#count);
    this.#texts.set(key, parts.join(''));
    const path = `/${vscode.l10n.t('Found contributions')}.md`;
    const uri = vscode.Uri.from({ scheme: foundScheme, path, query: key });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true });
  }
}
