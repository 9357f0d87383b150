import { applyEdits } from '../text/edits';
import { itemText } from '../yaml/scalars';
import { replaceCode, usesOf } from './replaceCode';
import { openSidecar } from './sidecarFile';
import { annotationCodes } from './usePlaces';

/**
 * The sidecar's text with the id `to` wherever an annotation has the code `from`: lists keep their layout
 * and their comments. No code stands twice in an annotation. Throws RangeError on a text that `readSidecar`
 * calls not writable, and where the code is written in a way in which it cannot be renamed.
 */
export function renameUses(text: string, from: string, to: string): string {
  if (!openSidecar(text).writable) throw new RangeError('this sidecar may not be edited');
  const all = annotationCodes(text);
  const hasBoth = all.some(codes => isIn(codes, from) && isIn(codes, to));
  if (hasBoth) return replaceCode(text, from, to);
  const places = all.flat().filter(({ code }) => code === from);
  const edits = places.map(({ start, end }) => ({ start, end, text: itemText(to) }));
  const renamed = applyEdits(text, edits);
  // An anchor that an alias elsewhere names, say.
  const isSound = openSidecar(renamed).writable && usesOf(renamed, [from]) === 0;
  if (!isSound) throw new RangeError('the code is written in an unusual way');
  return renamed;
}

function isIn(codes: readonly { readonly code: string }[], code: string): boolean {
  return codes.some(each => each.code === code);
}
