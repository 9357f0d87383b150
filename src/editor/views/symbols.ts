import * as vscode from 'vscode';
import { outlineOf, type OutlineNode } from '../../core/analysis/outline';
import type { Report } from '../../core/report/types';
import { slice, type Span } from '../../core/text/span';
import { toRange } from '../convert';
import { firstWords } from '../firstWords';
import { nameOf, namesOf, titleOf } from '../names';
import { DisposableStore, MutableDisposable } from '../lifetime';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';

/** Outline, breadcrumbs and Go to Symbol: roundtables, and in them the contributions in text order. */
export function registerSymbols(reports: ReportStore): vscode.Disposable {
  const store = new DisposableStore();
  const registration = store.add(new MutableDisposable());
  const register = () => {
    const provider: vscode.DocumentSymbolProvider = {
      provideDocumentSymbols: document => {
        const report = reports.get(document)?.report;
        return report?.isReport ? symbolsOf(outlineOf(report), report, document) : [];
      },
    };
    const metadata = { label: vscode.l10n.t('Rapporteur') };
    registration.set(
      vscode.languages.registerDocumentSymbolProvider(reportSelector, provider, metadata),
    );
  };
  register();
  // Only a new provider is asked again about a text that stayed as it is.
  store.add(reports.onDidCorrect(register));
  return store;
}

function symbolsOf(
  nodes: readonly OutlineNode[],
  report: Report,
  document: vscode.TextDocument,
): vscode.DocumentSymbol[] {
  const symbols = nodes.flatMap(node => symbolOf(node, report, document));
  return distinct(symbols).sort((a, b) => a.range.start.compareTo(b.range.start));
}

function symbolOf(
  node: OutlineNode,
  report: Report,
  document: vscode.TextDocument,
): vscode.DocumentSymbol[] {
  switch (node.kind) {
    case 'speaker':
      return node.children.flatMap(child => symbolOf(child, report, document));
    case 'contribution':
      return contributionSymbol(node.contribution, report, document);
    case 'roundtable': {
      const roundtable = report.roundtables[node.roundtable];
      if (!roundtable) return [];
      const symbol = makeSymbol(
        document,
        titleOf(roundtable),
        namesOf(roundtable.chairs),
        vscode.SymbolKind.Module,
        roundtable.body,
        roundtable.heading,
      );
      symbol.children = symbolsOf(node.children, report, document);
      return [symbol];
    }
  }
}

function contributionSymbol(
  index: number,
  report: Report,
  document: vscode.TextDocument,
): vscode.DocumentSymbol[] {
  const contribution = report.contributions[index];
  if (!contribution) return [];
  const name = contribution.speakers.map(nameOf).join(', ');
  const words = firstWords(slice(report.text, contribution), 60);
  return [
    makeSymbol(document, name, words, vscode.SymbolKind.Event, contribution, {
      start: contribution.start,
      end: contribution.start,
    }),
  ];
}

function makeSymbol(
  document: vscode.TextDocument,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
  all: Span,
  head: Span,
) {
  return new vscode.DocumentSymbol(
    name,
    detail,
    kind,
    toRange(document, all),
    toRange(document, head),
  );
}

/** A joint contribution stands under each of its speakers, but is one place in the text. */
function distinct(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  const seen = new Set<string>();
  return symbols.filter(({ range, kind }) => {
    const key = `${kind} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}`;
    return !seen.has(key) && seen.add(key);
  });
}
