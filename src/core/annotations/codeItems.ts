import type { CodePlace } from '../codebook/codePlaces';
import type { EntryFields, FieldValue } from './entryFields';

/** The values of an annotation's list of codes; a single text counts as a list of one. */
export function codeItems({ values }: EntryFields): readonly FieldValue[] {
  const value = values.get('codes');
  if (!value) return [];
  return value.kind === 'list' ? value.items : [value];
}

/** The codes among them with their places; what is no text is left out. `offset` is added to the places. */
export function codesOf(fields: EntryFields, offset: number): readonly CodePlace[] {
  return codeItems(fields).flatMap(item => {
    if (item.kind !== 'text' && item.kind !== 'number') return [];
    return [{ code: item.text, start: item.start + offset, end: item.end + offset }];
  });
}
