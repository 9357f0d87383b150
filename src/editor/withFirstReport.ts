import * as vscode from 'vscode';
import { inBackground } from './inBackground';
import { DisposableStore, MutableDisposable } from './lifetime';
import type { ReportStore } from './reportStore';

/** Holds what `make` gives, which is called once: with the first open text that is a report. */
export class WithFirstReport<T extends vscode.Disposable> extends DisposableStore {
  /** Undefined until then. */
  made?: T;

  constructor(reports: ReportStore, make: () => Promise<T>) {
    super();
    const waiting = this.add(new MutableDisposable());
    const isReport = (document: vscode.TextDocument) => reports.get(document)?.report.isReport;
    const start = () => {
      waiting.set(undefined);
      inBackground(make().then(made => (this.made = this.add(made))));
    };
    waiting.set(reports.onDidChange(document => isReport(document) && start()));
    if (vscode.workspace.textDocuments.some(isReport)) start();
  }
}
