import type { CodePlace } from '../codebook/codePlaces';
import { codesOf } from './codeItems';
import { offsetOf, openSidecar } from './sidecarFile';

/** Where the annotations of a sidecar have the code, as far as the text can be read. */
export function usePlaces(text: string, code: string): readonly CodePlace[] {
  return annotationCodes(text).flatMap(places => places.filter(place => place.code === code));
}

/** The codes of each annotation of a sidecar, with their places in its text. */
export function annotationCodes(text: string): readonly (readonly CodePlace[])[] {
  const list = openSidecar(text).lists.annotations;
  return list.entries.map((fields, i) => (fields ? codesOf(fields, offsetOf(list, i)) : []));
}
