import * as vscode from 'vscode';
import { wordShares } from '../../core/analysis/wordShares';
import { contributionAt, contributionsOf, nextOfSpeakers } from '../../core/report/navigate';
import type { Contribution, Report } from '../../core/report/types';
import type { Ref } from '../../core/text/ref';
import { contains } from '../../core/text/span';
import { appendWords } from '../appendWords';
import { commandLink } from '../commandLink';
import { toRange } from '../convert';
import { contributionCount, nameOf, roleName, titleOf } from '../names';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';
import { percentOf, wordCount } from '../shareWords';
import { type MeantHere, meantAt } from '../speakerPlaces';

// Of more joint speakers the first ones are told; a hover shows what one takes in.
const mostSpeakers = 4;

/**
 * Over the name of somebody who speaks, and anywhere in a contribution: who it is, in which office and
 * roundtable, how much they say, and the ways to what they say before and after.
 */
export function registerSpeakerHover(reports: ReportStore): vscode.Disposable {
  return vscode.languages.registerHoverProvider(reportSelector, {
    provideHover: (document, position) => {
      const meant = meantAt(reports, document, position);
      if (!meant) return undefined;
      const range = meant.name && toRange(document, meant.name);
      const shown = meant.refs.slice(0, mostSpeakers);
      return new vscode.Hover(
        shown.map(ref => describe(ref, meant)),
        range,
      );
    },
  });
}

/** What is told of one speaker at one place. */
interface Told {
  readonly ref: Ref;
  readonly report: Report;
  /** UTF-16. */
  readonly offset: number;
  /** The contribution at the place, if it is theirs. */
  readonly here?: Contribution;
  /** Whether the hover over mentions tells there who it is, how often they speak and what comes next. */
  readonly isMentioned: boolean;
}

/** Names and headings are a stranger's text: all of it is shown as it is, none as Markdown. */
function describe(ref: Ref, { annotated, offset }: MeantHere): vscode.MarkdownString {
  const { report } = annotated;
  const at = report.contributions[contributionAt(report, offset) ?? -1];
  const here = at?.speakers.includes(ref) ? at : undefined;
  const isMentioned = annotated
    .mentionsIn({ start: offset, end: offset + 1 })
    .some(mention => mention.ref === ref && contains(mention, offset));
  const told: Told = { ref, report, offset, here, isMentioned };
  const text = new vscode.MarkdownString();
  text.isTrusted = {
    enabledCommands: ['rapporteur.previousContribution', 'rapporteur.nextContribution'],
  };
  text.appendMarkdown('**');
  appendWords(text, headOf(told)).appendMarkdown('**');
  // Beside all that is told of a country, one line is enough.
  const gap = isMentioned ? ' · ' : '\n\n';
  for (const fact of factsOf(told)) appendWords(text.appendMarkdown(gap), fact);
  const links = linksOf(told);
  return links.length > 0 ? text.appendMarkdown(`\n\n${links.join(' · ')}`) : text;
}

/** "Morocco, co-chair"; where the name is told already, "Speaks here, co-chair". */
function headOf({ ref, here, isMentioned }: Told): string {
  const speaks = here ? vscode.l10n.t('Speaks here') : vscode.l10n.t('Speaks in this report');
  const who = isMentioned ? speaks : nameOf(ref);
  return here?.role ? `${who}, ${roleName(here.role)}` : who;
}

function factsOf({ ref, report, here, isMentioned }: Told): string[] {
  const roundtable = report.roundtables[here?.roundtable ?? -1];
  const share = wordShares(report).get(ref);
  const words = share && [wordCount(share.words), shareOf(percentOf(share))];
  const theirs = contributionsOf(report, [ref]);
  const count = here
    ? vscode.l10n.t('contribution {0} of {1}', theirs.indexOf(here) + 1, theirs.length)
    : contributionCount(theirs.length);
  return [
    ...(roundtable ? [titleOf(roundtable)] : []),
    [...(isMentioned ? [] : [count]), ...(words ?? [])].join(' · '),
  ];
}

/** "8 % of all that is said". */
function shareOf(percent: string): string {
  return vscode.l10n.t('{0} of all that is said', percent);
}

function linksOf({ ref, report, offset, here, isMentioned }: Told): string[] {
  const link = (direction: 1 | -1, label: string, command: string): string[] => {
    const jump = nextOfSpeakers(report, offset, direction, [ref]);
    const target = jump && report.contributions[jump.contribution];
    // Where this is all that they say, there is nowhere to go.
    if (!target || target === here) return [];
    return [commandLink(label, command, { speaker: ref, offset })];
  };
  const next = vscode.l10n.t('Next contribution');
  return [
    ...link(-1, vscode.l10n.t('Previous contribution'), 'previousContribution'),
    ...(isMentioned ? [] : link(1, next, 'nextContribution')),
  ];
}
