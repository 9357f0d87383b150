import * as vscode from 'vscode';
import type { AnnotationActions } from './annotationActions';
import type { CodebookStore } from './codebookStore';
import { editTogether, type TextChange } from './editTogether';
import { HumanError } from './humanError';
import { fileName, notWritable } from './textFiles';
import type { LazyYamlFiles, YamlFiles } from './yamlFiles';

/** What becomes of the codebook's text. */
export type CodebookEdit = (yaml: YamlFiles, text: string) => string;

/** Writes the workspace's codebook so that undo takes it back. */
export class CodebookWriter {
  readonly #codebook: CodebookStore;
  readonly #yaml: LazyYamlFiles;

  constructor(codebook: CodebookStore, yaml: LazyYamlFiles) {
    this.#codebook = codebook;
    this.#yaml = yaml;
  }

  /** Edits the codebook alone. Throws HumanError when that cannot be done. */
  async edit(label: string, edit: CodebookEdit): Promise<void> {
    const change = await this.#change(edit);
    await this.#codebook.inTurn(() => editTogether(label, [change]));
  }

  /**
   * Edits the codebook together with other files, as one step at which the person looks first, and which
   * `recorded` keeps for undo. Whether it was done. Throws HumanError when it cannot be done.
   */
  async editWith(
    label: string,
    edit: CodebookEdit,
    others: readonly TextChange[],
    recorded: AnnotationActions['recorded'],
  ): Promise<boolean> {
    const changes = [await this.#change(edit), ...others];
    const isDone = await recorded(label, changes, watched => editTogether(label, watched));
    await this.#codebook.reload();
    return isDone;
  }

  async #change(edit: CodebookEdit): Promise<TextChange> {
    const uri = this.#codebook.file?.uri;
    if (!uri) throw noCodebook();
    const yaml = await this.#yaml();
    return {
      uri,
      edit: text => {
        if (!yaml.readCodebook(text).writable) throw notWritable(uri);
        return editedOrTold(uri, text, saved => edit(yaml, saved));
      },
    };
  }
}

/** Says that commands on codes need a codebook of the workspace's own. */
export function noCodebook(): HumanError {
  return new HumanError(
    vscode.l10n.t('This folder has no codebook yet. Make one with Create Codebook… first.'),
  );
}

/** The text after an edit of codes. Throws HumanError, naming the file, when it throws RangeError. */
export function editedOrTold(
  uri: vscode.Uri,
  text: string,
  edit: (text: string) => string,
): string {
  try {
    return edit(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = vscode.l10n.t(
      'This cannot be done in {0}: the code is gone, or is written in an unusual way. Change it by hand.',
      fileName(uri),
    );
    throw new HumanError(message, { cause: error });
  }
}
