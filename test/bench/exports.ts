import { annotate } from '../../src/core/analysis/annotate';
import type { PlacedAnnotation } from '../../src/core/analysis/annotatedReport';
import { Describer } from '../../src/core/annotations/describe';
import { allCodes } from '../../src/core/codebook/codes';
import { starterCodebook } from '../../src/core/codebook/starterCodebook';
import { exporterOf, type ExportFormat } from '../../src/core/export/exporter';
import type { ExportedReport, ExportOptions } from '../../src/core/export/options';
import { ThemeMatcher } from '../../src/core/mentions/themeMatcher';
import { parseReport } from '../../src/core/report/parseReport';
import { somePassages } from '../support/drift';
import { usualOptions } from '../support/exported';
import { pick, seeded } from '../support/random';
import type { Figure } from './bench';
import { rounded, textOf, timed } from './measure';

const seed = 1;
const size = 500_000;
const reports = 10;
const rowsOfReport = 5_000;

const codebook = starterCodebook();
const options: ExportOptions = { ...usualOptions, codebook };

/** Reports of 500 KB, each with 5,000 passages of one code. */
function annotated(texts: readonly string[]): ExportedReport[] {
  const random = seeded(seed);
  const codes = allCodes(codebook);
  const themes = new ThemeMatcher(codebook);
  return Array.from({ length: reports }, (_, i) => {
    const report = parseReport(textOf([...texts.slice(i), ...texts.slice(0, i)], size));
    const describer = new Describer(report.text);
    const passages = somePassages(report.text, rowsOfReport, random);
    const annotations = passages.map((span, n): PlacedAnnotation => {
      const selector = describer.describe(span);
      const annotation = { id: `a${n}`, codes: [pick(random, codes).id], selector, speaker: [] };
      return { annotation, isOwn: true, anchor: { status: 'exact', span } };
    });
    const whole = annotate({ report, codebook, themes, annotations, corrections: [] });
    return { name: `report-${i}.txt`, annotated: whole, hasMarks: false };
  });
}

/** Writes all reports; gives how many bytes come out, none of which are kept. */
function write(all: readonly ExportedReport[], format: ExportFormat): number {
  const exporter = exporterOf('passages', format, options);
  let bytes = 0;
  const count = (chunks: Iterable<string | Uint8Array>) => {
    for (const chunk of chunks) bytes += chunk.length;
  };
  count(exporter.begin());
  for (const report of all) count(exporter.add(report));
  count(exporter.end());
  return bytes;
}

/** 50,000 rows of passages as CSV and as a workbook; the value is the slower one's. */
export function exports(texts: readonly string[]): Figure {
  const all = annotated(texts);
  const seconds = (format: ExportFormat) =>
    rounded(timed(() => write(all, format), { warmUp: 1, runs: 3 }) / 1000);
  const [csv, xlsx] = [seconds('csv'), seconds('xlsx')];
  return {
    name: 'export',
    value: Math.max(csv, xlsx),
    unit: 's',
    csv,
    xlsx,
    memory: memoryOf(() => write(all, 'xlsx')),
    rows: reports * rowsOfReport,
    seed,
  };
}

/** How much more memory is held while something is written, in MB. */
function memoryOf(work: () => void): number {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  work();
  return Math.round((process.memoryUsage().rss - before) / 1_000_000);
}
