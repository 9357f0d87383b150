import type { Report } from '../report/types';
import { countWords } from '../text/countWords';
import type { Ref } from '../text/ref';

/** How much of a report somebody says. */
export interface WordShare {
  readonly words: number;
  /** Of the words in all contributions, 0 to 1. Joint ones count for each: shares may sum to more than 1. */
  readonly share: number;
}

/**
 * How much each speaker of a report says, in the order of first speaking. Counted when it is first
 * asked for, and once for each report; that looks at every letter of the contributions.
 */
export function wordShares(report: Report): ReadonlyMap<Ref, WordShare> {
  let shares = counted.get(report);
  if (!shares) counted.set(report, (shares = countShares(report)));
  return shares;
}

const counted = new WeakMap<Report, ReadonlyMap<Ref, WordShare>>();

function countShares({ text, contributions }: Report): ReadonlyMap<Ref, WordShare> {
  const words = new Map<Ref, number>();
  let all = 0;
  for (const contribution of contributions) {
    const count = countWords(text, contribution);
    all += count;
    for (const ref of contribution.speakers) words.set(ref, (words.get(ref) ?? 0) + count);
  }
  return new Map(
    Array.from(words, ([ref, count]) => {
      return [ref, { words: count, share: all > 0 ? count / all : 0 }];
    }),
  );
}
