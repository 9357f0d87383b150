import type { EditedText } from '../text/editedText';
import type { Span } from '../text/span';
import { longestLook } from './blocks';
import { blockAround, type BlockStarts, moved } from './blockStarts';
import { BlockWindow } from './blockWindow';
import type { Knowledge } from './knowledge';
import type { BlockReading } from './readBlock';
import { initialState, sameState } from './state';

/** The blocks of a text as they were read. */
export interface ReadBlocks {
  readonly readings: readonly BlockReading[];
  /** Where they begin. */
  readonly starts: BlockStarts;
}

/**
 * The blocks of `text`, which is the one of `old` except for `edit`, a part of the old text. Read again is
 * each block that looked at the edit, and each whose entry state is another one now; all others stand.
 */
export function readAgain(
  old: ReadBlocks & { readonly edited: EditedText; readonly knowledge: Knowledge },
  text: EditedText,
  edit: Span,
): ReadBlocks {
  const { readings, starts, knowledge } = old;
  const delta = text.length - old.edited.length;
  const first = firstThatLooked(old, edit.start);
  const window = new BlockWindow(text);
  const fresh: BlockReading[] = [];
  let state = readings[first]?.entry ?? initialState;
  let start = starts[first] ?? 0;
  while (start < text.length) {
    const at = unedited(old, start, edit, delta);
    const known = readings[at];
    const stands = known && sameState(known.entry, state);
    if (stands && start >= edit.start) return joined(old, first, fresh, at, delta);
    const reading = stands ? known : window.read(start, state, knowledge);
    fresh.push(reading);
    state = reading.exit;
    start += reading.length;
  }
  return joined(old, first, fresh, readings.length, delta);
}

/** The old blocks before `first`, then `fresh`, then the old ones from `behind`, which moved by `delta`. */
function joined(
  { readings, starts }: ReadBlocks,
  first: number,
  fresh: readonly BlockReading[],
  behind: number,
  delta: number,
): ReadBlocks {
  return {
    readings: readings.slice(0, first).concat(fresh, readings.slice(behind)),
    starts: moved(starts, first, fresh, behind, delta),
  };
}

/** Index of the first block whose reading depends on the text at `offset` or behind it. */
function firstThatLooked({ readings, starts }: ReadBlocks, offset: number): number {
  let first = blockAround(starts, offset);
  for (let i = first; i >= 0; i--) {
    const [start, reading] = [starts[i] ?? 0, readings[i]];
    if (!reading || start + reading.length + longestLook <= offset) break;
    if (start + reading.looked > offset) first = i;
  }
  return first;
}

/** Index of the old block that begins at `start` of the new text and did not look at the edit; -1 where none does. */
function unedited(
  { readings, starts }: ReadBlocks,
  start: number,
  edit: Span,
  delta: number,
): number {
  const isBehind = start >= edit.start;
  const place = isBehind ? start - delta : start;
  const at = blockAround(starts, place);
  const reading = readings[at];
  if (!reading || starts[at] !== place) return -1;
  // Only the text's first block can be front matter.
  const isMoved = (place === 0) !== (start === 0);
  const looked = isBehind ? place < edit.end : place + reading.looked > edit.start;
  return isMoved || looked ? -1 : at;
}
