import * as vscode from 'vscode';

/**
 * Appends a stranger's text to a Markdown text, shown as it is written. Its lines wrap between words:
 * `appendText` alone makes every blank one that does not break, and lines would end within words.
 */
export function appendWords(text: vscode.MarkdownString, words: string): vscode.MarkdownString {
  const { value } = new vscode.MarkdownString().appendText(words);
  // Between two words a blank can begin no list or other structure.
  return text.appendMarkdown(value.replace(/(?<=[\p{L}),])&nbsp;(?=\\?[\p{L}\p{N}(])/gu, ' '));
}
