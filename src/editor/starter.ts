import * as vscode from 'vscode';
import type * as starter from '../starter';
import type { Lazy } from './lazyModule';
import { readText } from './textFiles';

/** Gives the built-in codebook; loads it on first need. */
export type LazyStarter = Lazy<typeof starter>;

/** The text of one of our codebooks, `media/codebooks/NAME.yaml`. Throws RangeError when there is none. */
export async function ourCodebook(extensionUri: vscode.Uri, name: string): Promise<string> {
  const uri = vscode.Uri.joinPath(extensionUri, 'media', 'codebooks', `${name}.yaml`);
  const text = await readText(uri);
  if (text === undefined) throw new RangeError(`there is no codebook ${name} to begin with`);
  return text;
}
