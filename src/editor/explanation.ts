import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { correctionOf } from '../core/analysis/placesToCorrect';
import type { Contribution, Report } from '../core/report/types';
import { correctionSentence } from './correctionWords';
import { firstWords } from './firstWords';
import { namesOf } from './names';

/** Why a contribution is read as somebody's, in whole sentences. */
export function explanationOf(
  { report, corrections }: AnnotatedReport,
  contribution: Contribution,
): string {
  const who = vscode.l10n.t('Speaker: {0}.', namesOf(contribution.speakers));
  const correction = correctionOf(report, corrections, contribution);
  const isCorrected = contribution.rule === 'correction';
  const rule = isCorrected ? [] : [ruleSentence(report, contribution)];
  if (correction) return [who, ...rule, correctionSentence(correction)].join(' ');
  return [who, ...rule, sureSentence(contribution)].join(' ');
}

/** What the rule that found a contribution looks for, with the words that it found. */
export function ruleSentence({ text }: Report, contribution: Contribution): string {
  const { rule, named, start, end } = contribution;
  // From the name on, for a sentence can open with other words.
  const words = firstWords(text.slice(named[0]?.start ?? start, end), 50);
  return sentences[rule]?.(words) ?? vscode.l10n.t('It was found by the rule “{0}”.', rule);
}

/** How sure the rule is, in words. */
export function sureSentence({ confidence }: Contribution): string {
  if (confidence === 1) return vscode.l10n.t('This is certain.');
  if (confidence >= 0.95) return vscode.l10n.t('This is almost always right.');
  if (confidence >= 0.9) return vscode.l10n.t('This is mostly right.');
  if (confidence >= 0.8) return vscode.l10n.t('This is often right.');
  return vscode.l10n.t('This is doubtful: please check it.');
}

/** By the names of the rules; each takes the words with which the speaker begins. */
const sentences: Readonly<Record<string, (words: string) => string>> = {
  label: words => vscode.l10n.t('A name stands as a label in front of what is said: “{0}”.', words),
  'speaker-verb': words =>
    vscode.l10n.t('A name stands in front of a verb of reporting: “{0}”.', words),
  verbless: words =>
    vscode.l10n.t('A name stands in front of a topic, without a verb: “{0}”.', words),
  'speaker-aside-verb': words =>
    vscode.l10n.t('Between a name and its verb of reporting stands an aside: “{0}”.', words),
  'after-opening': words =>
    vscode.l10n.t('Behind the opening of the sentence stands a name with its verb: “{0}”.', words),
  inverted: words => vscode.l10n.t('A name stands behind a quotation and its verb: “{0}”.', words),
  announced: words =>
    vscode.l10n.t('The sentence tells in front of the name that somebody speaks: “{0}”.', words),
  'said-by': words =>
    vscode.l10n.t('The sentence tells by whom something was said or asked: “{0}”.', words),
  'same-as-before': words =>
    vscode.l10n.t('Whoever is named did the same as the speaker before: “{0}”.', words),
  'unknown-verb': words =>
    vscode.l10n.t(
      'Among other turns a sentence begins with a name and what looks like a verb: “{0}”.',
      words,
    ),
  semicolon: words => vscode.l10n.t('Behind a semicolon the next speaker begins: “{0}”.', words),
  'second-clause': words =>
    vscode.l10n.t('In the same sentence a second speaker begins: “{0}”.', words),
  'list-of-speaker': words =>
    vscode.l10n.t('It is an item of a list that this speaker opened above: “{0}”.', words),
  'paragraph-goes-on': words =>
    vscode.l10n.t('A pronoun goes on with the speaker of the paragraph above: “{0}”.', words),
  'in-view': words => vscode.l10n.t('The sentence tells whose view follows: “{0}”.', words),
  view: words =>
    vscode.l10n.t('The sentence tells what a speaker’s view or question was: “{0}”.', words),
  heading: () => vscode.l10n.t('The heading above names who says all that is below it.'),
  row: words => vscode.l10n.t('A row of a table begins with the name of who speaks: “{0}”.', words),
};
