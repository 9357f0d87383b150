import * as vscode from 'vscode';
import { findSidecars } from './findSidecars';
import { fileName, readText } from './textFiles';
import type { YamlFiles } from './yamlFiles';

/** Where annotations have certain codes. */
export interface CodeUses {
  /** The sidecars with such annotations. */
  readonly sidecars: readonly vscode.Uri[];
  /** How many of their annotations. */
  readonly annotations: number;
  /** Sidecars that may have some, but cannot be edited: they do not parse, or cannot be read. */
  readonly unreadable: readonly vscode.Uri[];
}

// Read at a time: a remote file system answers slowly, but has its limits.
const atOnce = 32;

/** Finds the annotations of the workspace that have one of the codes; `known` sidecars are looked at too. */
export async function findUses(
  yaml: YamlFiles,
  codes: readonly string[],
  known: readonly vscode.Uri[],
): Promise<CodeUses> {
  const uris = [...known, ...(await findSidecars())];
  const all = [...new Map(uris.map(uri => [uri.toString(), uri])).values()];
  const found: Use[] = [];
  for (let i = 0; i < all.length; i += atOnce) {
    const part = all.slice(i, i + atOnce).map(uri => useIn(yaml, uri, codes));
    found.push(...(await Promise.all(part)));
  }
  return {
    sidecars: found.filter(({ count }) => count > 0).map(({ uri }) => uri),
    annotations: found.reduce((sum, { count }) => sum + count, 0),
    unreadable: found.filter(({ isUnreadable }) => isUnreadable).map(({ uri }) => uri),
  };
}

interface Use {
  readonly uri: vscode.Uri;
  readonly count: number;
  readonly isUnreadable: boolean;
}

async function useIn(yaml: YamlFiles, uri: vscode.Uri, codes: readonly string[]): Promise<Use> {
  const text = await readText(uri).catch(() => undefined);
  if (text === undefined) return { uri, count: 0, isUnreadable: true };
  // Reading is a hundred times as slow as this; a code may stand there in escaped letters.
  const mayHave = codes.some(code => text.includes(code)) || text.includes('\\');
  if (!mayHave) return { uri, count: 0, isUnreadable: false };
  if (!yaml.readSidecar(text).writable) return { uri, count: 0, isUnreadable: true };
  return { uri, count: yaml.usesOf(text, codes), isUnreadable: false };
}

/** Tells the person which sidecars a change of codes leaves as they are; nothing where there is none. */
export function tellOfUnreadable(unreadable: readonly vscode.Uri[]): void {
  if (unreadable.length === 0) return;
  const names = unreadable.map(fileName).join(', ');
  const message = vscode.l10n.t(
    'Left as they are, for they cannot be read: {0}. Mend their problems, then change the codes in them.',
    names,
  );
  void vscode.window.showWarningMessage(message);
}
