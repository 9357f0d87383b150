import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import type { ReadingFocus } from '../core/analysis/readingFocus';
import { subjectName } from './highlightNames';
import { titleOf } from './names';

/** What people read for what is read alone. */
export function focusName(
  focus: ReadingFocus,
  { report, codebook }: Pick<AnnotatedReport, 'report' | 'codebook'>,
): string {
  if (focus.kind !== 'roundtable') return subjectName(focus.ref, codebook);
  const roundtable = report.roundtables[focus.roundtable];
  return roundtable ? titleOf(roundtable) : vscode.l10n.t('a roundtable that is gone');
}
