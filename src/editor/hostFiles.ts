import * as vscode from 'vscode';
import type { Files } from '../files/files';

/** The files of VS Code's file systems, by their uris as text. */
export const hostFiles: Files = {
  read: address => orUndefined(async fs => fs.readFile(uriOf(address))),
  write: async (address, bytes) => vscode.workspace.fs.writeFile(uriOf(address), bytes),
  rename: async (from, to) =>
    vscode.workspace.fs.rename(uriOf(from), uriOf(to), { overwrite: false }),
  delete: async address => orUndefined(async fs => fs.delete(uriOf(address), { recursive: true })),
  list: async folder => {
    const entries = await orUndefined(async fs => fs.readDirectory(uriOf(folder)));
    return entries?.map(([name]) => name);
  },
};

function uriOf(address: string): vscode.Uri {
  return vscode.Uri.parse(address, true);
}

/** Undefined where there is no such file. */
export async function orUndefined<T>(
  run: (fs: vscode.FileSystem) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await run(vscode.workspace.fs);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
