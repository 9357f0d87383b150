import * as vscode from 'vscode';
import type { Contribution, Report } from '../core/report/types';
import { slice } from '../core/text/span';
import { ruleSentence, sureSentence } from './explanation';
import { firstWords } from './firstWords';
import { namesOf, roleName } from './names';

/** Who speaks, the opening words, and why it is read so. */
export function contributionTooltip(report: Report, contribution: Contribution): string {
  const { role, speakers } = contribution;
  const who = role ? `${namesOf(speakers)} (${roleName(role)})` : namesOf(speakers);
  const why =
    contribution.rule === 'correction'
      ? vscode.l10n.t('Somebody corrected this.')
      : `${ruleSentence(report, contribution)} ${sureSentence(contribution)}`;
  return `${who}\n\n${firstWords(slice(report.text, contribution), 400)}\n\n${why}`;
}
