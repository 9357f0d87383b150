import * as vscode from 'vscode';

/** A file system in memory, as virtual workspaces have: one folder, which `isReadonly` closes to writing. */
export class MemoryFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #scheme: string;
  #registration: vscode.Disposable;
  /** How long a file may be; only the first half of a longer one finds room. */
  room = Infinity;

  constructor(scheme: string, isReadonly = false) {
    this.#scheme = scheme;
    this.#registration = vscode.workspace.registerFileSystemProvider(scheme, this, { isReadonly });
  }

  /** From now on files can be written. */
  open(): void {
    this.#registration.dispose();
    this.#registration = vscode.workspace.registerFileSystemProvider(this.#scheme, this);
  }

  /** Puts a file there, as if it had been there before. */
  put(path: string, text: string): vscode.Uri {
    this.#files.set(path, new TextEncoder().encode(text));
    return vscode.Uri.from({ scheme: this.#scheme, path });
  }

  text(path: string): string | undefined {
    const bytes = this.#files.get(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const size = this.readFile(uri).length;
    return { type: vscode.FileType.File, ctime: 0, mtime: size, size };
  }

  readDirectory(): [string, vscode.FileType][] {
    return Array.from(this.#files.keys(), path => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(uri.path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  // VS Code never writes a file again when this throws at once, instead of failing later.
  async writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const isFull = bytes.length > this.room;
    this.#files.set(uri.path, isFull ? bytes.slice(0, bytes.length / 2) : bytes);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    if (isFull) throw vscode.FileSystemError.Unavailable('no space left on device');
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
