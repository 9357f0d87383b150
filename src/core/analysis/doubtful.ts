import type { Jump } from '../report/navigate';
import type { Contribution, Report } from '../report/types';

// The rules give less to phrases that could be read in another way; what is at least this sure is rarely wrong.
const enough = 0.8;

/** Whether somebody should look at a contribution before relying on it. */
export function isDoubtful({ confidence }: Pick<Contribution, 'confidence'>): boolean {
  return confidence < enough;
}

/** The next doubtful contribution that begins behind `offset` (UTF-16), or the first one from the top. */
export function nextDoubtful({ contributions }: Report, offset: number): Jump | undefined {
  const behind = contributions.findIndex(each => each.start > offset && isDoubtful(each));
  if (behind >= 0) return { contribution: behind, wrapped: false };
  const first = contributions.findIndex(isDoubtful);
  return first < 0 ? undefined : { contribution: first, wrapped: true };
}
