import type { FoundReport } from './shard';

/** What several searches give, each sorted by report, in one order. */
export async function* merged(
  searches: readonly AsyncIterator<FoundReport>[],
): AsyncIterable<FoundReport> {
  const next = await Promise.all(searches.map(search => search.next()));
  for (;;) {
    const first = next.reduce((best, each, i) => (isBefore(each, next[best]) ? i : best), 0);
    const taken = next[first];
    const search = searches[first];
    if (!taken || taken.done || !search) return;
    yield taken.value;
    next[first] = await search.next();
  }
}

type Next = IteratorResult<FoundReport, unknown>;

function isBefore(a: Next, b: Next | undefined): boolean {
  if (a.done) return false;
  return !b || b.done === true || a.value.report < b.value.report;
}
