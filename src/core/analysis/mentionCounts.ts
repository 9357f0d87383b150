import type { Mention } from '../mentions/types';
import type { Ref } from '../text/ref';

/** What is mentioned in a report, and how often. */
export interface MentionCount {
  readonly ref: Ref;
  readonly count: number;
}

/** The subjects of `mentions`, the most frequent first, and of equals the one mentioned first. */
export function mentionCounts(mentions: readonly Mention[]): MentionCount[] {
  const counts = new Map<Ref, number>();
  for (const { ref } of mentions) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return Array.from(counts, ([ref, count]) => ({ ref, count })).sort((a, b) => b.count - a.count);
}
