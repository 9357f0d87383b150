import * as vscode from 'vscode';
import { foldsBesideMarkdown, foldsOf } from '../../core/report/folds';
import { DisposableStore } from '../lifetime';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';

/** Folding of roundtables and contributions. */
export function registerFolding(reports: ReportStore): vscode.Disposable {
  const store = new DisposableStore();
  const changed = store.add(new vscode.EventEmitter<void>());
  // After an edit the editor asks by itself. Of corrections, rosters and languages it cannot know.
  const versions = new WeakMap<vscode.TextDocument, number>();
  store.add(
    reports.onDidChange(document => {
      if (versions.get(document) === document.version) changed.fire();
      versions.set(document, document.version);
    }),
  );
  store.add(
    vscode.languages.registerFoldingRangeProvider(reportSelector, {
      onDidChangeFoldingRanges: changed.event,
      provideFoldingRanges: document => {
        const report = reports.get(document)?.report;
        // Nothing at all, rather than an empty list: then indented lines of other texts fold as ever.
        if (!report || report.roundtables.length + report.contributions.length === 0)
          return undefined;
        const folds = document.languageId === 'markdown' ? foldsBesideMarkdown : foldsOf;
        return folds(report, offset => document.positionAt(offset).line).map(
          ({ first, last }) => new vscode.FoldingRange(first, last),
        );
      },
    }),
  );
  return store;
}
