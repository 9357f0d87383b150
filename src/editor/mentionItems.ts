import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { sentenceAround } from '../core/analysis/sentenceAround';
import type { Mention } from '../core/mentions/types';
import { contributionAt } from '../core/report/navigate';
import { slice } from '../core/text/span';
import { firstWords } from './firstWords';
import { namesOf } from './names';

/** One mention in a list to choose from. */
export interface MentionItem extends vscode.QuickPickItem {
  readonly mention: Mention;
}

/** The mentions of a theme in a report: its words, who says them where, and the sentence. */
export function mentionItems(
  { report, mentions }: AnnotatedReport,
  theme: string,
  document: vscode.TextDocument,
): MentionItem[] {
  return mentions
    .filter(({ ref }) => ref === `theme:${theme}`)
    .map(mention => {
      const at = contributionAt(report, mention.start);
      const speakers = at === undefined ? [] : (report.contributions[at]?.speakers ?? []);
      const line = vscode.l10n.t('line {0}', document.positionAt(mention.start).line + 1);
      return {
        mention,
        label: firstWords(slice(report.text, mention)),
        description: [namesOf(speakers), line].filter(Boolean).join(' · '),
        detail: firstWords(slice(report.text, sentenceAround(report.text, mention)), 400),
      };
    });
}
