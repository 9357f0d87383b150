import { applyEdits, type Edit } from '../text/edits';
import { listText } from '../yaml/scalars';
import { withEol } from '../yaml/yamlText';
import { codeItems, codesOf } from './codeItems';
import type { EntryFields } from './entryFields';
import { openSidecar } from './sidecarFile';
import { setField } from './setField';
import { type EditableList, openToEdit } from './usualShape';

/**
 * The sidecar's text with the code `into` in place of `from` in every annotation, or without `from`
 * where `into` is undefined. No code stands twice in an annotation; one without codes keeps an empty
 * list. A text without `from` is given back as it is; otherwise the guarantees of `editList` hold.
 * Throws RangeError on a text that `readSidecar` calls not writable, and where a list of codes holds
 * something else than texts, which would be lost.
 */
export function replaceCode(text: string, from: string, into: string | undefined): string {
  const list = openToEdit(text, 'annotations');
  const edits = list.entries.flatMap((fields, i) => {
    const codes = fields && codesIn(fields);
    return codes?.includes(from) ? entryEdit(list, i, without(codes, from, into)) : [];
  });
  return edits.length === 0 ? text : applyEdits(list.text, edits);
}

/** How many annotations of the sidecar have one of the codes, as far as the text can be read. */
export function usesOf(text: string, codes: readonly string[]): number {
  const { entries } = openSidecar(text).lists.annotations;
  const hasOne = (fields: EntryFields) => textsOf(fields).some(code => codes.includes(code));
  return entries.filter(fields => fields && hasOne(fields)).length;
}

function without(codes: readonly string[], from: string, into: string | undefined): string[] {
  const replaced = codes.flatMap(code => (code === from ? (into ?? []) : code));
  return [...new Set(replaced)];
}

function entryEdit(list: EditableList, index: number, codes: readonly string[]): Edit[] {
  const span = list.lines.entries[index];
  if (!span) return [];
  const entry = withEol(list.text.slice(span.start, span.end), '\n');
  const edited = setField(entry, 'codes', () => listText(codes));
  return [{ ...span, text: withEol(edited, list.eol) }];
}

function codesIn(fields: EntryFields): readonly string[] {
  const texts = textsOf(fields);
  if (texts.length === codeItems(fields).length) return texts;
  throw new RangeError('a list of codes holds something else than texts');
}

function textsOf(fields: EntryFields): string[] {
  return codesOf(fields, 0).map(({ code }) => code);
}
