import { withEol } from '../yaml/yamlText';
import { applyEdits, type Edit } from '../text/edits';
import { setField, type ValueWriter } from './editEntry';
import type { EntryFields } from './entryFields';
import { entryText } from './entryText';
import { EntryReader } from './readEntry';
import { listText, noteText, scalarText } from '../yaml/scalars';
import { sidecarVersion } from './sidecarFile';
import type { Annotation } from './types';
import { type EditableSidecar, openToEdit } from './usualShape';

// All functions here give the sidecar's new text. Lines that have nothing to do with the change stay
// as they are, letter for letter: comments, blank lines, unknown fields and CRLF. They throw
// RangeError on a text that `readSidecar` calls not writable.

/** A sidecar without annotations. `report` is the report's file name. */
export function emptySidecar(report: string, coder?: string): string {
  const coderLine = coder ? `coder: ${scalarText(coder)}\n` : '';
  return `rapporteur: ${sidecarVersion}\nreport: ${scalarText(report)}\n${coderLine}annotations:\n`;
}

/**
 * With further annotations, each in front of the first one that begins behind it. Throws RangeError
 * when an id is taken.
 */
export function addAnnotations(text: string, annotations: readonly Annotation[]): string {
  const file = openToEdit(text);
  const taken = new Set(annotationsIn(file).keys());
  for (const { id } of annotations) {
    if (taken.has(id)) throw new RangeError(`the id ${id} is taken`);
    taken.add(id);
  }
  return applyEdits(file.text, insertions(file, annotations));
}

/** Without the annotations of these ids; ids that are not there are passed over. */
export function removeAnnotations(text: string, ids: Iterable<string>): string {
  const file = openToEdit(text);
  const places = annotationsIn(file);
  const spans = [...new Set(ids)].flatMap(id => file.lines.entries[places.get(id) ?? -1] ?? []);
  const edits = spans.map(({ start, end }) => ({ start, end, text: '' }));
  return edits.length === 0
    ? text
    : applyEdits(
        file.text,
        edits.sort((a, b) => a.start - b.start),
      );
}

/** With other codes for the annotation `id`. Throws RangeError when there is none. */
export function setCodes(text: string, id: string, codes: readonly string[]): string {
  return withField(text, id, 'codes', () => listText(codes));
}

/** With another note for the annotation `id`, or without one. Throws RangeError when there is none. */
export function setNote(text: string, id: string, note: string | undefined): string {
  return withField(
    text,
    id,
    'note',
    note === undefined ? undefined : indent => noteText(note, indent),
  );
}

function withField(text: string, id: string, key: string, write?: ValueWriter): string {
  const file = openToEdit(text);
  const span = file.lines.entries[annotationsIn(file).get(id) ?? -1];
  if (!span) throw new RangeError(`there is no annotation ${id}`);
  const entry = withEol(file.text.slice(span.start, span.end), '\n');
  return applyEdits(file.text, [{ ...span, text: withEol(setField(entry, key, write), file.eol) }]);
}

/** One insertion for each place, in the order of places, with its annotations in their order. */
function insertions(file: EditableSidecar, annotations: readonly Annotation[]): Edit[] {
  const { text, lines, eol } = file;
  const blocks = new Map<number, string>();
  for (const annotation of [...annotations].sort((a, b) => a.selector.start - b.selector.start)) {
    const at = placeFor(file, annotation.selector.start);
    const isOpen = at > 0 && text[at - 1] !== '\n';
    const before = blocks.get(at) ?? (isOpen ? eol : '');
    blocks.set(at, before + withEol(entryText(annotation, lines.indent), eol));
  }
  const edits = Array.from(blocks, ([at, block]) => ({ start: at, end: at, text: block }));
  return edits.sort((a, b) => a.start - b.start);
}

/** Right behind the entry before, so that comments in front of the next one stay with that. */
function placeFor({ entries, lines }: EditableSidecar, start: number): number {
  const next = entries.findIndex(fields => startOf(fields) > start);
  const index = next < 0 ? entries.length : next;
  return (lines.entries[index - 1] ?? lines.key).end;
}

function startOf(fields: EntryFields | undefined): number {
  const start = fields?.values.get('start');
  return start?.kind === 'number' ? start.number : -1;
}

/** By id, which entry holds the annotation that `readSidecar` gives. */
function annotationsIn({ entries }: EditableSidecar): ReadonlyMap<string, number> {
  const reader = new EntryReader([]);
  const places = new Map<string, number>();
  entries.forEach((fields, index) => {
    const id = fields && reader.read(fields)?.id;
    if (id !== undefined) places.set(id, index);
  });
  return places;
}
