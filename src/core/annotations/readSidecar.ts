import type { Read } from '../text/problem';
import { EntryReader } from './readEntry';
import { openSidecar } from './sidecarFile';
import type { Sidecar } from './types';

/**
 * Reads a sidecar. Every annotation that has an id of its own, a quote and a place is in the value,
 * whatever is wrong elsewhere; `writable` tells whether the file may be edited. With `codes`, those
 * of the codebook, unknown ones are noted. Never throws, and gives
 * a thousand problems at most: no editor shows more.
 */
export function readSidecar(
  text: string,
  codes?: ReadonlySet<string>,
): Read<Sidecar> & { readonly writable: boolean } {
  const { coder, entries, problems, writable } = openSidecar(text);
  const reader = new EntryReader(problems, codes);
  const annotations = entries.flatMap(fields => (fields && reader.read(fields)) ?? []);
  return { value: { coder, annotations }, problems: problems.slice(0, mostProblems), writable };
}

const mostProblems = 1_000;
