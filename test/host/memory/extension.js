// The file system `memory:`, for tests in a workspace that is on no disk, as on vscode.dev.
//   await vscode.commands.executeCommand('memory.setReadOnly', uri, true)
/* global require, exports, fetch, atob */
const vscode = require('vscode');

exports.activate = async context => {
  const files = new MemoryFiles();
  if (context.extensionUri.scheme.startsWith('http')) {
    const uri = vscode.Uri.joinPath(context.extensionUri, '../workspace.json');
    files.fill(await (await fetch(uri.toString())).json());
  }
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }),
    vscode.commands.registerCommand('memory.setReadOnly', (uri, isReadOnly) =>
      files.setReadOnly(uri, isReadOnly),
    ),
  );
};

const { File, Directory } = vscode.FileType;
const { Created, Changed, Deleted } = vscode.FileChangeType;
const error = vscode.FileSystemError;

class MemoryFiles {
  /** By path: what `stat` gives, and a file's bytes. */
  #entries = new Map([['/', entry(Directory)]]);
  #changed = new vscode.EventEmitter();
  onDidChangeFile = this.#changed.event;

  /** `contents`: by path, in base64. */
  fill(contents) {
    for (const [path, base64] of Object.entries(contents)) {
      for (let at = parent(path); !this.#entries.has(at); at = parent(at))
        this.#entries.set(at, entry(Directory));
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      this.#entries.set(path, entry(File, bytes));
    }
  }

  setReadOnly(uri, isReadOnly) {
    const found = this.stat(uri);
    found.permissions = isReadOnly ? vscode.FilePermission.Readonly : undefined;
    this.#tell(Changed, uri);
  }

  // Every change is told, whoever watches.
  watch() {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri) {
    const found = this.#entries.get(uri.path);
    if (!found) throw error.FileNotFound(uri);
    return found;
  }

  readDirectory(uri) {
    if (this.stat(uri).type !== Directory) throw error.FileNotADirectory(uri);
    return [...this.#entries]
      .filter(([path]) => path !== '/' && parent(path) === uri.path)
      .map(([path, { type }]) => [path.slice(path.lastIndexOf('/') + 1), type]);
  }

  readFile(uri) {
    const { type, bytes } = this.stat(uri);
    if (type === Directory) throw error.FileIsADirectory(uri);
    return bytes;
  }

  writeFile(uri, bytes, { create, overwrite }) {
    const old = this.#entries.get(uri.path);
    if (old?.type === Directory) throw error.FileIsADirectory(uri);
    if (old?.permissions) throw error.NoPermissions(uri);
    if (old && create && !overwrite) throw error.FileExists(uri);
    if (!old && !(create && this.#entries.has(parent(uri.path)))) throw error.FileNotFound(uri);
    this.#entries.set(uri.path, entry(File, bytes, old?.ctime));
    this.#tell(old ? Changed : Created, uri);
  }

  createDirectory(uri) {
    if (this.#entries.has(uri.path)) throw error.FileExists(uri);
    if (!this.#entries.has(parent(uri.path))) throw error.FileNotFound(uri);
    this.#entries.set(uri.path, entry(Directory));
    this.#tell(Created, uri);
  }

  delete(uri, { recursive }) {
    if (this.stat(uri).type === Directory && !recursive && this.readDirectory(uri).length > 0)
      throw error.NoPermissions(`${uri.path} is not empty`);
    for (const path of this.#below(uri.path)) this.#entries.delete(path);
    this.#tell(Deleted, uri);
  }

  rename(from, to, { overwrite }) {
    this.stat(from);
    if (this.#entries.has(to.path)) {
      if (!overwrite) throw error.FileExists(to);
      this.delete(to, { recursive: true });
    }
    for (const path of this.#below(from.path)) {
      this.#entries.set(to.path + path.slice(from.path.length), this.#entries.get(path));
      this.#entries.delete(path);
    }
    this.#tell(Deleted, from);
    this.#tell(Created, to);
  }

  /** A path and all below it. */
  #below(path) {
    return [...this.#entries.keys()].filter(
      other => other === path || other.startsWith(`${path}/`),
    );
  }

  #tell(type, uri) {
    this.#changed.fire([{ type, uri }]);
  }
}

function entry(type, bytes = new Uint8Array(), ctime = Date.now()) {
  return { type, bytes, ctime, mtime: Date.now(), size: bytes.length };
}

function parent(path) {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
