import { contributionSheet } from './contributionSheet';
import { csvWriter } from './csv';
import { jsonExport } from './json';
import type { Chunk, Exporter, ExportOptions } from './options';
import { passageSheet } from './passageSheet';
import { Quotations } from './quotations';
import { quotationsDocx } from './quotationsDocx';
import { quotationsHtml } from './quotationsHtml';
import { quotationsMarkdown } from './quotationsMarkdown';
import type { Sheet } from './sheet';
import { teiExport } from './tei';
import { webAnnotations } from './webAnnotation';
import { xlsxWriter } from './xlsx';

/** What can be exported, each with the endings of its formats, the usual one first. */
export const exportFormats = {
  passages: ['csv', 'xlsx'],
  contributions: ['csv', 'xlsx'],
  quotations: ['md', 'docx', 'html'],
  'web-annotation': ['jsonld'],
  tei: ['xml'],
  json: ['json'],
} as const;

export type ExportKind = keyof typeof exportFormats;
export type ExportFormat = (typeof exportFormats)[ExportKind][number];

/** All kinds, as they are offered. */
export const exportKinds = Object.keys(exportFormats) as readonly ExportKind[];

/** Whether something of this kind is written in this format. */
export function isFormatOf(kind: ExportKind, format: string): format is ExportFormat {
  return (exportFormats[kind] as readonly string[]).includes(format);
}

/** The exporter of a kind in one of its formats. Throws RangeError for a format that is not its own. */
export function exporterOf(
  kind: ExportKind,
  format: ExportFormat,
  options: ExportOptions,
): Exporter {
  const known: readonly string[] = exportFormats[kind];
  if (!known.includes(format)) throw new RangeError(`${kind} cannot be written as ${format}`);
  switch (kind) {
    case 'passages':
      return sheetExporter(passageSheet(options), format, options);
    case 'contributions':
      return sheetExporter(contributionSheet(options), format, options);
    case 'quotations':
      return quotationExporter(format, options);
    case 'web-annotation':
      return webAnnotations(options);
    case 'tei':
      return teiExport(options);
    case 'json':
      return jsonExport(options);
  }
}

function sheetExporter(sheet: Sheet, format: ExportFormat, options: ExportOptions): Exporter {
  const { name, columns, rows } = sheet;
  const writer = format === 'xlsx' ? xlsxWriter(name, columns) : csvWriter(columns, options);
  return { begin: writer.begin, add: report => writer.write(rows(report)), end: writer.end };
}

/** Nothing can be written before all quotations are known. */
function quotationExporter(format: ExportFormat, options: ExportOptions): Exporter {
  const quotations = new Quotations(options);
  return {
    begin: () => [],
    add: report => {
      quotations.add(report);
      return [];
    },
    end: () => quotationsIn(format, quotations, options),
  };
}

function quotationsIn(
  format: ExportFormat,
  quotations: Quotations,
  { labels }: ExportOptions,
): Iterable<Chunk> {
  const groups = quotations.groups();
  if (format === 'docx') return quotationsDocx(groups, labels);
  return format === 'html' ? quotationsHtml(groups, labels) : quotationsMarkdown(groups, labels);
}
