import * as vscode from 'vscode';
import { encoded, FileScheme } from './fileScheme';
import { inBackground } from './inBackground';

/** A change that is none of a text, told as lines whose beginnings become others. */
export interface PreviewedChange {
  /** What is changed: the name of the file that the preview shows. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What stands behind the beginning of each line. */
  readonly lines: readonly string[];
  readonly label: string;
  readonly description: string;
  readonly apply: () => Promise<unknown>;
  readonly revert: () => Promise<unknown>;
  /** Called where only some of the lines were to be changed. */
  readonly refuse: () => Promise<never>;
}

interface Shown {
  readonly change: PreviewedChange;
  readonly before: string;
  readonly after: string;
  now: string;
}

const scheme = 'rapporteur-preview';

/**
 * Lets VS Code preview, apply and take back what is no edit of a file, as it does with edits of files: each change
 * is a file of a scheme of ours, and makes itself when that is written.
 */
export class PreviewedChanges extends FileScheme {
  readonly #changes = new Map<string, Shown>();

  constructor() {
    super(scheme);
    // Where VS Code does not save what it refactors, nothing would come of it.
    const save = ({ document }: vscode.TextDocumentChangeEvent) => {
      if (document.uri.scheme === scheme && document.isDirty) inBackground(saved(document));
    };
    this.add(vscode.workspace.onDidChangeTextDocument(save));
  }

  /** The edit that makes a change, once VS Code applies it. */
  editOf(change: PreviewedChange): vscode.WorkspaceEdit {
    const { name, from, to, lines, label, description } = change;
    const query = String(this.#changes.size);
    const uri = vscode.Uri.from({ scheme, path: `/${name.replaceAll('/', ' ')}`, query });
    const textWith = (beginning: string) => lines.map(line => `${beginning}${line}\n`).join('');
    const before = textWith(from);
    this.#changes.set(uri.toString(), { change, before, after: textWith(to), now: before });
    const edit = new vscode.WorkspaceEdit();
    const metadata = { label, description, needsConfirmation: false };
    for (const i of lines.keys())
      edit.replace(uri, new vscode.Range(i, 0, i, from.length), to, metadata);
    return edit;
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { now } = this.#shown(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: encoded(now).length };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return encoded(this.#shown(uri).now);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const shown = this.#shown(uri);
    const text = new TextDecoder().decode(content);
    if (text === shown.now) return;
    const { change, before, after } = shown;
    shown.now = text;
    if (text === after) await change.apply();
    else if (text === before) await change.revert();
    else inBackground(change.refuse());
  }

  #shown(uri: vscode.Uri): Shown {
    const shown = this.#changes.get(uri.toString());
    if (shown) return shown;
    throw vscode.FileSystemError.FileNotFound(uri);
  }
}

async function saved(document: vscode.TextDocument): Promise<void> {
  await document.save();
}
