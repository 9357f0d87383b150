import * as vscode from 'vscode';
import { contributionAt } from '../../core/report/navigate';
import { nameAt } from '../../core/roster/nameAt';
import { speakerKinds, type SpeakerKind } from '../../core/roster/whoIs';
import { contains, slice } from '../../core/text/span';
import { nameOf } from '../names';
import type { ReportStore } from '../reportStore';
import type { RosterStore } from '../rosterStore';
import { tell } from '../tell';

/** What another extension, a key binding or a test may hand to the command, so that nothing is asked. */
export interface AddSpeakerArguments {
  readonly name?: string;
  readonly kind?: SpeakerKind;
}

/** "Add Speaker to Roster…": asks for name and kind; the name at the cursor is there already. */
export async function addSpeaker(
  reports: ReportStore,
  roster: RosterStore,
  given: AddSpeakerArguments = {},
): Promise<void> {
  const name = given.name ?? (await askName(nameToOffer(reports)));
  if (!name?.trim()) return;
  const kind = given.kind ?? (await askKind(name));
  if (!kind) return;
  await roster.addSpeaker({ name: name.trim(), kind });
  tell(vscode.l10n.t('{0} is in the roster', name.trim()));
}

/** The selected words, else the name at the cursor, else who speaks there. */
function nameToOffer(reports: ReportStore): string {
  const editor = vscode.window.activeTextEditor;
  const annotated = editor && reports.get(editor.document);
  if (!editor || !annotated) return '';
  const selected = editor.document.getText(editor.selection);
  if (selected.trim() && !selected.includes('\n')) return selected.trim();
  const { report } = annotated;
  const offset = editor.document.offsetAt(editor.selection.active);
  const spoken = report.contributions[contributionAt(report, offset) ?? -1];
  const named = spoken?.named.find(span => contains(span, offset) || span.end === offset);
  const [speaker] = spoken?.speakers ?? [];
  const written = named ? slice(report.text, named) : nameAt(report.text, offset);
  return written ?? (speaker ? nameOf(speaker) : '');
}

function askName(value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Add Speaker to Roster'),
    prompt: vscode.l10n.t('Name as reports write it, or a ref such as country:MA'),
    value,
  });
}

async function askKind(name: string): Promise<SpeakerKind | undefined> {
  const items = speakerKinds.map(speakerKind => ({ speakerKind, label: kindName(speakerKind) }));
  const title = vscode.l10n.t('What is {0}?', name);
  return (await vscode.window.showQuickPick(items, { title }))?.speakerKind;
}

function kindName(kind: SpeakerKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('Person');
    case 'organisation':
      return vscode.l10n.t('Organisation');
    case 'group':
      return vscode.l10n.t('Group of countries');
    case 'country':
      return vscode.l10n.t('Country');
  }
}
