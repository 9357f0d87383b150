import { CodePoints } from '../text/codePoints';
import { CodeNames } from './codeNames';
import type { ExportedReport, ExportOptions } from './options';
import { type AnnotatedPassage, passagesOf } from './passages';
import type { Column, Row, Sheet } from './sheet';
import { SpeakerNames } from './speakerNames';

const columns: readonly Column[] = [
  { name: 'report' },
  { name: 'roundtable' },
  { name: 'title' },
  { name: 'speakers' },
  { name: 'country' },
  { name: 'iso' },
  { name: 'subregion' },
  { name: 'region' },
  { name: 'role' },
  { name: 'code' },
  { name: 'code_id' },
  { name: 'quote', isText: true },
  { name: 'note', isText: true },
  { name: 'coder' },
  { name: 'start' },
  { name: 'end' },
  { name: 'created' },
  { name: 'status' },
  { name: 'annotation' },
];

/**
 * One row for each code of each annotation, and one for an annotation without codes; `annotation` holds
 * its id, so that the rows of one belong together. Offsets are code points on canonical text, and are
 * missing where the place is not sure (`status` is `review` or `orphan`).
 */
export function passageSheet({
  codebook,
  facts,
  coders,
}: Pick<ExportOptions, 'codebook' | 'facts' | 'coders'>): Sheet {
  const codes = new CodeNames(codebook);
  return {
    name: 'passages',
    columns,
    *rows(report: ExportedReport): Generator<Row> {
      const names = new SpeakerNames(report.annotated.report, facts);
      const points = new CodePoints(report.annotated.report.text);
      for (const passage of passagesOf(report, { coders })) {
        const row = rowOf(report, passage, names, points);
        const { codes: ids } = passage.placed.annotation;
        for (const id of ids.length > 0 ? new Set(ids) : [undefined])
          yield row(id && codes.path(id), id);
      }
    },
  };
}

/** Gives the passage's row for one of its codes. */
function rowOf(
  { name }: ExportedReport,
  { placed, quote, span, speakers, roundtable, contribution }: AnnotatedPassage,
  names: SpeakerNames,
  points: CodePoints,
): (code?: string, codeId?: string) => Row {
  const { annotation, anchor, coder } = placed;
  const { country, iso, subregion, region } = names.countries(speakers);
  const speaking = [names.list(speakers), country, iso, subregion, region, contribution?.role];
  const place = span && [points.toCodePoints(span.start), points.toCodePoints(span.end)];
  return (code, codeId) => [
    ...[name, roundtable?.number, roundtable?.title, ...speaking],
    ...[code, codeId, quote, annotation.note, coder],
    ...[place?.[0], place?.[1], annotation.created, anchor.status, annotation.id],
  ];
}
