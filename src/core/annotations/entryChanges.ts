import { applyEdits, type Edit } from '../text/edits';
import { withEol } from '../yaml/yamlText';
import { insertions } from './editList';
import { type EntryFields, idIn } from './entryFields';
import { EntryFieldsReader } from './entryFieldsReader';
import { AnnotationReader } from './readAnnotation';
import type { ListKey } from './sidecar';
import { splitList } from './sidecarLines';
import type { AnnotationPlace } from './types';
import { openToEdit } from './usualShape';
import { withPlace } from './withPlace';

/** What became of one entry of a sidecar: its lines, as LF; undefined where it was, or is, not there. */
export interface EntryChange {
  readonly list: ListKey;
  readonly id: string;
  readonly before?: string;
  readonly after?: string;
}

const lists: readonly ListKey[] = ['annotations', 'corrections'];

/** The entries in which two texts of a sidecar differ. Those without an id cannot be told and are left out. */
export function entryChanges(before: string, after: string): EntryChange[] {
  return lists.flatMap(list => {
    const [was, is] = differing(entryTexts(before, list), entryTexts(after, list));
    const [old, now] = [byId(was, list), byId(is, list)];
    const ids = [...new Set([...old.keys(), ...now.keys()])];
    return ids
      .map(id => ({ list, id, before: old.get(id), after: now.get(id) }))
      .filter(change => change.before !== change.after);
  });
}

/** The changes that take these back. */
export function reversedChanges(changes: readonly EntryChange[]): EntryChange[] {
  return changes.map(({ before, after, ...which }) => {
    return { ...which, before: after, after: before };
  });
}

/**
 * The sidecar's text with these changes, whatever else has become of it; what is there already is passed
 * over. Throws RangeError when an entry is another one than the change begins with, and on a text that
 * `readSidecar` calls not writable.
 */
export function applyChanges(text: string, changes: readonly EntryChange[]): string {
  return lists.reduce((made, list) => {
    const here = changes.filter(change => change.list === list);
    return here.length === 0 ? made : applyToList(made, list, here);
  }, text);
}

function applyToList(text: string, key: ListKey, changes: readonly EntryChange[]): string {
  const list = openToEdit(text, key);
  const spans = new Map(list.lines.entries.map((span, i) => [idIn(list.entries[i]), span]));
  const edits: Edit[] = [];
  const added: EntryChange[] = [];
  for (const change of changes) {
    const span = spans.get(change.id);
    const now = span && withEol(list.text.slice(span.start, span.end), '\n');
    if (now === change.after) continue;
    const after = now === change.before ? change.after : carriedOver(now, change);
    if (span) edits.push({ ...span, text: withEol(after ?? '', list.eol) });
    else added.push(change);
  }
  const entries = added.map(({ id, after = '' }) => ({
    id,
    start: startIn(after, key),
    text: (indent: string) => indented(after, indent),
  }));
  const all = [...edits, ...insertions(list, entries)];
  return applyEdits(
    list.text,
    all.sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

/**
 * What the change makes of an entry that tells another place than the change begins with, and nothing
 * else: saving the report wrote it. Throws RangeError when the entry has changed otherwise.
 */
function carriedOver(now: string | undefined, { before, after, list, id }: EntryChange) {
  const place = list === 'annotations' && now !== undefined && placeIn(now);
  const hasMoved = place && before !== undefined && withPlace(before, place) === now;
  if (hasMoved && after === undefined) return undefined;
  // A change of the place itself would be lost beside the other one.
  if (hasMoved && after !== undefined && hasPlaceOf(before, after)) return withPlace(after, place);
  throw new RangeError(`the entry ${id} has changed`);
}

function hasPlaceOf(before: string, after: string): boolean {
  const place = placeIn(before);
  return place !== undefined && withPlace(after, place) === after;
}

function placeIn(entry: string): AnnotationPlace | undefined {
  const fields = fieldsIn(entry, 'annotations');
  return fields && new AnnotationReader([]).read(fields, 0);
}

function startIn(entry: string, list: ListKey): number | undefined {
  const start = fieldsIn(entry, list)?.values.get('start');
  return start?.kind === 'number' ? start.number : undefined;
}

function fieldsIn(entry: string, list: ListKey): EntryFields | undefined {
  return new EntryFieldsReader(entry, []).read({ start: 0, end: entry.length }, list);
}

/** The entry with its dash behind `indent`. */
function indented(entry: string, indent: string): string {
  const own = /^ */.exec(entry)?.[0] ?? '';
  return entry.replace(new RegExp(`^${own}(?=.)`, 'gm'), indent);
}

/** The lines of each entry, with the file's own ends. */
function entryTexts(text: string, list: ListKey): string[] {
  if (!text.trim()) return [];
  const usual = splitList(text, list);
  const { lines, text: whole } = usual ? { lines: usual, text } : openToEdit(text, list);
  return lines.entries.map(({ start, end }) => whole.slice(start, end));
}

/** Without what is the same at the beginning and at the end: an action changes few of many entries. */
function differing(a: readonly string[], b: readonly string[]): [string[], string[]] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

function byId(entries: readonly string[], list: ListKey): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const lines of entries) {
    const entry = withEol(lines, '\n');
    const id = idIn(fieldsIn(entry, list));
    if (id !== undefined && !found.has(id)) found.set(id, entry);
  }
  return found;
}
