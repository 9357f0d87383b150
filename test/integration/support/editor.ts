import * as vscode from 'vscode';
import type { Exports, Internals } from '../../../src/extension';
import { eventually, ok } from './check';

/** The workspace folder of this run, on a disk of its own. */
export function workspaceUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'the test needs a workspace folder');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** What `activate` gives to other extensions. */
export async function exportsOfOurs(): Promise<Exports> {
  const extension = vscode.extensions.getExtension<Exports>('rapporteur.rapporteur');
  ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** The parts of the extension, which it hands to tests alone. */
export async function api(): Promise<Internals> {
  return (await exportsOfOurs()).internals;
}

let count = 0;

/** Writes a report under a name of its own and returns its uri. */
export async function writeReport(text: string, extension = 'txt'): Promise<vscode.Uri> {
  const uri = workspaceUri(`report-${++count}.${extension}`);
  await write(uri, text);
  return uri;
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The text on the disk; undefined when there is no file. */
export async function readFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Opens a document in an editor and waits until the extension has taken it in. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const { reports } = await api();
  const editor = await vscode.window.showTextDocument(uri);
  await eventually('the report is read', () => reports.get(editor.document) !== undefined);
  return editor;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The sidecar without a coder's name. */
export function sidecarOf(report: vscode.Uri): vscode.Uri {
  return report.with({ path: `${report.path}.annotations.yaml` });
}

/** Selects `words` in the editor. */
export function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  ok(start >= 0, `“${words}” is not in the text`);
  const range = new vscode.Range(
    editor.document.positionAt(start),
    editor.document.positionAt(start + words.length),
  );
  editor.selection = new vscode.Selection(range.start, range.end);
}

/** Puts the cursor in front of `words`. */
export function goTo(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  ok(start >= 0, `“${words}” is not in the text`);
  const place = editor.document.positionAt(start);
  editor.selection = new vscode.Selection(place, place);
}

/** The text from the cursor on. */
export function atCursor(editor: vscode.TextEditor, length: number): string {
  const offset = editor.document.offsetAt(editor.selection.active);
  return editor.document.getText().slice(offset, offset + length);
}

/** Every row of a tree as an indented line: label and description. */
export function treeLines<T>(tree: vscode.TreeDataProvider<T>, depth = 9): string[] {
  const lines: string[] = [];
  const walk = (row: T | undefined, indent: number): void => {
    for (const child of (tree.getChildren(row) as T[] | undefined) ?? []) {
      const item = tree.getTreeItem(child) as vscode.TreeItem;
      lines.push(
        `${'  '.repeat(indent)}${item.label as string}${item.description ? ` (${item.description as string})` : ''}`,
      );
      if (indent + 1 < depth) walk(child, indent + 1);
    }
  };
  walk(undefined, 0);
  return lines;
}

export interface Token {
  readonly text: string;
  readonly type: string;
  /** Where it has any. */
  readonly modifiers?: readonly string[];
}

/** The semantic tokens of a document with their words. */
export async function tokensOf(document: vscode.TextDocument): Promise<Token[]> {
  const range = new vscode.Range(
    document.positionAt(0),
    document.positionAt(document.getText().length),
  );
  const args = [document.uri, range] as const;
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentRangeSemanticTokensLegend',
    ...args,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
    'vscode.provideDocumentRangeSemanticTokens',
    ...args,
  );
  const found: Token[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < (tokens?.data.length ?? 0); i += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0, modifiers = 0] = tokens.data.slice(
      i,
      i + 5,
    );
    line += deltaLine;
    character = deltaLine > 0 ? deltaStart : character + deltaStart;
    const token = {
      text: document.lineAt(line).text.slice(character, character + length),
      type: legend.tokenTypes[type] ?? '',
    };
    const names = legend.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    found.push(names.length > 0 ? { ...token, modifiers: names } : token);
  }
  return found;
}
