import * as vscode from 'vscode';
import type { CodeRow } from '../codeRows';

// VS Code gives each tree a type of its own by this pattern, in small letters.
const mime = 'application/vnd.code.tree.rapporteur.codebook';

/** Codes are moved with the mouse: onto another code to go below it, into the void to the first level. */
export class CodebookDrag implements vscode.TreeDragAndDropController<CodeRow> {
  readonly dragMimeTypes = [mime];
  readonly dropMimeTypes = [mime];

  handleDrag([row]: readonly CodeRow[], data: vscode.DataTransfer): void {
    if (row) data.set(mime, new vscode.DataTransferItem(row.id));
  }

  async handleDrop(target: CodeRow | undefined, data: vscode.DataTransfer): Promise<void> {
    const id: unknown = data.get(mime)?.value;
    if (typeof id !== 'string' || id === target?.id) return;
    const into = target?.id ?? null;
    await vscode.commands.executeCommand('rapporteur.moveCode', { id, into });
  }
}
