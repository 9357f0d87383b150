import * as vscode from 'vscode';
import { allCodes } from '../../core/codebook/codes';
import { placeBeside } from '../../core/codebook/placeBeside';
import type { Code, Codebook } from '../../core/codebook/types';
import { HumanError } from '../humanError';
import type { CodebookStore } from '../codebookStore';
import type { CodeEditing } from './editCode';
import type { CodeArguments, CodeChooser } from './pickCode';

/** "Move Code Up" (-1) and "Move Code Down" (1), among the codes of the same parent. */
export async function shiftCode(
  { chooser, writer }: CodeEditing,
  codebook: CodebookStore,
  direction: 1 | -1,
  which: CodeArguments = {},
): Promise<void> {
  const code = await chooser.code(which, vscode.l10n.t('Move which code?'));
  const place = code && placeBeside(codebook.codebook, code.id, direction);
  if (!place) return;
  const label = vscode.l10n.t('Move “{0}”', code.name);
  await writer.edit(label, (yaml, text) => yaml.moveCode(text, code.id, place));
}

/** "Move Code Into…": `into` is the id of the new parent, null for the first level. */
export async function moveCode(
  { chooser, writer }: CodeEditing,
  { into, ...which }: CodeArguments & { readonly into?: string | null } = {},
): Promise<void> {
  const code = await chooser.code(which, vscode.l10n.t('Move which code?'));
  const parent = code && (into === undefined ? await pickParent(chooser, code) : into);
  if (!code || parent === undefined) return;
  if (parent !== null && isBelow(code, parent))
    throw new HumanError(vscode.l10n.t('The code “{0}” cannot go below itself.', code.name));
  const label = vscode.l10n.t('Move “{0}”', code.name);
  const place = parent === null ? {} : { parent };
  await writer.edit(label, (yaml, text) => yaml.moveCode(text, code.id, place));
}

async function pickParent(chooser: CodeChooser, code: Code): Promise<string | null | undefined> {
  const title = vscode.l10n.t('Move “{0}” into', code.name);
  const first = vscode.l10n.t('First level');
  return chooser.pickParent(title, first, other => !isBelow(code, other.id));
}

function isBelow(code: Code, id: string): boolean {
  const inside: Codebook = { codes: [code] };
  return allCodes(inside).some(each => each.id === id);
}
