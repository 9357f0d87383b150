import { analysisOf } from '../analysis/analyze';
import { CodePoints } from '../text/codePoints';
import type { Exporter, ExportedReport, ExportOptions } from './options';
import { type AnnotatedPassage, passagesOf } from './passages';

/**
 * The whole analysis of each report, as `analysisOf` gives it, with its annotations: a list, one report a
 * line. Offsets are code points on canonical text; those of annotations are missing where the place is
 * not sure.
 */
export function jsonExport({ coders }: Pick<ExportOptions, 'coders'>): Exporter {
  let count = 0;
  return {
    begin: () => ['['],
    add: report => [`${count++ > 0 ? ',' : ''}\n${JSON.stringify(wholeOf(report, coders))}`],
    end: () => ['\n]\n'],
  };
}

function wholeOf(report: ExportedReport, coders: ExportOptions['coders']): object {
  const { annotated, name } = report;
  const points = new CodePoints(annotated.report.text);
  return {
    ...analysisOf(name, annotated.report, annotated.mentions),
    annotations: Array.from(passagesOf(report, { coders }), passage => entryOf(passage, points)),
  };
}

function entryOf(
  { placed, quote, span, speakers, roundtable }: AnnotatedPassage,
  points: CodePoints,
) {
  const { annotation, anchor, coder } = placed;
  return {
    id: annotation.id,
    codes: annotation.codes,
    quote,
    start: span && points.toCodePoints(span.start),
    end: span && points.toCodePoints(span.end),
    status: anchor.status,
    speakers,
    roundtable: roundtable && (roundtable.number ?? roundtable.title),
    note: annotation.note,
    coder,
    created: annotation.created,
    by: annotation.by,
  };
}
