import type { Read } from '../text/problem';
import { AnnotationReader } from './readAnnotation';
import { CorrectionReader } from './readCorrection';
import { openSidecar } from './sidecarFile';
import type { Sidecar } from './sidecar';

/**
 * Reads a sidecar. Every annotation and correction that has an id of its own and what it needs is in
 * the value, whatever is wrong elsewhere; `writable` tells whether the file may be edited. With
 * `codes`, those of the codebook, unknown ones are noted. Never throws, and gives a thousand problems
 * at most: no editor shows more.
 */
export function readSidecar(
  text: string,
  codes?: ReadonlySet<string>,
): Read<Sidecar> & { readonly writable: boolean } {
  const { coder, lists, problems, writable } = openSidecar(text);
  const annotation = new AnnotationReader(problems, codes);
  const correction = new CorrectionReader(problems);
  const annotations = lists.annotations.entries.flatMap(
    fields => (fields && annotation.read(fields)) ?? [],
  );
  const corrections = lists.corrections.entries.flatMap(
    fields => (fields && correction.read(fields)) ?? [],
  );
  const value = { coder, annotations, corrections };
  return { value, problems: problems.slice(0, mostProblems), writable };
}

const mostProblems = 1_000;
