import type { Ref } from '../text/ref';
import { contains, lastStartingBy, type Span } from '../text/span';
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

/** The contributions of any of `speakers`, in text order. */
export function contributionsOf(
  { contributions }: Report,
  speakers: readonly Ref[],
): readonly Contribution[] {
  return contributions.filter(each => each.speakers.some(ref => speakers.includes(ref)));
}

/** Where a jump along places leads. */
export interface Step {
  /** Index of the place. */
  readonly place: number;
  /** Whether it went past the last place and on from the first, or the other way round. */
  readonly wrapped: boolean;
}

/**
 * The next (1) or previous (-1) of `places`, seen from `offset` (UTF-16); from inside a place the one
 * before it is previous. `places` must be sorted by start, no two at the same one. Undefined without any.
 */
export function nextPlace(
  places: readonly Span[],
  offset: number,
  direction: 1 | -1,
): Step | undefined {
  const count = places.length;
  if (count === 0) return undefined;
  const at = lastStartingBy(places, offset);
  const here = places[at];
  const isBehind = here !== undefined && !contains(here, offset) && here.start < offset;
  const unwrapped = direction > 0 ? at + 1 : isBehind ? at : Math.max(at, 0) - 1;
  const place = (unwrapped + count) % count;
  return { place, wrapped: place !== unwrapped };
}
