import * as vscode from 'vscode';
import type { Row } from '../roundtableRows';

const mime = 'text/uri-list';

/** Files that are dropped on a tree are imported; texts among them are opened. */
export class ReportDrop implements vscode.TreeDragAndDropController<Row> {
  readonly dragMimeTypes = [];
  readonly dropMimeTypes = [mime];

  async handleDrop(_target: Row | undefined, data: vscode.DataTransfer): Promise<void> {
    const list = (await data.get(mime)?.asString()) ?? '';
    const uris = list.split(/\r?\n/).filter(line => /^[^#]/.test(line));
    const files = uris.map(uri => vscode.Uri.parse(uri));
    if (files.length > 0)
      await vscode.commands.executeCommand('rapporteur.importReport', undefined, files);
  }
}
