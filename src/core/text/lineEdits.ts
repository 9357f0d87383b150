import type { Edit } from './edits';

/**
 * Edits of whole lines that make `after` out of `before`, so that an editor shows what changed and keeps
 * its cursor: in place where the changed part has as many lines as before, else that part at once.
 * Offsets are UTF-16 in `before`, half-open.
 */
export function lineEdits(before: string, after: string): Edit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const head = shared(old, now);
  const tail = shared(old.slice(head).reverse(), now.slice(head).reverse());
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const start = lengthOf(old.slice(0, head));
  if (a.length === 0 && b.length === 0) return [];
  return a.length === b.length ? inPlace(a, b, start) : [edit(start, a.join(''), b.join(''))];
}

function inPlace(old: readonly string[], now: readonly string[], from: number): Edit[] {
  let start = from;
  return old.flatMap((line, i) => {
    const made = edit(start, line, now[i] ?? '');
    start += line.length;
    return line === now[i] ? [] : [made];
  });
}

function edit(start: number, old: string, text: string): Edit {
  return { start, end: start + old.length, text };
}

function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** How many lines from the start are the same. */
function shared(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
