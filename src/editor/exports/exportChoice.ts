import type * as vscode from 'vscode';
import type { ExportFormat, ExportKind } from '../../core/export/exporter';
import type { ExportOptions } from '../../core/export/options';
import type { Span } from '../../core/text/span';

/** What is exported, and how. */
export interface ExportChoice {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly by: ExportOptions['by'];
  readonly scope: ExportScope;
}

/** Of which reports; `spans` are those parts of a report that are told. */
export type ExportScope =
  | { readonly of: 'report'; readonly document: vscode.TextDocument }
  | {
      readonly of: 'selection';
      readonly document: vscode.TextDocument;
      readonly spans: readonly Span[];
    }
  | { readonly of: 'workspace' };

/** Whether a kind can tell parts of a report. */
export function canTellParts(kind: ExportKind): boolean {
  return kind !== 'tei' && kind !== 'json';
}
