import * as vscode from 'vscode';
import type { CodePlace } from '../core/codebook/codePlaces';
import type { CodebookStore } from './codebookStore';
import { DisposableStore, MutableDisposable } from './lifetime';
import { reportOf } from './sidecarFiles';
import { fileName, folderOf } from './textFiles';
import type { LazyYamlFiles } from './yamlFiles';

/** For sidecars: what providers of the editor register for. */
export const sidecarSelector: vscode.DocumentFilter = {
  language: 'yaml',
  pattern: '**/*.annotations{,.*}.yaml',
};

/** Registers for sidecars and for the codebook; again when that is another file than before. */
export function registerForCodes(
  codebook: CodebookStore,
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const store = new DisposableStore();
  const current = store.add(new MutableDisposable());
  let place: string | undefined;
  const refresh = () => {
    const uri = codebook.file?.uri;
    const isSame = place === (uri?.toString() ?? '');
    place = uri?.toString() ?? '';
    if (!isSame) current.set(register(uri ? [sidecarSelector, filterOf(uri)] : sidecarSelector));
  };
  store.add(codebook.onDidChange(refresh));
  refresh();
  return store;
}

function filterOf(uri: vscode.Uri): vscode.DocumentFilter {
  const pattern = new vscode.RelativePattern(folderOf(uri), fileName(uri));
  return { language: 'yaml', scheme: uri.scheme, pattern };
}

/** The id of a code that is written at a place of a sidecar or of the codebook; undefined elsewhere. */
export async function codePlaceAt(
  yaml: LazyYamlFiles,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<CodePlace | undefined> {
  const [text, offset] = [document.getText(), document.offsetAt(position)];
  const { sidecarAt, codePlaces } = await yaml();
  if (reportOf(document.uri)) return sidecarAt(text, offset)?.code;
  return codePlaces(text).find(({ start, end }) => start <= offset && offset <= end);
}
