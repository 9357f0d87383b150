import * as vscode from 'vscode';
import { sentenceAround } from '../../core/analysis/sentenceAround';
import type { FoundContribution, FoundReport } from '../../indexing/shard';
import { firstWords } from '../firstWords';
import { contributionCount, namesOf, roleName, titleOf } from '../names';
import { fileName } from '../textFiles';

/** A report with contributions that were found, and each of these. */
export type FoundRow = ReportRow | ContributionRow;

export interface ReportRow {
  readonly kind: 'report';
  readonly found: FoundReport;
}

export interface ContributionRow {
  readonly kind: 'contribution';
  readonly found: FoundReport;
  readonly contribution: FoundContribution;
  readonly text: string;
  /** Its place among those of the report: two annotations may have the same place in the text. */
  readonly number: number;
}

/** The rows of a report's contributions; `text` is the report's. */
export function rowsIn(found: FoundReport, text: string): ContributionRow[] {
  return found.contributions.map((contribution, number) => {
    // A few words alone tell too little.
    const { start, end } = contribution.isPart ? sentenceAround(text, contribution) : contribution;
    return { kind: 'contribution', found, contribution, text: text.slice(start, end), number };
  });
}

/** How a row looks; `withSpeaker` where the rows above do not tell who speaks. */
export function foundItem(row: FoundRow, id: string, withSpeaker: boolean): vscode.TreeItem {
  const item = row.kind === 'report' ? reportItem(row) : contributionItem(row, withSpeaker);
  item.id = id;
  item.accessibilityInformation = {
    label: `${item.label as string}, ${item.description as string}`,
  };
  return item;
}

function reportItem({ found: { report, title, year, contributions } }: ReportRow): vscode.TreeItem {
  const uri = vscode.Uri.parse(report, true);
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const isShort = contributions.length <= 20;
  // Reports of one series differ in their years, and the end of a long title is not seen.
  const label = [year, title ?? fileName(uri)].filter(Boolean).join(' · ');
  const item = new vscode.TreeItem(label, isShort ? Expanded : Collapsed);
  item.description = contributionCount(contributions.length);
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.tooltip = vscode.workspace.asRelativePath(uri);
  return item;
}

function contributionItem({ found, contribution, text }: ContributionRow, withSpeaker: boolean) {
  const { speakers, role, roundtable, start, end } = contribution;
  const item = new vscode.TreeItem(firstWords(text));
  const who = withSpeaker ? namesOf(speakers) : undefined;
  const office = role && roleName(role);
  item.description = [who, office, roundtable && titleOf(roundtable)].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon('quote');
  item.tooltip = firstWords(text, 800);
  item.contextValue = 'foundContribution';
  item.command = {
    command: 'rapporteur.goToPassage',
    title: vscode.l10n.t('Go to Passage'),
    arguments: [vscode.Uri.parse(found.report, true), { start, end }],
  };
  return item;
}
