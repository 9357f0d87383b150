import * as vscode from 'vscode';
import type { SidecarEntries } from '../core/analysis/place';
import type { EntryMemory } from '../core/annotations/entryMemory';
import { parseSidecarName } from '../core/annotations/sidecarName';
import { fileName, folderOf, namesIn, readText } from './textFiles';
import { readSettings } from './settings';
import type { LazyYamlFiles, YamlFiles } from './yamlFiles';

/** One sidecar of a report as it was last read. */
export interface SidecarFile extends SidecarEntries {
  readonly uri: vscode.Uri;
  readonly text: string;
  /** What its next readings need not read again. */
  readonly memory?: EntryMemory;
}

/** The report that a sidecar belongs to; undefined when the file is no sidecar. */
export function reportOf(sidecar: vscode.Uri): vscode.Uri | undefined {
  const name = parseSidecarName(fileName(sidecar));
  return name && vscode.Uri.joinPath(folderOf(sidecar), name.report);
}

/**
 * Reads all sidecars of a report; `own` is the one that this person writes. A file that is as it was
 * in `before` stays the same object.
 */
export async function readSidecars(
  report: vscode.Uri,
  own: vscode.Uri,
  before: readonly SidecarFile[],
  yaml: LazyYamlFiles,
): Promise<readonly SidecarFile[]> {
  const uris = await sidecarsBeside(report, own);
  const files = await Promise.all(
    uris.map(uri => {
      const memory = before.find(file => same(file.uri, uri))?.memory;
      return readFile(uri, same(uri, own), yaml, memory);
    }),
  );
  return files
    .filter(file => file !== undefined)
    .map(file => before.find(known => isUnchanged(known, file)) ?? file);
}

async function sidecarsBeside(report: vscode.Uri, own: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = folderOf(report);
  const names = await namesIn(folder);
  if (!names) return [own];
  return names
    .map(name => vscode.Uri.joinPath(folder, name))
    .filter(uri => same(reportOf(uri), report))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readFile(
  uri: vscode.Uri,
  isOwn: boolean,
  lazyYaml: LazyYamlFiles,
  known?: EntryMemory,
): Promise<SidecarFile | undefined> {
  const text = await readText(uri).catch(() => undefined);
  if (text === undefined) return undefined;
  const yaml = await lazyYaml();
  const memory = known ?? new yaml.EntryMemory();
  const { value } = yaml.readSidecar(text, { memory });
  const coder = value.coder ?? parseSidecarName(fileName(uri))?.coder;
  const { annotations, corrections } = value;
  return { uri, text, memory, coder, isOwn, annotations, corrections };
}

function isUnchanged(a: SidecarFile, b: SidecarFile): boolean {
  return same(a.uri, b.uri) && a.text === b.text && a.isOwn === b.isOwn;
}

function same(a: vscode.Uri | undefined, b: vscode.Uri): boolean {
  return a?.toString() === b.toString();
}

/** The text, or that of a new sidecar. */
export function orEmpty({ emptySidecar }: YamlFiles, report: vscode.Uri, text: string): string {
  const coder = readSettings(report).coder.trim();
  return text.trim() ? text : emptySidecar(fileName(report), coder);
}
