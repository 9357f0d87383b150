/**
 * The one stretch in which two texts differ, from `start` (UTF-16) on, and by what each of them is known
 * again.
 */
export interface Patch {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
  readonly before: Mark;
  readonly after: Mark;
}

/** By what a text is known: its length in UTF-16 units and a hash. */
interface Mark {
  readonly length: number;
  readonly hash: number;
}

/** What makes `after` of `before`; it keeps no more of them than the stretch that differs. */
export function patchBetween(before: string, after: string): Patch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  const [last, end] = [before.length - 1, after.length - 1];
  const most = shorter - start;
  while (tail < most && before.charCodeAt(last - tail) === after.charCodeAt(end - tail)) tail++;
  return {
    start,
    removed: before.slice(start, before.length - tail),
    inserted: after.slice(start, after.length - tail),
    before: markOf(before),
    after: markOf(after),
  };
}

/** The text after the patch; undefined when `text` is not the one that it was made for. */
export function applyPatch(text: string, patch: Patch): string | undefined {
  const { start, removed, inserted, before } = patch;
  const { length, hash } = before;
  if (text.length !== length || !text.startsWith(removed, start)) return undefined;
  if (markOf(text).hash !== hash) return undefined;
  return text.slice(0, start) + inserted + text.slice(start + removed.length);
}

/** The patch that takes this one back. */
export function reversedPatch({ start, removed, inserted, before, after }: Patch): Patch {
  return { start, removed: inserted, inserted: removed, before: after, after: before };
}

/** FNV-1a over the UTF-16 units, 32 bits: tells a text from its neighbours, not from an enemy's. */
function markOf(text: string): Mark {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return { length: text.length, hash: hash >>> 0 };
}
