import * as vscode from 'vscode';
import { parseSidecarName } from '../../core/annotations/sidecarName';
import { longestReport } from '../../core/text/isReadable';
import type { ReportFiles } from '../../indexing/prepare';
import type { IndexSource, ListedReport } from '../../indexing/reportIndex';
import { orUndefined } from '../hostFiles';
import { readSettings } from '../settings';
import { fileName, folderOf } from '../textFiles';
import { FileRules } from './fileRules';

/** The reports of all workspace folders, with their sidecars: those that settings and Git do not leave out. */
export class ReportFolders implements IndexSource {
  async list(isCancelled: () => boolean): Promise<readonly ListedReport[]> {
    const listed: ListedReport[] = [];
    for (const folder of vscode.workspace.workspaceFolders ?? [])
      await this.#walk(
        { folder: folder.uri, path: '', rules: rulesFor(folder.uri) },
        listed,
        isCancelled,
      );
    return listed;
  }

  async listed(report: string): Promise<ListedReport | undefined> {
    const uri = vscode.Uri.parse(report, true);
    if (!(await isOfIndex(uri))) return undefined;
    const names = await namesIn(folderOf(uri));
    return listedReport(uri, sidecarsAmong(names, fileName(uri)));
  }

  async read({ report, stamp }: ListedReport): Promise<ReportFiles | undefined> {
    const uri = vscode.Uri.parse(report, true);
    const stat = await statOf(uri);
    if (!stat) return undefined;
    // A letter takes four bytes at most.
    if (stat.size > 4 * longestReport) return { report, stamp, sidecars: [] };
    const bytes = await bytesOf(uri);
    const sidecars = sidecarsIn(stamp).map(async name => {
      const bytes = await bytesOf(vscode.Uri.joinPath(folderOf(uri), name));
      return bytes ? [{ name, bytes }] : [];
    });
    return bytes && { report, stamp, bytes, sidecars: (await Promise.all(sidecars)).flat() };
  }

  async #walk(
    { folder, path, rules }: Walked,
    listed: ListedReport[],
    isCancelled: () => boolean,
  ): Promise<void> {
    if (isCancelled()) return;
    const entries = await entriesIn(folder);
    const here = await withGitignore(rules, path, folder, entries);
    const names = entries.flatMap(([name, type]) => (type & vscode.FileType.File ? name : []));
    const wanted = names.filter(name => here.isWanted(path + name));
    for (const name of wanted) {
      const uri = vscode.Uri.joinPath(folder, name);
      const each = await listedReport(uri, sidecarsAmong(names, name));
      if (each) listed.push(each);
    }
    for (const [name, type] of entries) {
      // Links may lead round in a circle.
      if (type !== vscode.FileType.Directory || here.isLeftOut(`${path}${name}/`)) continue;
      const inside = vscode.Uri.joinPath(folder, name);
      await this.#walk(
        { folder: inside, path: `${path}${name}/`, rules: here },
        listed,
        isCancelled,
      );
    }
  }
}

interface Walked {
  readonly folder: vscode.Uri;
  /** Relative to the workspace folder; empty, or with a slash at its end. */
  readonly path: string;
  readonly rules: FileRules;
}

/** Whether a file is one of those that the index holds. */
async function isOfIndex(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder) return false;
  const path = uri.path.slice(folder.path.replace(/\/?$/, '/').length);
  let rules = rulesFor(folder);
  // Most files that change are no reports: no folder is looked into for them.
  if (!rules.isNamed(path)) return false;
  let [inside, below] = [folder, ''];
  for (const name of path.split('/').slice(0, -1)) {
    rules = await withGitignore(rules, below, inside, await entriesIn(inside));
    below += `${name}/`;
    inside = vscode.Uri.joinPath(inside, name);
    if (rules.isLeftOut(below)) return false;
  }
  rules = await withGitignore(rules, below, inside, await entriesIn(inside));
  return rules.isWanted(path);
}

function rulesFor(folder: vscode.Uri): FileRules {
  const { indexedFiles } = readSettings(folder);
  return FileRules.of(indexedFiles, hiddenIn(folder));
}

/** What the person hides from explorer or search, as patterns. */
function hiddenIn(folder: vscode.Uri): string[] {
  const all = ['files.exclude', 'search.exclude'].map(name =>
    vscode.workspace.getConfiguration(undefined, folder).get<Record<string, unknown>>(name, {}),
  );
  return all.flatMap(each => Object.keys(each).filter(pattern => each[pattern] === true));
}

async function withGitignore(
  rules: FileRules,
  path: string,
  folder: vscode.Uri,
  entries: readonly [string, vscode.FileType][],
): Promise<FileRules> {
  if (!entries.some(([name]) => name === '.gitignore')) return rules;
  const bytes = await bytesOf(vscode.Uri.joinPath(folder, '.gitignore'));
  return bytes ? rules.with(path, new TextDecoder().decode(bytes)) : rules;
}

function sidecarsAmong(names: readonly string[], report: string): string[] {
  return names.filter(name => parseSidecarName(name)?.report === report).sort();
}

/** The stamp holds the names of the sidecars, so that they need not be looked for again. */
async function listedReport(
  uri: vscode.Uri,
  sidecars: readonly string[],
): Promise<ListedReport | undefined> {
  const stat = await statOf(uri);
  if (!stat) return undefined;
  const stamps = sidecars.map(async name => {
    const { mtime, size } = (await statOf(vscode.Uri.joinPath(folderOf(uri), name))) ?? {};
    return [name, mtime, size];
  });
  const stamp = JSON.stringify([stat.mtime, stat.size, ...(await Promise.all(stamps))]);
  return { report: uri.toString(), stamp };
}

function sidecarsIn(stamp: string): string[] {
  const [, , ...sidecars] = JSON.parse(stamp) as [number, number, ...[string, number, number][]];
  return sidecars.map(([name]) => name);
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  return safely(fs => fs.stat(uri));
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  return safely(fs => fs.readFile(uri));
}

async function entriesIn(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  return (await safely(fs => fs.readDirectory(folder))) ?? [];
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  return (await entriesIn(folder)).map(([name]) => name);
}

/** A file that cannot be read is left out, whatever the reason. */
async function safely<T>(run: (fs: vscode.FileSystem) => Thenable<T>): Promise<T | undefined> {
  return orUndefined(async fs => run(fs)).catch(() => undefined);
}
