import type { Read } from '../text/problem';
import type { EntryReader } from './entryReader';
import { AnnotationReader, type Known } from './readAnnotation';
import { CorrectionReader } from './readCorrection';
import { type EntryList, offsetOf, openSidecar } from './sidecarFile';
import type { Sidecar } from './sidecar';

/**
 * Reads a sidecar. Every annotation and correction that has an id of its own and what it needs is in
 * the value, whatever is wrong elsewhere; `writable` tells whether the file may be edited. Never throws,
 * and gives a thousand problems at most: no editor shows more.
 */
export function readSidecar(
  text: string,
  known: Known = {},
): Read<Sidecar> & { readonly writable: boolean } {
  const { coder, lists, problems, writable } = openSidecar(text, known.memory);
  const annotations = entriesOf(lists.annotations, new AnnotationReader(problems, known));
  const corrections = entriesOf(lists.corrections, new CorrectionReader(problems));
  const value = { coder, annotations, corrections };
  return { value, problems: problems.slice(0, mostProblems), writable };
}

const mostProblems = 1_000;

function entriesOf<T extends { readonly id: string }>(
  list: EntryList,
  reader: EntryReader<T>,
): T[] {
  return list.entries.flatMap(
    (fields, i) => (fields && reader.read(fields, offsetOf(list, i))) ?? [],
  );
}
