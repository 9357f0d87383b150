import * as vscode from 'vscode';
import { palette } from '../../core/codebook/palette';
import type { Code } from '../../core/codebook/types';
import { codeIcon } from '../codeIcon';

interface ColourItem extends vscode.QuickPickItem {
  readonly colour?: string;
}

/** Lets the person choose a colour, or type one. Undefined when the person went away. */
export async function pickColour({ name, colour }: Code): Promise<string | undefined> {
  const title = vscode.l10n.t('Colour of “{0}”', name);
  const names = colourNames();
  const items: ColourItem[] = palette.map((each, i) => ({
    colour: each,
    label: names[i] ?? each,
    description: each === colour ? vscode.l10n.t('{0} – as now', each) : each,
    iconPath: codeIcon(each),
  }));
  const other: ColourItem = { label: vscode.l10n.t('Other…'), alwaysShow: true };
  const chosen = await vscode.window.showQuickPick([...items, other], {
    title,
    placeHolder: vscode.l10n.t('Colour'),
    matchOnDescription: true,
  });
  return chosen === other ? askColour(title, colour) : chosen?.colour;
}

/** The names of the palette's colours, in its order. */
function colourNames(): readonly string[] {
  return [
    vscode.l10n.t('Orange'),
    vscode.l10n.t('Sky blue'),
    vscode.l10n.t('Green'),
    vscode.l10n.t('Vermilion'),
    vscode.l10n.t('Pink'),
    vscode.l10n.t('Blue'),
    vscode.l10n.t('Olive'),
    vscode.l10n.t('Brown'),
    vscode.l10n.t('Steel blue'),
    vscode.l10n.t('Teal'),
    vscode.l10n.t('Rust'),
    vscode.l10n.t('Plum'),
  ];
}

async function askColour(title: string, value: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title,
    value,
    prompt: vscode.l10n.t('Red, green and blue in two digits each, such as #1f77b4'),
    validateInput: text =>
      isColour.test(text.trim()) ? undefined : vscode.l10n.t('A colour looks like #1f77b4.'),
  });
  return typed?.trim();
}

const isColour = /^#[0-9a-f]{6}$/i;
