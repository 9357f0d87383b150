import * as vscode from 'vscode';
import { contributionAt } from '../core/report/navigate';
import type { Contribution } from '../core/report/types';
import type { RosterEntry } from '../core/roster/types';
import type { Ref } from '../core/text/ref';
import { type ActiveReport, activeReport } from './activeReport';
import { HumanError } from './humanError';
import type { ReportStore } from './reportStore';
import type { Row } from './roundtableRows';

/** What a row of the tree, another extension or a test may hand to the commands that correct. */
export interface CorrectionArguments {
  /** The row of the tree that the command is about; without one, it is about the cursor's place. */
  readonly node?: Row['node'];
  /** Who it is, so that nothing is asked. */
  readonly speakers?: readonly Ref[];
  /** Who was read, to be renamed. */
  readonly from?: Ref;
}

/** A report and the place in it that a command is about. */
export interface CorrectionPlace extends ActiveReport {
  /** UTF-16. */
  readonly offset: number;
  /** Whether the place is the cursor's, so that selections count. */
  readonly isCursor: boolean;
  /** Whom the workspace's roster names. */
  readonly roster: readonly RosterEntry[];
}

/** The place of a row, or else of the cursor. Throws HumanError where nothing can be corrected. */
export function placeToCorrect(
  reports: ReportStore,
  args: CorrectionArguments | undefined,
): CorrectionPlace {
  const message = vscode.l10n.t('Open a report first.');
  const active = activeReport(reports, message);
  if (active.document.isUntitled)
    throw new HumanError(
      vscode.l10n.t('Save the report first: its corrections are kept in a file beside it.'),
    );
  const cursor = active.document.offsetAt(active.editor.selection.active);
  const offset = offsetOfRow(active, args?.node);
  const roster = reports.rosterOf(active.document);
  return { ...active, offset: offset ?? cursor, isCursor: offset === undefined, roster };
}

function offsetOfRow(
  { annotated: { report } }: ActiveReport,
  node: Row['node'] | undefined,
): number | undefined {
  switch (node?.kind) {
    case 'contribution':
      return report.contributions[node.contribution]?.start;
    case 'roundtable':
      return report.roundtables[node.roundtable]?.heading.start;
    case 'speaker':
    case 'group':
    case 'region':
    case 'theme':
    case 'report':
    case undefined:
      return undefined;
  }
}

/** The contribution at a place. Throws HumanError between contributions. */
export function contributionToCorrect({ annotated, offset }: CorrectionPlace): Contribution {
  const { report } = annotated;
  const contribution = report.contributions[contributionAt(report, offset) ?? -1];
  if (contribution) return contribution;
  throw new HumanError(vscode.l10n.t('Nobody speaks here. Put the cursor into a contribution.'));
}
