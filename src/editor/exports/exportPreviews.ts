import * as vscode from 'vscode';
import type { Chunk } from '../../core/export/options';
import { exportScheme } from '../reportDocuments';
import type { ExportChoice } from './exportChoice';
import { readableFormat } from './exportChunks';

// Nobody reads on; a longer text would take its time.
const longest = 100_000;
const mostReports = 20;

/** Shows what an export will be as a text that cannot be edited, and knows how it was chosen. */
export class ExportPreviews implements vscode.TextDocumentContentProvider {
  readonly #previews = new Map<string, { readonly choice: ExportChoice; readonly text: string }>();

  provideTextDocumentContent({ query }: vscode.Uri): string {
    return this.#previews.get(query)?.text ?? '';
  }

  /** What is shown in a preview; undefined where it is none, or of another window. */
  choiceOf({ scheme, query }: vscode.Uri): ExportChoice | undefined {
    return scheme === exportScheme ? this.#previews.get(query)?.choice : undefined;
  }

  /** Opens a preview; `name` is that of the file that would be written. */
  async show(choice: ExportChoice, name: string, chunks: AsyncIterable<Chunk>): Promise<void> {
    const query = String(this.#previews.size);
    this.#previews.set(query, { choice, text: await beginningOf(chunks) });
    const path = `/${name.replace(/\w+$/, readableFormat(choice.format))}`;
    const uri = vscode.Uri.from({ scheme: exportScheme, path, query });
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true });
  }
}

/** The first of a row of things, as many as a preview needs. */
export async function* firstOf<T>(all: AsyncIterable<T>): AsyncGenerator<T> {
  let count = 0;
  for await (const each of all) {
    if (count++ === mostReports) return;
    yield each;
  }
}

async function beginningOf(chunks: AsyncIterable<Chunk>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) {
    text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    if (text.length > longest) break;
  }
  const readable = text.replace(/^\uFEFF/, '');
  if (readable.length <= longest) return readable;
  const cut = readable.slice(0, readable.lastIndexOf('\n', longest) + 1);
  return `${cut}${vscode.l10n.t('… and so on. The preview ends here; the file has all.')}\n`;
}
