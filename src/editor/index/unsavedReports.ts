import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { entryOf } from '../../core/search/reportEntry';
import { TextFinder } from '../../core/search/textFinder';
import type { Wanted } from '../../core/search/wanted';
import { type FoundReport, Shard } from '../../indexing/shard';
import { wordsOf } from '../../indexing/wordsOf';
import type { ReportStore } from '../reportStore';

/** A report that is open with changes which the index cannot know. */
export interface UnsavedReport {
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedReport;
}

/** The reports of the workspace that are open with unsaved changes, by uri. */
export function unsavedReports(reports: ReportStore): ReadonlyMap<string, UnsavedReport> {
  const unsaved = vscode.workspace.textDocuments.flatMap(document => {
    const isInside = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
    const annotated = document.isDirty && isInside ? reports.get(document) : undefined;
    return annotated?.report.isReport ? [{ document, annotated }] : [];
  });
  return new Map(unsaved.map(each => [each.document.uri.toString(), each]));
}

/** What is found in such a report as it is now. */
export function foundInOpen({ document, annotated }: UnsavedReport, wanted: Wanted): FoundReport[] {
  const text = document.getText();
  const entry = entryOf(document.uri.toString(), annotated);
  const shard = new Shard();
  shard.put({ entry, stamp: '', words: wordsOf(entry, text) });
  shard.flush('');
  const finder = new TextFinder(wanted);
  return shard
    .find(wanted, Infinity)
    .found.map(found => ({ ...found, contributions: finder.find(text, found.contributions) }))
    .filter(({ contributions }) => contributions.length > 0);
}
