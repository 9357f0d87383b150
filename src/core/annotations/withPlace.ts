import { placeTexts } from './entryText';
import { setField } from './setField';
import type { AnnotationPlace } from './types';

/** An annotation's entry in a sidecar, as LF, with another place; its other fields stay as they are. */
export function withPlace(entry: string, place: AnnotationPlace): string {
  return Object.entries(placeTexts(place)).reduce(
    (entry, [key, value]) => setField(entry, key, value === undefined ? undefined : () => value),
    entry,
  );
}
