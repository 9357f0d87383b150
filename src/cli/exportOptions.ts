import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Codebook } from '../core/codebook/types';
import {
  type ExportFormat,
  exportFormats,
  type ExportKind,
  exportKinds,
  isFormatOf,
} from '../core/export/exporter';
import { englishLabels, usualQuotation } from '../core/export/labels';
import type { ExportOptions, Facts } from '../core/export/options';
import { countryFacts } from '../core/gazetteer/countryFacts';
import { nameOf } from '../core/gazetteer/nameOf';
import { UsageError } from './usage';

export type ExportValues = ReturnType<typeof parsed>['values'];

function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      as: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      by: { type: 'string', default: 'code' },
      coder: { type: 'string', multiple: true },
      quotation: { type: 'string', default: usualQuotation },
      base: { type: 'string', default: '' },
      'no-bom': { type: 'boolean', default: false },
      rows: { type: 'string', default: 'speaker' },
      columns: { type: 'string', default: 'theme' },
      count: { type: 'string', default: 'mentions' },
      codebook: { type: 'string' },
      roster: { type: 'string' },
      language: { type: 'string' },
    },
    allowPositionals: true,
  });
}

/** What stands on the command line. */
export function readArgs(args: readonly string[]): {
  values: ExportValues;
  files: readonly string[];
} {
  try {
    const { values, positionals } = parsed(args);
    if (positionals.length === 0) throw new UsageError('name at least one file');
    return { values, files: positionals };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

/** What `--as` and `--format` say; without a format that of the file's ending, else the usual one. */
export function whatToWrite(values: ExportValues): { kind: ExportKind; format: ExportFormat } {
  const kind = exportKinds.find(known => known === values.as);
  if (!kind) {
    const told = values.as === undefined ? 'say what to export' : `there is no "${values.as}"`;
    throw new UsageError(`${told}: --as is one of ${[...exportKinds, 'matrix'].join(', ')}`);
  }
  const format = values.format ?? endingOf(values.out) ?? exportFormats[kind][0];
  if (!isFormatOf(kind, format))
    throw new UsageError(
      `${kind} can be written as ${exportFormats[kind].join(', ')}, not as "${format}"`,
    );
  const isZipped = format === 'xlsx' || format === 'docx';
  if (isZipped && values.out === undefined && process.stdout.isTTY)
    throw new UsageError(`${format} is nothing for a terminal: name a file with --out`);
  return { kind, format };
}

/** The format that a file's ending names; undefined where it names none of any kind. */
function endingOf(file: string | undefined): string | undefined {
  const ending = file && path.extname(file).slice(1).toLowerCase();
  return exportKinds.some(kind => isFormatOf(kind, ending ?? '')) ? ending : undefined;
}

/** The same options as in the editor. */
export function optionsOf(values: ExportValues, codebook: Codebook): ExportOptions {
  const { by, coder, quotation, base } = values;
  if (by !== 'code' && by !== 'speaker')
    throw new UsageError(`--by is code or speaker, not "${by}"`);
  return {
    codebook,
    facts,
    labels: englishLabels,
    coders: coder,
    by,
    quotation,
    base,
    hasByteOrderMark: !values['no-bom'],
  };
}

const facts: Facts = {
  nameOf,
  regionsOf: code => countryFacts(code)?.regions.map(({ english }) => english) ?? [],
};
