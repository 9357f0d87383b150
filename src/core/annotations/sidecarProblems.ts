import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import type { ListKey } from './sidecar';

// A token costs 2 to 12 microseconds, the more the worse the text. An annotation has about 70 of
// them. So a hostile file is given up within seconds, and 7,000 entries that went through another
// tool are still read; of entries as we write them there may be any number.
export const mostTokens = { whole: 100_000, all: 500_000, entry: 20_000 };

export const listWanted = '“{0}” has to be a list.';
export const entriesWanted = '“{0}” has to be a list of entries with fields.';

/** A list, or an entry of it, that is something else. */
export function wrongType({ start, end }: Span, message: string, list: ListKey): Problem {
  return { code: 'wrong-type', severity: 'error', start, end, message, args: [list] };
}

/** Whether the file may not be edited because of it. */
export function isFatal({ code }: Problem): boolean {
  return code === 'yaml-syntax' || code === 'too-large';
}

/** The problem of a part of a text, with its place in the whole. */
export function moved(problem: Problem, to: (offset: number) => number): Problem {
  return { ...problem, start: to(problem.start), end: to(problem.end - 1) + 1 };
}
