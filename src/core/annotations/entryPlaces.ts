import { idIn } from './entryFields';
import { offsetOf, openSidecar } from './sidecarFile';

/** Where each entry of a sidecar begins, by its id, as UTF-16 offsets; of two with one id the first. */
export function entryPlaces(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const list of Object.values(openSidecar(text).lists))
    list.entries.forEach((fields, i) => {
      const id = idIn(fields);
      if (fields && id !== undefined && !places.has(id))
        places.set(id, offsetOf(list, i) + fields.span.start);
    });
  return places;
}
