import type * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import type { RosterEntry } from '../core/roster/types';
import type { Settings } from './settings';

/** What the view "Roundtables" is to show. */
export interface TreeContents {
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedReport;
  readonly roster: readonly RosterEntry[];
  readonly settings: Pick<Settings, 'treeGrouping' | 'treeOrder'>;
  /** Words that the contributions have to have; none: all are shown. */
  readonly filter: string;
}
