import { contains, lastStartingBy } from '../text/span';
import type { Contribution, Report } from './types';

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
  const index = report.roundtables.findLastIndex(({ body }) => contains(body, offset) || body.end === offset);
  return index < 0 ? undefined : index;
}

/** Where a jump leads. */
export interface Jump {
  readonly contribution: number;
  /** Whether it went past the end of the report and on from the other one. */
  readonly wrapped: boolean;
}

/**
 * The next (1) or previous (-1) contribution of the speaker at `offset`, or of the last one before
 * it; of joint speakers, of any of them. Undefined when nobody has spoken yet.
 */
export function nextOfSpeaker(report: Report, offset: number, direction: 1 | -1): Jump | undefined {
  const { contributions } = report;
  const at = Math.max(0, lastStartingBy(contributions, offset));
  const here = contributions[at];
  if (!here) return undefined;
  const count = contributions.length;
  for (let step = 1; step <= count; step++) {
    const unwrapped = at + step * direction;
    const index = ((unwrapped % count) + count) % count;
    if (shareSpeaker(here, contributions[index])) return { contribution: index, wrapped: index !== unwrapped };
  }
  return undefined;
}

function shareSpeaker(a: Contribution, b: Contribution | undefined): boolean {
  return b?.speakers.some(speaker => a.speakers.includes(speaker)) ?? false;
}
