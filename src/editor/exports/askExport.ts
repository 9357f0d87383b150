import * as vscode from 'vscode';
import type { ExportFormat, ExportKind } from '../../core/export/exporter';
import type { ExportOptions } from '../../core/export/options';
import type { ExportFiles } from './exportFiles';
import { fileName } from '../textFiles';
import { canTellParts, type ExportChoice, type ExportScope } from './exportChoice';

interface KindItem extends vscode.QuickPickItem {
  readonly what?: Pick<ExportChoice, 'kind' | 'format'>;
}

/** Asks for all that is not given; undefined when the person went away. `scopes` are those that there are. */
export async function askExport(
  given: Partial<ExportChoice>,
  scopes: readonly ExportScope[],
  files: ExportFiles,
): Promise<ExportChoice | undefined> {
  const what = await askKind(given, files);
  if (!what) return undefined;
  const possible = scopes.filter(({ of }) => of !== 'selection' || canTellParts(what.kind));
  const scope = given.scope ?? (await askScope(possible));
  if (!scope) return undefined;
  const by = given.by ?? (what.kind === 'quotations' ? await askOrder() : 'code');
  return by && { ...what, scope, by };
}

async function askKind(
  { kind, format }: Partial<ExportChoice>,
  { exportFormats, exportKinds }: ExportFiles,
): Promise<KindItem['what']> {
  if (kind) return { kind, format: format ?? exportFormats[kind][0] };
  const items = exportKinds.flatMap((kind): KindItem[] => [
    { label: kindName(kind), kind: vscode.QuickPickItemKind.Separator },
    ...exportFormats[kind].map(format => ({
      label: vscode.l10n.t('{0} as {1}', kindName(kind), formatName(format)),
      detail: kindDetail(kind),
      what: { kind, format },
    })),
  ]);
  const title = vscode.l10n.t('Export');
  const placeHolder = vscode.l10n.t('What to export; a preview comes before anything is written');
  const options = { title, placeHolder, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.what;
}

async function askScope(scopes: readonly ExportScope[]): Promise<ExportScope | undefined> {
  if (scopes.length < 2) return scopes[0];
  const items = scopes.map(scope => ({ ...scopeItem(scope), scope }));
  const title = vscode.l10n.t('Export');
  const placeHolder = vscode.l10n.t('Of which reports');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.scope;
}

async function askOrder(): Promise<ExportOptions['by'] | undefined> {
  const items = [
    { label: vscode.l10n.t('By code, then by speaker'), by: 'code' as const },
    { label: vscode.l10n.t('By speaker, then by code'), by: 'speaker' as const },
  ];
  const title = vscode.l10n.t('Export');
  const placeHolder = vscode.l10n.t('How to order the quotations');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.by;
}

function scopeItem(scope: ExportScope): vscode.QuickPickItem {
  switch (scope.of) {
    case 'report':
      return { label: vscode.l10n.t('This report'), description: fileName(scope.document.uri) };
    case 'selection':
      return {
        label: vscode.l10n.t('What is selected'),
        description: fileName(scope.document.uri),
      };
    case 'workspace':
      return { label: vscode.l10n.t('All reports of the workspace') };
  }
}

/** What people call a kind. */
export function kindName(kind: ExportKind): string {
  switch (kind) {
    case 'passages':
      return vscode.l10n.t('Passages');
    case 'contributions':
      return vscode.l10n.t('Contributions');
    case 'quotations':
      return vscode.l10n.t('Quotations');
    case 'web-annotation':
      return vscode.l10n.t('Web Annotations');
    case 'tei':
      return 'TEI';
    case 'json':
      return vscode.l10n.t('Whole analysis');
  }
}

function kindDetail(kind: ExportKind): string {
  switch (kind) {
    case 'passages':
      return vscode.l10n.t('One row for each annotation and code, for Excel, R and pandas');
    case 'contributions':
      return vscode.l10n.t('One row for each contribution, with mentions of themes as columns');
    case 'quotations':
      return vscode.l10n.t('Annotated passages with their citations, to read and to copy from');
    case 'web-annotation':
      return vscode.l10n.t('Annotations after the W3C model, for other annotation tools');
    case 'tei':
      return vscode.l10n.t('The text with who says what, for corpus tools');
    case 'json':
      return vscode.l10n.t('Roundtables, speakers, contributions, mentions and annotations');
  }
}

function formatName(format: ExportFormat): string {
  switch (format) {
    case 'csv':
      return 'CSV';
    case 'xlsx':
      return vscode.l10n.t('Excel workbook (XLSX)');
    case 'md':
      return 'Markdown';
    case 'docx':
      return vscode.l10n.t('Word document (DOCX)');
    case 'html':
      return vscode.l10n.t('web page (HTML)');
    case 'jsonld':
      return 'JSON-LD';
    case 'xml':
      return 'XML';
    case 'json':
      return 'JSON';
  }
}
