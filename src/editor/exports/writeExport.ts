import * as vscode from 'vscode';
import type { Chunk } from '../../core/export/options';
import { HumanError } from '../humanError';
import { fileName } from '../textFiles';

/**
 * Writes a file as a whole or not at all: beside its place first, and then moved there. Gives its size in bytes;
 * undefined, and nothing is written, when it was cancelled. Throws HumanError where it cannot be written.
 */
export async function writeExport(
  target: vscode.Uri,
  chunks: AsyncIterable<Chunk>,
  isCancelled: () => boolean,
): Promise<number | undefined> {
  const parts: Chunk[] = [];
  for await (const chunk of chunks) {
    if (isCancelled()) return undefined;
    parts.push(chunk);
  }
  if (isCancelled()) return undefined;
  return writeWhole(target, parts);
}

/** The same for what is there already. */
export async function writeWhole(target: vscode.Uri, parts: readonly Chunk[]): Promise<number> {
  const bytes = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  await put(target, bytes);
  return bytes.length;
}

async function put(target: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  const fresh = target.with({ path: `${target.path}.tmp` });
  const before = await Promise.resolve(fs.stat(target)).catch(() => undefined);
  // What is moved to the place of a folder would replace all that is in it.
  if (before && (before.type & vscode.FileType.Directory) !== 0)
    throw new HumanError(
      vscode.l10n.t('{0} is a folder: choose the name of a file.', fileName(target)),
    );
  try {
    await fs.writeFile(fresh, bytes);
    await fs.rename(fresh, target, { overwrite: true });
  } catch (error) {
    await Promise.resolve(fs.delete(fresh)).catch(() => undefined);
    throw new HumanError(
      vscode.l10n.t('{0} could not be written: {1}', fileName(target), (error as Error).message),
      { cause: error },
    );
  }
}
