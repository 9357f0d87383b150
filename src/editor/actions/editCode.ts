import * as vscode from 'vscode';
import type { Code } from '../../core/codebook/types';
import type { CodebookStore } from '../codebookStore';
import type { CodebookWriter } from '../codebookWriter';
import type { CodeArguments, CodeChooser } from './pickCode';
import { pickColour } from './pickColour';

/** What the commands need. */
export interface CodeEditing {
  readonly chooser: CodeChooser;
  readonly writer: CodebookWriter;
}

interface NewCodeArguments {
  /** Of the code below which it goes. */
  readonly id?: string;
  readonly name?: string;
  readonly newId?: string;
}

/** "New Code…", also below a code, and with an id that is wanted. Gives its id; undefined when the person went away. */
export async function addCode(
  codebook: CodebookStore,
  chooser: CodeChooser,
  { id, name, newId }: NewCodeArguments = {},
): Promise<string | undefined> {
  const parent = id === undefined ? undefined : chooser.codeOf(id);
  const title = parent
    ? vscode.l10n.t('New code below “{0}”', parent.name)
    : vscode.l10n.t('New code');
  const named = name ?? (await askName(title));
  return named?.trim() ? codebook.addCode(named, parent?.id, newId) : undefined;
}

/** "Rename Code…" */
export async function renameCode(
  { chooser, writer }: CodeEditing,
  { name, ...which }: CodeArguments & { readonly name?: string } = {},
): Promise<void> {
  const code = await chooser.code(which, vscode.l10n.t('Rename which code?'));
  if (!code) return;
  const named = name ?? (await askName(vscode.l10n.t('New name of “{0}”', code.name), code.name));
  if (named === undefined || named.trim() === code.name) return;
  const label = vscode.l10n.t('Rename “{0}”', code.name);
  await writer.edit(label, (yaml, text) => yaml.renameCode(text, code.id, named));
}

function askName(title: string, value?: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    value,
    prompt: vscode.l10n.t('Name of the code'),
    ignoreFocusOut: true,
    validateInput: typed => (typed.trim() ? undefined : vscode.l10n.t('A code needs a name.')),
  });
}

/** "Describe Code…" */
export async function describeCode(
  { chooser, writer }: CodeEditing,
  { description, ...which }: CodeArguments & { readonly description?: string } = {},
): Promise<void> {
  const code = await chooser.code(which, vscode.l10n.t('Describe which code?'));
  if (!code) return;
  const before = (code.description ?? '').trim().replace(/\s+/g, ' ');
  const text = description ?? (await askDescription(code, before));
  if (text === undefined || text.trim() === before) return;
  const label = vscode.l10n.t('Describe “{0}”', code.name);
  await writer.edit(label, (yaml, saved) => yaml.describeCode(saved, code.id, text));
}

function askDescription({ name }: Code, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Description of “{0}”', name),
    value,
    prompt: vscode.l10n.t('What the code is for; empty for none'),
    ignoreFocusOut: true,
  });
}

/** "Change Colour…" */
export async function recolourCode(
  { chooser, writer }: CodeEditing,
  { colour, ...which }: CodeArguments & { readonly colour?: string } = {},
): Promise<void> {
  const code = await chooser.code(which, vscode.l10n.t('Change the colour of which code?'));
  if (!code) return;
  const chosen = colour ?? (await pickColour(code));
  if (!chosen || chosen.toLowerCase() === code.colour) return;
  const label = vscode.l10n.t('Change the colour of “{0}”', code.name);
  await writer.edit(label, (yaml, text) => yaml.recolourCode(text, code.id, chosen));
}
