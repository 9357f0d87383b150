import * as vscode from 'vscode';
import { introductionOf } from '../../core/analysis/introduction';
import { namesOfSpeaker } from '../../core/analysis/speakerNames';
import { toRange } from '../convert';
import { DisposableStore } from '../lifetime';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';
import { meantAt, placesOfSpeakers } from '../speakerPlaces';
import type { WorkspaceReports } from '../workspaceReports';

/**
 * For the speaker at the cursor: Find All References lists the contributions in all reports, Go to Definition
 * leads to where this one introduces them, and with the cursor on a name all names of theirs are marked.
 */
export function registerSpeakerPlaces(
  reports: ReportStore,
  workspace: WorkspaceReports,
): vscode.Disposable {
  const { languages } = vscode;
  const store = new DisposableStore();
  store.add(
    languages.registerReferenceProvider(reportSelector, {
      provideReferences: async (document, position, _, token) => {
        const meant = meantAt(reports, document, position);
        if (!meant) return undefined;
        const here = placesOfSpeakers(document, meant.annotated, meant.refs);
        return [...here, ...(await workspace.placesElsewhere(meant.refs, document.uri, token))];
      },
    }),
  );
  store.add(
    languages.registerDefinitionProvider(reportSelector, {
      provideDefinition: (document, position) => definitionAt(reports, document, position),
    }),
  );
  store.add(
    languages.registerDocumentHighlightProvider(reportSelector, {
      provideDocumentHighlights: (document, position) => namesLike(reports, document, position),
    }),
  );
  return store;
}

function definitionAt(
  reports: ReportStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.LocationLink[] {
  const meant = meantAt(reports, document, position);
  if (!meant) return [];
  const { refs, name, annotated } = meant;
  return refs.flatMap(ref => {
    const place = introductionOf(annotated, ref);
    if (!place) return [];
    const originSelectionRange = name && toRange(document, name);
    return [
      { originSelectionRange, targetUri: document.uri, targetRange: toRange(document, place) },
    ];
  });
}

/** None beside names: there the editor marks the same words, as in any text. */
function namesLike(
  reports: ReportStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.DocumentHighlight[] | undefined {
  const meant = meantAt(reports, document, position);
  const [ref] = meant?.refs ?? [];
  if (!meant?.name || ref === undefined) return undefined;
  return namesOfSpeaker(meant.annotated, ref).map(
    name =>
      new vscode.DocumentHighlight(toRange(document, name), vscode.DocumentHighlightKind.Read),
  );
}
