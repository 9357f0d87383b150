import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import type { Mention } from '../../core/mentions/types';
import { nextOfSpeakers } from '../../core/report/navigate';
import { contains } from '../../core/text/span';
import { appendWords } from '../appendWords';
import { commandLink } from '../commandLink';
import { toRange } from '../convert';
import { subjectName } from '../highlightNames';
import { factsOf, type LazyCountryFacts } from '../mentionFacts';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';

/** Over a country, organisation or theme: what it is, how often it occurs, and where it speaks next. */
export function registerMentionHover(
  reports: ReportStore,
  countries: LazyCountryFacts,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(reportSelector, {
    provideHover: async (document, position) => {
      const annotated = reports.get(document);
      const offset = document.offsetAt(position);
      const mention = annotated
        ?.mentionsIn({ start: offset, end: offset + 1 })
        .find(each => contains(each, offset));
      if (!annotated || !mention) return undefined;
      const range = toRange(document, mention);
      const facts = await factsOf(mention.ref, annotated, countries);
      return new vscode.Hover([describe(mention, annotated, facts)], range);
    },
  });
}

/** Names and facts are a stranger's text: all of it is shown as it is, none as Markdown. */
function describe(
  mention: Mention,
  annotated: AnnotatedReport,
  facts: readonly string[],
): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  // Other commands cannot be reached from here, whatever a report holds.
  text.isTrusted = { enabledCommands: ['rapporteur.nextContribution', 'rapporteur.showOnly'] };
  text.appendMarkdown('**');
  appendWords(text, subjectName(mention.ref, annotated.codebook)).appendMarkdown('**');
  const doubt = vscode.l10n.t('Doubtful: these words may mean something else here.');
  if (mention.isDoubtful) text.appendMarkdown('\n\n').appendText(doubt);
  for (const fact of facts) appendWords(text.appendMarkdown('\n\n'), fact);
  return text.appendMarkdown(`\n\n${linksOf(mention, annotated).join(' · ')}`);
}

function linksOf({ ref, start }: Mention, { report }: AnnotatedReport): string[] {
  const only = commandLink(vscode.l10n.t('Show only this'), 'showOnly', { refs: [ref] });
  const next = nextOfSpeakers(report, start, 1, [ref]);
  const contribution = next && report.contributions[next.contribution];
  // Where this is all that they say, there is nowhere to go.
  if (!contribution || contains(contribution, start)) return [only];
  const jump = { speaker: ref, offset: start };
  return [commandLink(vscode.l10n.t('Next contribution'), 'nextContribution', jump), only];
}
