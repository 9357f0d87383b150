import * as vscode from 'vscode';
import { allCodes, codePath, codesById } from '../../core/codebook/codes';
import type { Code } from '../../core/codebook/types';
import { codeIcon } from '../codeIcon';
import type { CodebookStore } from '../codebookStore';
import { noCodebook } from '../codebookWriter';
import { HumanError } from '../humanError';

/** The code that a command is about: a row of the view "Codebook", the selected one there, or a choice. */
export interface CodeArguments {
  readonly id?: string;
  /** Whether it comes from the keyboard, with the view in focus. */
  readonly isFocused?: boolean;
}

interface CodeItem extends vscode.QuickPickItem {
  readonly code?: Code;
}

/** Tells which code a command is about. */
export class CodeChooser {
  readonly #codebook: CodebookStore;
  readonly #selected: () => { readonly id: string } | undefined;

  /** `selected` gives the row that is selected in the view. */
  constructor(codebook: CodebookStore, selected: () => { readonly id: string } | undefined) {
    this.#codebook = codebook;
    this.#selected = selected;
  }

  /** The code; undefined when the person went away. Throws HumanError when it is gone. */
  async code({ id, isFocused }: CodeArguments, title: string): Promise<Code | undefined> {
    if (!this.#codebook.file) throw noCodebook();
    const wanted = id ?? (isFocused ? this.#selected()?.id : undefined);
    return wanted === undefined ? this.pick(title) : this.codeOf(wanted);
  }

  /**
   * The same for a theme, which may be one of the built-in codebook's. Throws HumanError when the code
   * has no terms.
   */
  async theme({ id, isFocused }: CodeArguments, title: string): Promise<Code | undefined> {
    const wanted = id ?? (isFocused ? this.#selected()?.id : undefined);
    const isTheme = ({ terms }: Code) => terms.length > 0;
    if (wanted === undefined) return this.pick(title, isTheme);
    const code = this.codeOf(wanted);
    if (isTheme(code)) return code;
    throw new HumanError(
      vscode.l10n.t('The code “{0}” has no terms by which it could be found.', code.name),
    );
  }

  /** The code of this id. Throws HumanError when there is none. */
  codeOf(id: string): Code {
    const code = codesById(this.#codebook.codebook).get(id);
    if (code) return code;
    throw new HumanError(vscode.l10n.t('The code “{0}” is no longer in the codebook.', id));
  }

  /** Lets the person choose one of all codes that `isOffered`. */
  async pick(
    title: string,
    isOffered: (code: Code) => boolean = () => true,
  ): Promise<Code | undefined> {
    return (await this.#ask(title, this.#items(isOffered)))?.code;
  }

  /** The same for the id of a parent; null for the first level of the tree, which `first` names. */
  async pickParent(
    title: string,
    first: string,
    isOffered: (code: Code) => boolean,
  ): Promise<string | null | undefined> {
    const chosen = await this.#ask(title, [{ label: first }, ...this.#items(isOffered)]);
    return chosen && (chosen.code?.id ?? null);
  }

  #ask(title: string, items: CodeItem[]): Thenable<CodeItem | undefined> {
    const placeHolder = vscode.l10n.t('Code');
    return vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  }

  #items(isOffered: (code: Code) => boolean): CodeItem[] {
    const codes = allCodes(this.#codebook.codebook).filter(isOffered);
    return codes.map(code => this.#item(code));
  }

  #item(code: Code): CodeItem {
    const path = codePath(this.#codebook.codebook, code.id).slice(0, -1);
    return {
      code,
      label: code.name,
      description: path.join(' › '),
      iconPath: codeIcon(code.colour),
    };
  }
}
