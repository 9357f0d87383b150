import type { CodePlace } from '../codebook/codePlaces';
import type { Span } from '../text/span';
import { codesOf } from './codeItems';
import { type EntryFields, idIn } from './entryFields';
import { EntryFieldsReader } from './entryFieldsReader';
import type { ListKey } from './sidecar';
import { openSidecar } from './sidecarFile';
import { splitList } from './sidecarLines';

/** What stands at a place of a sidecar: an entry, and what of it. Places are UTF-16 in the sidecar. */
export interface SidecarPlace {
  readonly list: ListKey;
  /** The entry's id; undefined where it has none yet. */
  readonly id?: string;
  /** The value of a field that is there. */
  readonly value?: Span;
  /** The code that is there, one of an annotation's. */
  readonly code?: CodePlace;
}

const lists: readonly ListKey[] = ['annotations', 'corrections'];

/**
 * What stands at `offset` of a sidecar's text; undefined outside of all entries. Reads no more than the entry
 * where the file is in its usual shape, so that faults elsewhere do not matter.
 */
export function sidecarAt(text: string, offset: number): SidecarPlace | undefined {
  for (const list of lists) {
    const lines = splitList(text, list)?.entries.find(entry => holdsLine(entry, offset, text));
    const fields = lines && new EntryFieldsReader(text, []).read(lines, list);
    if (fields) return placeIn(fields, list, lines.start, offset);
  }
  return inUnusualShape(text, offset);
}

/** In whole lines, the file's end belongs to the last one. */
function holdsLine({ start, end }: Span, offset: number, text: string): boolean {
  return start <= offset && (offset < end || (offset === end && end === text.length));
}

/** A list that is read as a whole has no lines: an entry goes from its first value to its last one. */
function inUnusualShape(text: string, offset: number): SidecarPlace | undefined {
  const { lists: read } = openSidecar(text);
  for (const list of lists) {
    const { entries, lines } = read[list];
    const fields = lines ? undefined : entries.find(each => each && reaches(each, offset));
    if (fields) return placeIn(fields, list, 0, offset);
  }
  return undefined;
}

function reaches({ span, values }: EntryFields, offset: number): boolean {
  const end = Math.max(...Array.from(values.values(), value => value.end));
  return span.start <= offset && offset <= end;
}

function placeIn(fields: EntryFields, list: ListKey, from: number, offset: number): SidecarPlace {
  // Behind its last letter a cursor still stands at a word.
  const isThere = ({ start, end }: Span) => start <= offset && offset <= end;
  const values = Array.from(fields.values.values(), ({ start, end }) => {
    return { start: start + from, end: end + from };
  });
  const codes = list === 'annotations' ? codesOf(fields, from) : [];
  return {
    list,
    id: idIn(fields),
    value: values.find(isThere),
    code: codes.find(isThere),
  };
}
