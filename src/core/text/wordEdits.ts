import type { Edit } from './edits';
import { lineEdits } from './lineEdits';

/**
 * The edits of `lineEdits`, each without the words that stay the same at both of its ends: so people see
 * what changes, and their cursor stays in its line.
 */
export function wordEdits(before: string, after: string): Edit[] {
  return lineEdits(before, after).map(edit => cutDown(before.slice(edit.start, edit.end), edit));
}

function cutDown(old: string, { start, text }: Edit): Edit {
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  head -= wordBefore.exec(old.slice(0, head))?.[0].length ?? 0;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  tail -= wordBehind.exec(old.slice(old.length - tail))?.[0].length ?? 0;
  return {
    start: start + head,
    end: start + old.length - tail,
    text: text.slice(head, text.length - tail),
  };
}

// Halves of letters outside the basic plane belong to their words.
const wordBefore = /[\p{L}\p{M}\p{N}\p{Cs}-]*$/u;
const wordBehind = /^[\p{L}\p{M}\p{N}\p{Cs}-]*/u;
