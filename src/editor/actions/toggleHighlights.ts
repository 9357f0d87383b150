import * as vscode from 'vscode';
import { highlightName } from '../highlightNames';
import { type HighlightSwitch, highlightSwitches, readSettings } from '../settings';
import { writeSetting } from '../writeSetting';

/** What another extension, a key binding or a test may hand to the command, so that nothing is asked. */
export interface ToggleHighlightsArguments {
  readonly kinds?: readonly HighlightSwitch[];
}

/** "Show or Hide Highlights…": ticks for all kinds, kept in the settings of the workspace. */
export async function toggleHighlights(given: ToggleHighlightsArguments = {}): Promise<void> {
  const resource = vscode.window.activeTextEditor?.document.uri;
  const settings = readSettings(resource);
  const kinds = given.kinds ?? (await askKinds(settings.highlightKinds));
  if (!kinds) return;
  // A setting of its own may forbid what was ticked now.
  if (settings.highlightMentions === 'off' && kinds.some(kind => kind !== 'annotations'))
    await writeSetting('highlight.mentions', 'semantic', resource);
  if (kinds.includes('annotations') && !settings.highlightKinds.has('annotations'))
    await writeSetting('highlight.annotations', true, resource);
  const inOrder = highlightSwitches.filter(kind => kinds.includes(kind));
  await writeSetting('highlight.kinds', inOrder, resource);
}

async function askKinds(
  shown: ReadonlySet<HighlightSwitch>,
): Promise<readonly HighlightSwitch[] | undefined> {
  const items = highlightSwitches.map(kind => ({
    highlights: kind,
    label: highlightName(kind),
    picked: shown.has(kind),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Show or Hide Highlights'),
    placeHolder: vscode.l10n.t('What to highlight in reports'),
    canPickMany: true,
  });
  return picked?.map(({ highlights }) => highlights);
}
