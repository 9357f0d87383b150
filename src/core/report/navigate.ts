import type { Ref } from '../text/ref';
import { contains, lastStartingBy } from '../text/span';
import type { Report } from './types';

/** Index of the contribution at `offset` (UTF-16), or undefined between contributions. */
export function contributionAt(report: Report, offset: number): number | undefined {
  const index = lastStartingBy(report.contributions, offset);
  const contribution = report.contributions[index];
  if (!contribution) return undefined;
  // At its very end the cursor still stands at the contribution.
  return contains(contribution, offset) || contribution.end === offset ? index : undefined;
}

/** Index of the innermost roundtable whose body holds `offset` (UTF-16). */
export function roundtableAt(report: Report, offset: number): number | undefined {
  const index = report.roundtables.findLastIndex(
    ({ body }) => contains(body, offset) || body.end === offset,
  );
  return index < 0 ? undefined : index;
}

/** Where a jump leads. */
export interface Jump {
  readonly contribution: number;
  /** Whether it went past the end of the report and on from the other one. */
  readonly wrapped: boolean;
}

/** Who speaks at `offset` (UTF-16), or spoke last before it. */
export function speakersAt(report: Report, offset: number): readonly Ref[] {
  const { contributions } = report;
  return contributions[Math.max(0, lastStartingBy(contributions, offset))]?.speakers ?? [];
}

/**
 * The next (1) or previous (-1) contribution, seen from `offset` (UTF-16), of any of `speakers`.
 * Undefined when they never speak.
 */
export function nextOfSpeakers(
  report: Report,
  offset: number,
  direction: 1 | -1,
  speakers: readonly Ref[],
): Jump | undefined {
  const { contributions } = report;
  const at = Math.max(0, lastStartingBy(contributions, offset));
  const count = contributions.length;
  for (let step = 1; step <= count; step++) {
    const unwrapped = at + step * direction;
    const index = ((unwrapped % count) + count) % count;
    const isTheirs = contributions[index]?.speakers.some(speaker => speakers.includes(speaker));
    if (isTheirs) return { contribution: index, wrapped: index !== unwrapped };
  }
  return undefined;
}
