import * as vscode from 'vscode';
import { inBackground } from './inBackground';
import type { ReportStore } from './reportStore';
import type { SidecarStore } from './sidecarStore';

/**
 * Writes where annotations are now when a report is saved in which edits have carried them where their
 * stored words do not lead any more. Until then their places are known to this window alone.
 */
export function registerKeptPlaces(
  reports: ReportStore,
  sidecars: SidecarStore,
): vscode.Disposable {
  return vscode.workspace.onDidSaveTextDocument(document => {
    const annotated = reports.get(document);
    const places = annotated && sidecars.placing?.driftedPlaces(annotated);
    if (places?.size) inBackground(sidecars.keepPlaces(document.uri, places));
  });
}
