import * as vscode from 'vscode';
import { englishLabels } from '../../core/export/labels';
import { tableOf } from '../../core/export/matrixTable';
import type { Table, TableFormat } from '../../core/export/table';
import type { Choice } from '../../core/matrix/choice';
import type { Matrix } from '../../core/matrix/matrix';
import { viewOf } from '../../core/matrix/matrixView';
import type { Picture } from '../../core/matrix/messages';
import type * as exportFiles from '../../exportFiles';
import { writeWhole } from '../exports/writeExport';
import type { Lazy } from '../lazyModule';
import { tell } from '../tell';
import { countNames, dimensionNames } from './labels';

/** What a test or a link may hand to the command. */
export interface ExportMatrixArguments {
  readonly to?: vscode.Uri;
}

/** The matrix as it is looked at, as a table. */
export function tableShown(matrix: Matrix, { options }: Pick<Choice, 'options'>): Table {
  const { rows, columns, count } = matrix.question;
  const names = dimensionNames();
  return tableOf(viewOf(matrix, options), options, {
    title: countNames()[count],
    corner: `${names[rows]} / ${names[columns]}`,
    total: vscode.l10n.t('Total'),
  });
}

/** Writes a table into the file that the person names; its ending tells the format. */
export async function exportTable(
  table: Table,
  module: Lazy<typeof exportFiles>,
  folder: vscode.Uri | undefined,
  { to }: ExportMatrixArguments = {},
): Promise<void> {
  const filters = { CSV: ['csv'], Excel: ['xlsx'], Markdown: ['md'], HTML: ['html'] };
  const title = vscode.l10n.t('Export Matrix');
  const uri =
    to ?? (await vscode.window.showSaveDialog({ title, filters, ...named(folder, 'matrix.csv') }));
  if (!uri) return;
  const { tableFormats, tableIn } = await module();
  const format: TableFormat =
    tableFormats.find(known => uri.path.toLowerCase().endsWith(`.${known}`)) ?? tableFormats[0];
  const labels = { ...englishLabels, language: vscode.env.language };
  await write(uri, [...tableIn(format, table, { hasByteOrderMark: true, labels })]);
}

/** Puts a table into the clipboard. */
export async function copyTable(table: Table, module: Lazy<typeof exportFiles>): Promise<void> {
  const { tableText } = await module();
  await vscode.env.clipboard.writeText(tableText(table));
  tell(vscode.l10n.t('The table is copied.'));
}

/** Writes a chart into the file that the person names. */
export async function savePicture(
  { format, content }: Picture,
  folder: vscode.Uri | undefined,
): Promise<void> {
  const filters = { [format.toUpperCase()]: [format] };
  const title = vscode.l10n.t('Save Chart');
  const uri = await vscode.window.showSaveDialog({
    title,
    filters,
    ...named(folder, `chart.${format}`),
  });
  if (!uri) return;
  await write(uri, [format === 'svg' ? content : bytesOf(content)]);
}

/** What the dialog proposes. */
function named(folder: vscode.Uri | undefined, name: string): vscode.SaveDialogOptions {
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {};
}

async function write(uri: vscode.Uri, chunks: readonly (string | Uint8Array)[]): Promise<void> {
  await writeWhole(uri, chunks);
  tell(vscode.l10n.t('Saved: {0}', vscode.workspace.asRelativePath(uri)));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
