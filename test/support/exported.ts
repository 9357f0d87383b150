import { annotate } from '../../src/core/analysis/annotate';
import type { PlacedAnnotation } from '../../src/core/analysis/annotatedReport';
import { Describer } from '../../src/core/annotations/describe';
import type { Annotation } from '../../src/core/annotations/types';
import { readCodebook } from '../../src/core/codebook/readCodebook';
import { englishLabels, usualQuotation } from '../../src/core/export/labels';
import type { Chunk, ExportedReport, Exporter, ExportOptions } from '../../src/core/export/options';
import { countryFacts } from '../../src/core/gazetteer/countryFacts';
import { entryOf } from '../../src/core/gazetteer/entries';
import { ThemeMatcher } from '../../src/core/mentions/themeMatcher';
import { parseReport } from '../../src/core/report/parseReport';
import { nameIn } from '../../src/core/text/ref';

/** Codes on two levels, themes among them. */
export const codebook = readCodebook(`rapporteur-codebook: 1
codes:
  - id: water
    name: Water
    codes:
      - id: deep-wells
        name: Deep wells
        terms: [well, wells]
  - id: money
    name: Money
    terms: [cost*]
`).value;

/** How the command line exports where nothing is said. */
export const usualOptions: ExportOptions = {
  codebook,
  labels: englishLabels,
  quotation: usualQuotation,
  by: 'code',
  base: '',
  hasByteOrderMark: true,
  facts: {
    nameOf: ref => entryOf(ref)?.name ?? nameIn(ref),
    regionsOf: code => countryFacts(code)?.regions.map(({ english }) => english) ?? [],
  },
};

/** An annotation of the first place of `quote`, or of one that the text does not have. */
export interface Tagged extends Partial<
  Pick<Annotation, 'codes' | 'note' | 'created' | 'roundtable'>
> {
  readonly quote: string;
  readonly speaker?: readonly string[];
  readonly coder?: string;
  /** `exact` unless it is told. */
  readonly status?: 'review' | 'orphan';
}

/** A report with annotations, which have the ids `a0`, `a1` …, ready for export. */
export function exported(
  text: string,
  tagged: readonly Tagged[] = [],
  name = 'a.txt',
): ExportedReport {
  const report = parseReport(text);
  const describer = new Describer(text);
  const annotations = tagged.map((each, i) => placed(each, `a${i}`, text, describer));
  const themes = new ThemeMatcher(codebook);
  const annotated = annotate({ report, codebook, themes, annotations, corrections: [] });
  return { name, annotated, hasMarks: name.endsWith('.md') };
}

function placed(
  { quote, coder, status, codes = [], speaker = [], ...fields }: Tagged,
  id: string,
  text: string,
  describer: Describer,
): PlacedAnnotation {
  const start = text.indexOf(quote);
  if (start < 0 && status === undefined) throw new RangeError(`the text has no ${quote}`);
  const span = { start, end: start + quote.length };
  const selector =
    start < 0
      ? { quote, prefix: '', suffix: '', start: 0, end: quote.length }
      : describer.describe(span);
  const annotation = { ...fields, id, codes, speaker, selector };
  switch (status) {
    case undefined:
      return { annotation, coder, isOwn: false, anchor: { status: 'exact', span } };
    case 'review':
      return { annotation, coder, isOwn: false, anchor: { status, span, others: [] } };
    case 'orphan':
      return { annotation, coder, isOwn: false, anchor: { status, near: 0 } };
  }
}

/** All bytes of an export. */
export function bytesOf(exporter: Exporter, reports: readonly ExportedReport[]): Buffer {
  const chunks = [
    ...exporter.begin(),
    ...reports.flatMap(report => [...exporter.add(report)]),
    ...exporter.end(),
  ];
  return joined(chunks);
}

/** Chunks as the bytes of a file. */
export function joined(chunks: Iterable<Chunk>): Buffer {
  return Buffer.concat(Array.from(chunks, chunk => Buffer.from(chunk as Uint8Array)));
}

/** What would do harm where it is not taken as text. */
export const hostile = [
  '<script>globalThis.ran = true</script>',
  '"><img src=x onerror="globalThis.ran = true">',
  ']]><!-- &amp; &#x41;',
  '=HYPERLINK("http://localhost/","x")',
  '+1+1',
  '-1',
  '@SUM(A1)',
  "'=1",
  '\t=1',
  '\r=1',
  'nul\u0000bell\u0007esc\u001B',
  '\u202Eright to left\u202C \u200F\u05D0\u05D1',
  '🚢𝔸 👩‍👩‍👧',
  'half \uD83D pair \uFFFE\uFFFF',
  'a_x0041_b _x005F_',
  '| pipe | `code` *stars* [link](javascript:alert(1)) # 1. - ~',
  '${1} {quote} $& \\',
  'line\r\nline\n\nline\u2028line',
] as const;
