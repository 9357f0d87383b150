import * as vscode from 'vscode';
import { allCodes } from '../../core/codebook/codes';
import type { Code } from '../../core/codebook/types';
import { annotationCount } from '../codeItem';
import { type CodeUses, findUses, tellOfUnreadable } from '../codeUses';
import type { CodebookEdit, CodebookWriter } from '../codebookWriter';
import type { TextChange } from '../editTogether';
import { HumanError } from '../humanError';
import type { SidecarStore } from '../sidecarStore';
import { notWritable } from '../textFiles';
import type { LazyYamlFiles, YamlFiles } from '../yamlFiles';
import type { CodeArguments, CodeChooser } from './pickCode';

/** "Merge Code into…" and "Delete Code": they reach all annotations of the workspace. */
export class JoinCodes {
  readonly #chooser: CodeChooser;
  readonly #writer: CodebookWriter;
  readonly #sidecars: SidecarStore;
  readonly #yaml: LazyYamlFiles;

  constructor(
    chooser: CodeChooser,
    writer: CodebookWriter,
    sidecars: SidecarStore,
    yaml: LazyYamlFiles,
  ) {
    this.#chooser = chooser;
    this.#writer = writer;
    this.#sidecars = sidecars;
    this.#yaml = yaml;
  }

  /** `into` is the id of the code that stays. */
  async merge({ into, ...which }: CodeArguments & { readonly into?: string } = {}): Promise<void> {
    const code = await this.#chooser.code(which, vscode.l10n.t('Merge which code?'));
    const target = code && (await this.#target(into, code));
    if (!code || !target) return;
    if (target.id === code.id)
      throw new HumanError(vscode.l10n.t('A code cannot be merged into itself.'));
    const label = vscode.l10n.t('Merge “{0}” into “{1}”', code.name, target.name);
    const uses = await this.#uses([code.id]);
    await this.#run(label, { codes: [code.id], into: target.id }, uses, (yaml, text) =>
      yaml.mergeCodes(text, code.id, target.id),
    );
  }

  #target(into: string | undefined, code: Code): Code | Promise<Code | undefined> {
    if (into !== undefined) return this.#chooser.codeOf(into);
    const title = vscode.l10n.t('Merge “{0}” into', code.name);
    return this.#chooser.pick(title, ({ id }) => id !== code.id);
  }

  /**
   * Deletes a code with all below it. `into` is the id of the code that annotations get in place of it,
   * null for none; without it the person is asked, if there are such annotations.
   */
  async remove({
    into,
    ...which
  }: CodeArguments & { readonly into?: string | null } = {}): Promise<void> {
    const code = await this.#chooser.code(which, vscode.l10n.t('Delete which code?'));
    if (!code) return;
    const codes = allCodes({ codes: [code] }).map(({ id }) => id);
    const uses = await this.#uses(codes);
    const heir = into === undefined ? await this.#askHeir(code, codes, uses) : into;
    if (heir === undefined) return;
    if (heir !== null) this.#chooser.codeOf(heir);
    const label = vscode.l10n.t('Delete “{0}”', code.name);
    await this.#run(label, { codes, into: heir ?? undefined }, uses, (yaml, text) =>
      yaml.removeCode(text, code.id),
    );
  }

  /** The code that annotations get instead; null for none, undefined when the person went away. */
  async #askHeir(
    code: Code,
    codes: readonly string[],
    { annotations }: CodeUses,
  ): Promise<string | null | undefined> {
    if (annotations === 0) return null;
    const count = annotationCount(annotations);
    const takeOff = vscode.l10n.t('Take the code off {0}', count);
    const move = vscode.l10n.t('Move them to another code…');
    const question = { modal: true, detail: detailOf(count, codes) };
    const title = vscode.l10n.t('Delete the code “{0}”?', code.name);
    const answer = await vscode.window.showWarningMessage(title, question, takeOff, move);
    if (answer === takeOff) return null;
    if (answer !== move) return undefined;
    const heirs = vscode.l10n.t('Move {0} to', count);
    return (await this.#chooser.pick(heirs, ({ id }) => !codes.includes(id)))?.id;
  }

  async #uses(codes: readonly string[]): Promise<CodeUses> {
    const known = this.#sidecars.all().map(({ uri }) => uri);
    return findUses(await this.#yaml(), codes, known);
  }

  async #run(
    label: string,
    change: CodeChange,
    { sidecars, unreadable }: CodeUses,
    edit: CodebookEdit,
  ): Promise<void> {
    const yaml = await this.#yaml();
    const others = sidecars.map(uri => changeOf(yaml, uri, change));
    const { actions } = this.#sidecars;
    const recorded = actions.recorded.bind(actions);
    if (!(await this.#writer.editWith(label, edit, others, recorded))) return;
    await this.#sidecars.replaceUnsaved(change.codes, change.into);
    tellOfUnreadable(unreadable);
  }
}

interface CodeChange {
  readonly codes: readonly string[];
  readonly into?: string;
}

function detailOf(count: string, codes: readonly string[]): string {
  const below = codes.length - 1;
  const used = vscode.l10n.t('{0} of this folder have it. No annotation is deleted.', count);
  const more = vscode.l10n.t('The codes below it ({0}) are deleted too.', below);
  return below > 0 ? `${used} ${more}` : used;
}

function changeOf(yaml: YamlFiles, uri: vscode.Uri, { codes, into }: CodeChange): TextChange {
  const replaced = (text: string) =>
    codes.reduce((all, code) => yaml.replaceCode(all, code, into), text);
  return { uri, edit: text => writable(uri, text, replaced) };
}

function writable(uri: vscode.Uri, text: string, edit: (text: string) => string): string {
  try {
    return edit(text);
  } catch (error) {
    throw error instanceof RangeError ? notWritable(uri) : error;
  }
}
