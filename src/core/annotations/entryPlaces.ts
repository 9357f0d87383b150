import { idIn } from './entryFields';
import { openSidecar } from './sidecarFile';

/** Where each entry of a sidecar begins, by its id, as UTF-16 offsets; of two with one id the first. */
export function entryPlaces(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { entries } of Object.values(openSidecar(text).lists))
    for (const fields of entries) {
      const id = idIn(fields);
      if (fields && id !== undefined && !places.has(id)) places.set(id, fields.span.start);
    }
  return places;
}
