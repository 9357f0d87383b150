import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { sureSpan } from '../../core/annotations/types';
import type { Span } from '../../core/text/span';
import { annotationCount } from '../codeItem';
import { describeSpans } from '../describeSpans';
import { HumanError } from '../humanError';
import type { MentionItem } from '../mentionItems';
import { Preview } from '../preview';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';
import { tell } from '../tell';
import { themeMentions, type ThemeMentions } from './findMentions';
import type { CodeArguments, CodeChooser } from './pickCode';

/** What a test or another extension may hand to the command. */
export interface AnnotateMentionsArguments extends CodeArguments {
  /** True to take all mentions, so that nothing is asked. */
  readonly all?: boolean;
}

/** "Turn Mentions into Annotations…": each ticked one becomes an annotation with the theme as its code. */
export async function annotateMentions(
  reports: ReportStore,
  sidecars: SidecarStore,
  chooser: CodeChooser,
  { all, ...which }: AnnotateMentionsArguments = {},
): Promise<void> {
  const found = await themeMentions(reports, chooser, which);
  if (!found) return;
  const { theme, active } = found;
  const { document, annotated } = active;
  refuseUnsaved(document);
  const items = found.items.filter(({ mention }) => !isTagged(annotated, mention, theme.id));
  if (items.length === 0)
    throw new HumanError(vscode.l10n.t('All mentions of “{0}” are tagged already.', theme.name));
  const { version } = document;
  const chosen = all ? items : await pickMentions({ ...found, items });
  const now = reports.get(document);
  if (!chosen || chosen.length === 0) return;
  if (!now || document.version !== version)
    throw new HumanError(vscode.l10n.t('The report has changed meanwhile. Try again.'));
  const spans = chosen.map(({ mention }) => mention);
  const label = vscode.l10n.t('Turn mentions of “{0}” into annotations', theme.name);
  const annotations = describeSpans(now, spans, [theme.id], 'rule');
  await sidecars.addAsOneStep(document.uri, annotations, label);
  const message = vscode.l10n.t('{0} added', annotationCount(annotations.length));
  tell(message);
}

function refuseUnsaved(document: vscode.TextDocument): void {
  if (!document.isUntitled) return;
  throw new HumanError(
    vscode.l10n.t('Save the report first: its annotations are kept in a file beside it.'),
  );
}

/** Whether an own annotation has the code at this very place. */
function isTagged({ annotations }: AnnotatedReport, { start, end }: Span, code: string): boolean {
  return annotations.some(({ annotation, anchor, isOwn }) => {
    const place = isOwn && annotation.codes.includes(code) ? sureSpan(anchor) : undefined;
    return place?.start === start && place.end === end;
  });
}

/** The ticked ones; undefined when the person went away. The text follows the list. */
function pickMentions({
  theme,
  active,
  items,
}: ThemeMentions): Promise<readonly MentionItem[] | undefined> {
  const preview = new Preview(active.editor);
  const pick = vscode.window.createQuickPick<MentionItem>();
  pick.title = vscode.l10n.t('Mentions of “{0}” ({1})', theme.name, items.length);
  pick.placeholder = vscode.l10n.t('The ticked ones become annotations');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;
  pick.items = items;
  pick.selectedItems = items;
  pick.onDidChangeActive(([item]) => preview.show(item?.mention));
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve([...pick.selectedItems]);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      preview.back();
      preview.dispose();
      pick.dispose();
    });
    pick.show();
  });
}
