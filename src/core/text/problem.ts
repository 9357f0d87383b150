import type { Span } from './span';

/**
 * What is wrong with a text that a person wrote, and what to do about it.
 * `message` is a whole English sentence with `{0}`-style places for `args`, so that the editor can
 * translate it. Offsets are UTF-16, half-open.
 */
export interface Problem extends Span {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly args: readonly string[];
}

/** The English message with its arguments put in. */
export function messageOf(problem: Pick<Problem, 'message' | 'args'>): string {
  return problem.message.replace(/\{(\d+)\}/g, (_, i: string) => problem.args[Number(i)] ?? '');
}

/** What reading a hand-written file gives: as much of it as could be read, and what was wrong. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
