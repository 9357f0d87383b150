import type { Problem } from '../text/problem';
import type { Span } from '../text/span';

/** The problem of a YAML file that would take too long to read; `at` is where reading stopped. */
export function tooLarge({ start, end }: Span = { start: 0, end: 1 }): Problem {
  const message = 'This file is too long to be read. Split it.';
  return { code: 'too-large', severity: 'error', start, end, message, args: [] };
}
