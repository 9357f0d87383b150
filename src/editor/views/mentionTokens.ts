import * as vscode from 'vscode';
import { highlightsIn } from '../../core/analysis/highlights';
import type { CodebookStore } from '../codebookStore';
import { toRange, toSpan } from '../convert';
import { DisposableStore, MutableDisposable } from '../lifetime';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';
import type { RosterStore } from '../rosterStore';
import { readSettings } from '../settings';
import type { ShownHighlights } from '../shownHighlights';

const legend = new vscode.SemanticTokensLegend(
  ['country', 'organisation', 'theme', 'speaker'],
  ['doubtful'],
);

/**
 * Colours countries, organisations, themes and the names of those who speak by semantic tokens. The
 * editor asks for the visible lines only: in a report of 300 pages nothing else is worth the time.
 */
export function registerMentionTokens(
  reports: ReportStore,
  codebook: CodebookStore,
  roster: RosterStore,
  shown: ShownHighlights,
): vscode.Disposable {
  const store = new DisposableStore();
  const registration = store.add(new MutableDisposable());
  const register = () => {
    const provider = {
      provideDocumentRangeSemanticTokens: tokensIn.bind(undefined, reports, shown),
    };
    registration.set(
      vscode.languages.registerDocumentRangeSemanticTokensProvider(
        reportSelector,
        provider,
        legend,
      ),
    );
  };
  register();
  // After an edit the editor asks by itself. Of all else that changes the colours it cannot know; a
  // provider that is registered anew makes it ask.
  store.add(shown.onDidChange(register));
  store.add(codebook.onDidChange(register));
  store.add(roster.onDidChange(register));
  store.add(reports.onDidCorrect(register));
  return store;
}

function tokensIn(
  reports: ReportStore,
  shown: ShownHighlights,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(legend);
  const annotated = reports.get(document);
  const isOn = readSettings(document.uri).highlightMentions === 'semantic';
  if (!annotated?.report.isReport || !isOn) return builder.build();
  for (const highlight of highlightsIn(
    annotated,
    toSpan(document, range),
    shown.mentionsIn(document),
  )) {
    const { kind, isDoubtful = false } = highlight;
    builder.push(toRange(document, highlight), kind, isDoubtful ? ['doubtful'] : []);
  }
  return builder.build();
}
