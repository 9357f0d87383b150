import * as vscode from 'vscode';
import { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import type { FoundSymbol } from '../../indexing/symbolsIn';
import { toRangeIn } from '../convert';
import { nameOf } from '../names';
import { fileName } from '../textFiles';

/** A symbol whose place in the file is told when somebody goes there. */
export class ReportSymbol extends vscode.SymbolInformation {
  readonly span: Span;

  constructor({ ref, name = '', report, title, start, end }: FoundSymbol) {
    const uri = vscode.Uri.parse(report, true);
    super(
      ref ? nameOf(ref) : name,
      ref ? vscode.SymbolKind.Event : vscode.SymbolKind.Module,
      title ?? fileName(uri),
      new vscode.Location(uri, new vscode.Position(0, 0)),
    );
    this.span = { start, end };
  }
}

/** What was found, for Go to Symbol in Workspace. */
export function symbolInformation(found: readonly FoundSymbol[]): vscode.SymbolInformation[] {
  return found.map(each => new ReportSymbol(each));
}

/** The symbol with its place. `textOf` gives a report's text. */
export async function resolvedSymbol(
  symbol: vscode.SymbolInformation,
  textOf: (report: string) => Promise<string | undefined>,
): Promise<vscode.SymbolInformation> {
  const { uri } = symbol.location;
  const text = symbol instanceof ReportSymbol ? await textOf(uri.toString()) : undefined;
  if (text === undefined || !(symbol instanceof ReportSymbol)) return symbol;
  symbol.location = new vscode.Location(uri, toRangeIn(new LineIndex(text), symbol.span));
  return symbol;
}
