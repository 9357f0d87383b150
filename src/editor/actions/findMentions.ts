import * as vscode from 'vscode';
import type { Code } from '../../core/codebook/types';
import { type ActiveReport, activeReport } from '../activeReport';
import { toRange } from '../convert';
import { HumanError } from '../humanError';
import { inBackground } from '../inBackground';
import { type MentionItem, mentionItems } from '../mentionItems';
import { Preview } from '../preview';
import type { ReportStore } from '../reportStore';
import type { CodeArguments, CodeChooser } from './pickCode';

/** The theme that a person chose last, for the commands that go on with it. */
export interface LastTheme {
  id?: string;
}

/** A theme with its mentions in the active report. */
export interface ThemeMentions {
  readonly theme: Code;
  readonly active: ActiveReport;
  readonly items: readonly MentionItem[];
}

/** "Find Mentions": lists those of a theme; the text follows the list, Enter goes there, Escape back. */
export async function findMentions(
  reports: ReportStore,
  chooser: CodeChooser,
  last: LastTheme,
  which: CodeArguments = {},
): Promise<void> {
  const found = await themeMentions(reports, chooser, which);
  if (!found) return;
  last.id = found.theme.id;
  const { theme, active, items } = found;
  const preview = new Preview(active.editor);
  const pick = vscode.window.createQuickPick<MentionItem>();
  pick.title = vscode.l10n.t('Mentions of “{0}” ({1})', theme.name, items.length);
  pick.placeholder = vscode.l10n.t('Mention to go to');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = items;
  pick.onDidChangeActive(([item]) => preview.show(item?.mention));
  let accepted: MentionItem | undefined;
  pick.onDidAccept(() => {
    accepted = pick.activeItems[0];
    pick.hide();
  });
  pick.onDidHide(() => {
    if (accepted) inBackground(goTo(active, accepted));
    else preview.back();
    preview.dispose();
    pick.dispose();
  });
  pick.show();
}

/**
 * The theme that a command is about, with its mentions; undefined when the person went away. Throws
 * HumanError when there is no report, or none in it.
 */
export async function themeMentions(
  reports: ReportStore,
  chooser: CodeChooser,
  which: CodeArguments,
): Promise<ThemeMentions | undefined> {
  const none = vscode.l10n.t('Open a report first.');
  activeReport(reports, none);
  const theme = await chooser.theme(which, vscode.l10n.t('Mentions of which theme?'));
  if (!theme) return undefined;
  const active = activeReport(reports, none);
  const items = mentionItems(active.annotated, theme.id, active.document);
  if (items.length > 0) return { theme, active, items };
  throw new HumanError(vscode.l10n.t('“{0}” is not mentioned in this report.', theme.name));
}

async function goTo({ editor }: ActiveReport, { mention }: MentionItem): Promise<void> {
  const { document, viewColumn } = editor;
  const selection = toRange(document, mention);
  const shown = await vscode.window.showTextDocument(document, { viewColumn, selection });
  shown.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
