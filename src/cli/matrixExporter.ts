import path from 'node:path';
import type { Exporter, ExportOptions } from '../core/export/options';
import { tableOf } from '../core/export/matrixTable';
import { type TableFormat, tableFormats, tableIn } from '../core/export/table';
import { nameOf } from '../core/gazetteer/nameOf';
import { regionByCode } from '../core/gazetteer/regions';
import { affiliationsOf, knownBy, type MatrixAsk } from '../core/matrix/ask';
import { MatrixCounter } from '../core/matrix/countMatrix';
import { matrixOf } from '../core/matrix/matrix';
import { usualOptions, viewOf } from '../core/matrix/matrixView';
import { namingWith } from '../core/matrix/naming';
import { counts, type Dimension, dimensions, type Question } from '../core/matrix/question';
import type { Roster } from '../core/roster/types';
import { entryOf } from '../core/search/reportEntry';
import { UsageError } from './usage';

/** What `--rows`, `--columns`, `--count` and `--format` say of a matrix. */
export interface MatrixValues {
  readonly rows: string;
  readonly columns: string;
  readonly count: string;
  readonly format?: string;
  readonly out?: string;
}

/** `rapporteur export --as matrix`: counts along two dimensions. Throws UsageError for what cannot be counted. */
export function matrixExporter(
  values: MatrixValues,
  options: ExportOptions,
  roster: Roster | undefined,
): Exporter {
  const question: Question = {
    rows: oneOf('--rows', dimensions, values.rows),
    columns: oneOf('--columns', dimensions, values.columns),
    count: oneOf('--count', counts, values.count),
  };
  const format = formatOf(values);
  const ask = askOf(question, options, roster);
  const counter = new MatrixCounter(question, knownBy(ask));
  return {
    begin: () => [],
    add: ({ name, annotated }) => {
      counter.add(entryOf(name, annotated));
      return [];
    },
    end: () => {
      const naming = namingWith({ codebook: options.codebook, nameOf, ...words });
      const view = { ...usualOptions, sort: 'place' } as const;
      const matrix = matrixOf(counter.part(), question, naming);
      const table = tableOf(viewOf(matrix, view), view, {
        title: question.count,
        corner: `${question.rows} / ${question.columns}`,
        total: 'Total',
      });
      return tableIn(format, table, options);
    },
  };
}

const words = {
  regionName: (code: string) => regionByCode(code)?.english ?? code,
  reportName: (report: string) => report,
  restName: (dimension: Dimension) => (dimension === 'coder' ? '(no name)' : `(no ${dimension})`),
};

function askOf(
  question: Question,
  { coders }: ExportOptions,
  roster: Roster | undefined,
): MatrixAsk {
  return {
    question,
    affiliations: affiliationsOf(roster?.entries),
    coders: { among: coders, hidden: [] },
    without: [],
  };
}

function formatOf({ format, out = '' }: MatrixValues): TableFormat {
  const ending = path.extname(out).slice(1).toLowerCase();
  const wanted = format ?? tableFormats.find(known => known === ending) ?? tableFormats[0];
  const known = oneOf('--format of a matrix', tableFormats, wanted);
  if (known === 'xlsx' && out === '' && process.stdout.isTTY)
    throw new UsageError(`${known} is nothing for a terminal: name a file with --out`);
  return known;
}

function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  const found = known.find(each => each === value);
  if (found) return found;
  throw new UsageError(`${option} is one of ${known.join(', ')}, not "${value}"`);
}
