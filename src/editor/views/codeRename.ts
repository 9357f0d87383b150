import * as vscode from 'vscode';
import { isCodeId } from '../../core/codebook/codeId';
import type { CodePlace } from '../../core/codebook/codePlaces';
import { codesById } from '../../core/codebook/codes';
import { wordEdits } from '../../core/text/wordEdits';
import { editedOrTold, noCodebook } from '../codebookWriter';
import { codePlaceAt, registerForCodes } from '../codePlaceAt';
import { findUses, tellOfUnreadable } from '../codeUses';
import { toRange } from '../convert';
import type { TextChange } from '../editTogether';
import { freshDocument } from '../freshDocument';
import { HumanError } from '../humanError';
import { inBackground } from '../inBackground';
import { DisposableStore, MutableDisposable } from '../lifetime';
import { reportOf } from '../sidecarFiles';
import { notWritable } from '../textFiles';
import type { YamlLanguageParts } from '../yamlLanguageParts';
import type { YamlFiles } from '../yamlFiles';

/** Rename Symbol on the id of a code: in the codebook and in every sidecar of the workspace. */
export function registerCodeRename(parts: YamlLanguageParts): vscode.Disposable {
  const store = new DisposableStore();
  const provider = store.add(new CodeRename(parts));
  store.add(
    registerForCodes(parts.codebook, selector =>
      vscode.languages.registerRenameProvider(selector, provider),
    ),
  );
  return store;
}

class CodeRename implements vscode.RenameProvider, vscode.Disposable {
  readonly #parts: YamlLanguageParts;
  readonly #renamed = new MutableDisposable();

  constructor(parts: YamlLanguageParts) {
    this.#parts = parts;
  }

  async prepareRename(document: vscode.TextDocument, position: vscode.Position) {
    const place = await this.#placeAt(document, position);
    return { range: toRange(document, place), placeholder: place.code };
  }

  /** VS Code shows the changes first when the person wants that, makes them, and saves the files. */
  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    name: string,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const { code: from } = await this.#placeAt(document, position);
    const to = name.trim();
    if (to === from) return undefined;
    this.#check(from, to);
    const yaml = await this.#parts.yaml();
    const uris = await this.#sidecarsWith(yaml, from, document);
    const changes = [
      ...this.#inCodebook(yaml, from, to),
      ...uris.map(uri => changeOf(uri, text => yaml.renameUses(text, from, to))),
    ];
    const edit = await toEdit(changes, document);
    this.#followUnsaved(from, to);
    return edit;
  }

  /** Those that have the code, and with them the one that is shown. Tells which others cannot be read. */
  async #sidecarsWith(
    yaml: YamlFiles,
    code: string,
    shown: vscode.TextDocument,
  ): Promise<readonly vscode.Uri[]> {
    const isInSidecar = reportOf(shown.uri) !== undefined;
    if (isInSidecar && !yaml.readSidecar(shown.getText()).writable) throw notWritable(shown.uri);
    const known = this.#parts.sidecars.all().map(({ uri }) => uri);
    const { sidecars, unreadable } = await findUses(yaml, [code], known);
    const isOther = (uri: vscode.Uri) => uri.toString() !== shown.uri.toString();
    tellOfUnreadable(unreadable.filter(isOther));
    return [...(isInSidecar ? [shown.uri] : []), ...sidecars.filter(isOther)];
  }

  async #placeAt(document: vscode.TextDocument, position: vscode.Position): Promise<CodePlace> {
    const place = await codePlaceAt(this.#parts.yaml, document, position);
    if (place) return place;
    throw new HumanError(vscode.l10n.t('Put the cursor on the id of a code.'));
  }

  /** Throws HumanError when the code may not have the id. */
  #check(from: string, to: string): void {
    const { codebook } = this.#parts;
    const codes = codesById(codebook.codebook);
    if (codes.has(from) && !codebook.file) throw noCodebook();
    if (!isCodeId(to))
      throw new HumanError(
        vscode.l10n.t('The id “{0}” may hold small letters, digits and hyphens only.', to),
      );
    if (codes.has(to))
      throw new HumanError(
        vscode.l10n.t(
          'There is a code “{0}” already. Choose another id, or merge the two with Merge Code into….',
          to,
        ),
      );
  }

  /** A code that the codebook does not have is renamed in the sidecars alone. */
  #inCodebook({ renameCodeId }: YamlFiles, from: string, to: string): TextChange[] {
    const { codebook, file } = this.#parts.codebook;
    if (!file || !codesById(codebook).has(from)) return [];
    return [changeOf(file.uri, text => renameCodeId(text, from, to))];
  }

  /** Annotations that wait to be written follow when the codebook has changed, if it does. */
  #followUnsaved(from: string, to: string): void {
    const { codebook, sidecars } = this.#parts;
    const follow = () => {
      const codes = codesById(codebook.codebook);
      if (codes.has(from) || !codes.has(to)) return;
      this.#renamed.set(undefined);
      inBackground(sidecars.replaceUnsaved([from], to));
    };
    this.#renamed.set(codebook.onDidChange(follow));
  }

  dispose(): void {
    this.#renamed.dispose();
  }
}

function changeOf(uri: vscode.Uri, edit: (text: string) => string): TextChange {
  return { uri, edit: text => editedOrTold(uri, text, edit) };
}

/** `shown` is as the person sees it, even where it is being saved while this is asked. */
async function toEdit(
  changes: readonly TextChange[],
  shown: vscode.TextDocument,
): Promise<vscode.WorkspaceEdit> {
  const all = new vscode.WorkspaceEdit();
  for (const { uri, edit } of changes) {
    const isShown = uri.toString() === shown.uri.toString();
    const document = isShown ? shown : await freshDocument(uri);
    const text = document.getText();
    for (const each of wordEdits(text, edit(text)))
      all.replace(uri, toRange(document, each), each.text);
  }
  return all;
}
