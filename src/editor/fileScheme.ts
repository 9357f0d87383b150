import * as vscode from 'vscode';
import { DisposableStore } from './lifetime';

/** Files of a scheme of ours: each has a text and can be written; there are no folders, and none comes or goes. */
export abstract class FileScheme extends DisposableStore implements vscode.FileSystemProvider {
  protected readonly changed = this.add(new vscode.EventEmitter<vscode.FileChangeEvent[]>());
  readonly onDidChangeFile = this.changed.event;

  constructor(scheme: string) {
    super();
    this.add(vscode.workspace.registerFileSystemProvider(scheme, this));
  }

  abstract stat(uri: vscode.Uri): vscode.FileStat | Promise<vscode.FileStat>;
  abstract readFile(uri: vscode.Uri): Uint8Array | Promise<Uint8Array>;
  abstract writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void>;

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

/** UTF-8. */
export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
