import { listText, noteText, quoted, scalarText } from '../yaml/scalars';
import type { Annotation, AnnotationPlace, Selector } from './types';

/** The order of an annotation's fields in a sidecar. */
export const fieldOrder: readonly string[] = [
  'id',
  'codes',
  'quote',
  'prefix',
  'suffix',
  'start',
  'end',
  'roundtable',
  'speaker',
  'note',
  'created',
  'status',
  'by',
];

/**
 * An annotation as a sidecar holds it: one field a line, each line with its break, the dash behind
 * `indent`. Fields without a value are left out.
 *
 * ```yaml
 *   - id: k3f9a2c7
 *     codes: [climate-change]
 *     quote: mobility related to climate change
 * ```
 */
export function entryText(annotation: Annotation, indent: string): string {
  const fields = fieldTexts(annotation, `${indent}    `);
  return entryLines(fields, indent);
}

/** The fields of an entry, one a line; the first stands behind the dash. */
export function entryLines(
  fields: readonly (readonly [key: string, text: string])[],
  indent: string,
): string {
  const lines = fields.map(
    ([key, text], i) => `${indent}${i === 0 ? '- ' : '  '}${key}: ${text}\n`,
  );
  return lines.join('');
}

/** How the fields of a selector are written. */
export function selectorTexts(selector: Selector): Readonly<Record<string, string>> {
  const { quote, prefix, suffix, start, end } = selector;
  return {
    quote: scalarText(quote),
    prefix: scalarText(prefix),
    suffix: scalarText(suffix),
    start: String(start),
    end: String(end),
  };
}

/** How what tells of an annotation's place is written; undefined where there is nothing to write. */
export function placeTexts({
  selector,
  roundtable,
  speaker,
}: AnnotationPlace): Record<string, string | undefined> {
  return {
    ...selectorTexts(selector),
    // Always in quotes, for "2.10" must not be read as 2.1 when somebody tidies up.
    roundtable: roundtable === undefined ? undefined : quoted(roundtable),
    speaker: speaker.length === 0 ? undefined : listText(speaker),
  };
}

/** Keys and values in their stable order; `noteIndent` stands in front of each line of a long note. */
function fieldTexts(annotation: Annotation, noteIndent: string): [key: string, text: string][] {
  const { id, codes, selector, roundtable, speaker, note, created, status, by } = annotation;
  const texts: Record<string, string | undefined> = {
    id: scalarText(id),
    codes: listText(codes),
    ...placeTexts({ selector, roundtable, speaker }),
    note: note === undefined ? undefined : noteText(note, noteIndent),
    created: created === undefined ? undefined : timeText(created),
    status,
    by: by === undefined ? undefined : scalarText(by),
  };
  return fieldOrder.flatMap(key => {
    const text = texts[key];
    return text === undefined ? [] : [[key, text]];
  });
}

/** A time stands without quotes, as in `2026-11-23T09:41:00Z`. */
export function timeText(time: string): string {
  return isTime.test(time) ? time : scalarText(time);
}

/** RFC 3339, as `created` holds it. */
export const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;
