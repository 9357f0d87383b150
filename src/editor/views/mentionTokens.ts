import * as vscode from 'vscode';
import { highlightsIn } from '../../core/analysis/highlights';
import { toRange, toSpan } from '../convert';
import { DisposableStore } from '../lifetime';
import { type ReportStore, reportSelector } from '../reportStore';
import { onDidChangeSettings, readSettings } from '../settings';

const types = ['country', 'organisation', 'theme', 'speaker'] as const;
const legend = new vscode.SemanticTokensLegend([...types]);

/**
 * Colours countries, organisations, themes and the names of those who speak by semantic tokens: for
 * the visible lines at once, for the whole text behind.
 */
export function registerMentionTokens(reports: ReportStore): vscode.Disposable {
  const store = new DisposableStore();
  const provider = store.add(new MentionTokens(reports));
  store.add(vscode.languages.registerDocumentSemanticTokensProvider(reportSelector, provider, legend));
  store.add(vscode.languages.registerDocumentRangeSemanticTokensProvider(reportSelector, provider, legend));
  return store;
}

class MentionTokens
  implements vscode.DocumentSemanticTokensProvider, vscode.DocumentRangeSemanticTokensProvider, vscode.Disposable
{
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChangeSemanticTokens = this.#changed.event;
  readonly #reports: ReportStore;

  constructor(reports: ReportStore) {
    this.#reports = reports;
    this.#disposables.add(onDidChangeSettings(() => this.#changed.fire()));
    // After an edit the editor asks by itself; a codebook that became another it cannot know of.
    let versions = new Map<string, number>();
    this.#disposables.add(
      reports.onDidChange(document => {
        const key = document.uri.toString();
        if (versions.get(key) === document.version) this.#changed.fire();
        versions = versions.set(key, document.version);
      }),
    );
  }

  provideDocumentSemanticTokens(document: vscode.TextDocument): vscode.SemanticTokens {
    return this.#tokens(document, { start: 0, end: document.getText().length });
  }

  provideDocumentRangeSemanticTokens(document: vscode.TextDocument, range: vscode.Range): vscode.SemanticTokens {
    return this.#tokens(document, toSpan(document, range));
  }

  #tokens(document: vscode.TextDocument, span: { start: number; end: number }): vscode.SemanticTokens {
    const builder = new vscode.SemanticTokensBuilder(legend);
    const annotated = this.#reports.get(document);
    const isOn = readSettings(document.uri).highlightMentions === 'semantic';
    if (!annotated?.report.isReport || !isOn) return builder.build();
    for (const highlight of highlightsIn(annotated, span)) {
      builder.push(toRange(document, highlight), highlight.isSpeaker ? 'speaker' : highlight.kind);
    }
    return builder.build();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
