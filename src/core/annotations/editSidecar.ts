import { listText, noteText, scalarText } from '../yaml/scalars';
import type { Correction } from './correction';
import { correctionText } from './correctionText';
import { addEntries, editEntries, editEntry, removeEntries } from './editList';
import type { EntryMemory } from './entryMemory';
import { entryText } from './entryText';
import { setField, type ValueWriter } from './setField';
import { sidecarVersion } from './sidecarFile';
import type { Annotation, AnnotationPlace } from './types';
import { withPlace } from './withPlace';

// All functions here give the sidecar's new text, with the guarantees of `editList`.

/** A sidecar without annotations. `report` is the report's file name. */
export function emptySidecar(report: string, coder?: string): string {
  const coderLine = coder ? `coder: ${scalarText(coder)}\n` : '';
  return `rapporteur: ${sidecarVersion}\nreport: ${scalarText(report)}\n${coderLine}annotations:\n`;
}

/** With another file name of its report, for people who read the file; as it is where it tells none. */
export function setReport(text: string, report: string): string {
  return text.replace(/^report:[ \t][^\r\n#]*/m, () => `report: ${scalarText(report)}`);
}

/**
 * With further annotations, each in front of the first one that begins behind it. Throws RangeError
 * when an id is taken. `memory` is that of readings of the same sidecar.
 */
export function addAnnotations(
  text: string,
  annotations: readonly Annotation[],
  memory?: EntryMemory,
): string {
  const entries = annotations.map(annotation => ({
    id: annotation.id,
    start: annotation.selector.start,
    text: (indent: string) => entryText(annotation, indent),
  }));
  return addEntries(text, 'annotations', entries, memory);
}

/** Without the annotations of these ids; ids that are not there are passed over. */
export function removeAnnotations(text: string, ids: Iterable<string>): string {
  return removeEntries(text, 'annotations', ids);
}

/**
 * With further corrections, those with a place in the order of places, others last. Throws RangeError
 * when an id is taken.
 */
export function addCorrections(text: string, corrections: readonly Correction[]): string {
  const entries = corrections.map(correction => ({
    id: correction.id,
    start: 'selector' in correction ? correction.selector.start : undefined,
    text: (indent: string) => correctionText(correction, indent),
  }));
  return addEntries(text, 'corrections', entries);
}

/** Without the corrections of these ids; ids that are not there are passed over. */
export function removeCorrections(text: string, ids: Iterable<string>): string {
  return removeEntries(text, 'corrections', ids);
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

/**
 * With another place for the annotation `id`: what a person accepted is no orphan any more. Throws
 * RangeError when there is none.
 */
export function setPlace(text: string, id: string, place: AnnotationPlace): string {
  return editEntry(text, 'annotations', id, entry => setField(withPlace(entry, place), 'status'));
}

/** With other places for annotations, by id; ids that are not there are passed over. */
export function setPlaces(text: string, places: ReadonlyMap<string, AnnotationPlace>): string {
  const edits = Array.from(places, ([id, place]): [string, ValueWriter] => [
    id,
    entry => withPlace(entry, place),
  ]);
  return editEntries(text, 'annotations', new Map(edits));
}

/** With the annotation `id` kept as an orphan, or no longer. Throws RangeError when there is none. */
export function setStatus(text: string, id: string, status: Annotation['status']): string {
  return withField(text, id, 'status', status && (() => status));
}

function withField(text: string, id: string, key: string, write?: ValueWriter): string {
  return editEntry(text, 'annotations', id, entry => setField(entry, key, write));
}
