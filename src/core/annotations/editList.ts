import { applyEdits, type Edit } from '../text/edits';
import type { Span } from '../text/span';
import { withEol } from '../yaml/yamlText';
import type { EntryFields } from './entryFields';
import type { EntryMemory } from './entryMemory';
import { AnnotationReader } from './readAnnotation';
import { CorrectionReader } from './readCorrection';
import type { ListKey } from './sidecar';
import { type EditableList, openToEdit } from './usualShape';

// All functions here give the sidecar's new text. Lines that have nothing to do with the change stay
// as they are, letter for letter: comments, blank lines, unknown fields and CRLF. They throw
// RangeError on a text that `readSidecar` calls not writable.

/** An entry to add to a list. */
export interface NewEntry {
  readonly id: string;
  /** Where its passage begins, which decides its place in the list; without, it comes last. */
  readonly start?: number;
  /** Its lines, with the dash behind `indent`. */
  readonly text: (indent: string) => string;
}

/**
 * With further entries, each in front of the first one that begins behind it. Throws RangeError when
 * an id is taken.
 */
export function addEntries(
  text: string,
  key: ListKey,
  entries: readonly NewEntry[],
  memory?: EntryMemory,
): string {
  const list = openToEdit(text, key, memory);
  const taken = new Set(entriesIn(list, memory).keys());
  for (const { id } of entries) {
    if (taken.has(id)) throw new RangeError(`the id ${id} is taken`);
    taken.add(id);
  }
  return applyEdits(list.text, insertions(list, entries));
}

/** Without the entries of these ids; ids that are not there are passed over. */
export function removeEntries(text: string, key: ListKey, ids: Iterable<string>): string {
  const list = openToEdit(text, key);
  const places = entriesIn(list);
  const spans = [...new Set(ids)].flatMap(id => list.lines.entries[places.get(id) ?? -1] ?? []);
  const edits = spans.map(({ start, end }) => ({ start, end, text: '' }));
  return edits.length === 0
    ? text
    : applyEdits(
        list.text,
        edits.sort((a, b) => a.start - b.start),
      );
}

/** With the lines of one entry, as LF, made others by `edit`. Throws RangeError when there is none. */
export function editEntry(text: string, key: ListKey, id: string, edit: EntryEdit): string {
  const list = openToEdit(text, key);
  if (!entriesIn(list).has(id)) throw new RangeError(`there is no entry ${id}`);
  return withEdits(list, new Map([[id, edit]]));
}

/** The same for several entries, by id; ids that are not there are passed over. */
export function editEntries(
  text: string,
  key: ListKey,
  edits: ReadonlyMap<string, EntryEdit>,
): string {
  return withEdits(openToEdit(text, key), edits);
}

type EntryEdit = (entry: string) => string;

function withEdits(list: EditableList, edits: ReadonlyMap<string, EntryEdit>): string {
  const places = entriesIn(list);
  const changes = Array.from(edits, ([id, edit]) => {
    const span: Span | undefined = list.lines.entries[places.get(id) ?? -1];
    if (!span) return undefined;
    const entry = withEol(list.text.slice(span.start, span.end), '\n');
    return { ...span, text: withEol(edit(entry), list.eol) };
  }).filter(change => change !== undefined);
  return applyEdits(
    list.text,
    changes.sort((a, b) => a.start - b.start),
  );
}

/** One insertion for each place, in the order of places, with its entries in their order. */
export function insertions(list: EditableList, entries: readonly NewEntry[]): Edit[] {
  const { text, lines, eol } = list;
  const blocks = new Map<number, string>();
  for (const entry of [...entries].sort((a, b) => placeOf(a) - placeOf(b))) {
    const at = offsetFor(list, placeOf(entry));
    const isOpen = at > 0 && text[at - 1] !== '\n';
    const before = blocks.get(at) ?? (isOpen ? eol : '');
    blocks.set(at, before + withEol(entry.text(lines.indent), eol));
  }
  const edits = Array.from(blocks, ([at, block]) => ({ start: at, end: at, text: block }));
  return edits.sort((a, b) => a.start - b.start);
}

function placeOf({ start }: NewEntry): number {
  return start ?? Number.MAX_SAFE_INTEGER;
}

/** Right behind the entry before, so that comments in front of the next one stay with that. */
function offsetFor({ entries, lines }: EditableList, place: number): number {
  const next = entries.findIndex(fields => startOf(fields) > place);
  const index = next < 0 ? entries.length : next;
  return (lines.entries[index - 1] ?? lines.key).end;
}

function startOf(fields: EntryFields | undefined): number {
  const start = fields?.values.get('start');
  return start?.kind === 'number' ? start.number : -1;
}

/** By id, which entry holds what `readSidecar` gives. */
function entriesIn(
  { key, entries }: EditableList,
  memory?: EntryMemory,
): ReadonlyMap<string, number> {
  const reader =
    key === 'annotations' ? new AnnotationReader([], { memory }) : new CorrectionReader([]);
  const places = new Map<string, number>();
  entries.forEach((fields, index) => {
    const id = fields && reader.read(fields, 0)?.id;
    if (id !== undefined) places.set(id, index);
  });
  return places;
}
