import * as vscode from 'vscode';
import { parseSidecarName } from '../core/annotations/sidecarName';
import { fileName } from './textFiles';

// More sidecars than reports that anybody reads; VS Code's search ends there.
const mostSidecars = 20_000;
// A virtual workspace asks the network for each folder.
const mostFolders = 2_000;

/** All sidecars in the workspace, those that the person hides from the explorer too. */
export async function findSidecars(): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => sidecarsIn(uri)));
  return found.flat();
}

async function sidecarsIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  // Elsewhere nobody may search, and VS Code waits for that without end.
  const isSearched = ['file', 'vscode-remote'].includes(folder.scheme);
  const found = isSearched ? await searched(folder) : await walked(folder);
  return found.filter(uri => parseSidecarName(fileName(uri)));
}

function searched(folder: vscode.Uri): Thenable<readonly vscode.Uri[]> {
  const pattern = new vscode.RelativePattern(folder, '**/*.annotations*.yaml');
  return vscode.workspace.findFiles(pattern, null, mostSidecars);
}

/** All files below the folder, level by level; a folder that cannot be listed counts as empty. */
async function walked(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [folder];
  for (let i = 0; i < folders.length && i < mostFolders; i++) {
    const inside = folders[i] ?? folder;
    for (const [name, type] of await entriesOf(inside)) {
      const uri = vscode.Uri.joinPath(inside, name);
      if (type & vscode.FileType.File) files.push(uri);
      // Links may lead round in a circle.
      else if (type === vscode.FileType.Directory && name !== '.git') folders.push(uri);
    }
  }
  return files;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
