import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import type { SidecarPlace } from '../core/annotations/sidecarAt';
import type { Anchor } from '../core/annotations/types';
import type { ReportStore } from './reportStore';
import { reportOf, type SidecarFile } from './sidecarFiles';
import type { SidecarStore } from './sidecarStore';

/** The passage of a sidecar's entry, where it is now. */
export interface EntryPassage {
  /** The report's. */
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedReport;
  readonly anchor: Anchor;
}

/**
 * The passage of the entry at a place of a sidecar, in the report as it is open or else as it is saved;
 * also of a coder who is hidden. Undefined where there is no such report, and for what has no passage, such
 * as an entry that lacks something.
 */
export async function entryPassage(
  { reports, sidecars }: { readonly reports: ReportStore; readonly sidecars: SidecarStore },
  sidecar: vscode.TextDocument,
  { list, id }: SidecarPlace,
): Promise<EntryPassage | undefined> {
  const report = reportOf(sidecar.uri);
  const document = report && (await opened(report));
  const file = document && (await fileOf(sidecars, document.uri, sidecar));
  const annotated = document && reports.get(document);
  if (!file || !annotated) return undefined;
  const [annotations, corrections] = [
    file.annotations.filter(each => list === 'annotations' && each.id === id),
    file.corrections.filter(each => list === 'corrections' && each.id === id),
  ];
  const one = { ...file, annotations, corrections };
  const placed = sidecars.placing?.place([one], annotated.report, annotated);
  const anchor = (placed?.annotations[0] ?? placed?.corrections[0])?.anchor;
  return anchor && { document, annotated, anchor };
}

async function opened(report: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(report);
  } catch {
    // It was renamed or deleted, or is no text.
    return undefined;
  }
}

/** The sidecar as it was read, with what was just typed. */
async function fileOf(
  sidecars: SidecarStore,
  report: vscode.Uri,
  sidecar: vscode.TextDocument,
): Promise<SidecarFile | undefined> {
  const key = sidecar.uri.toString();
  const known = () => sidecars.read(report).find(({ uri }) => uri.toString() === key);
  if (known()?.text !== sidecar.getText()) await sidecars.load(report);
  return known();
}
