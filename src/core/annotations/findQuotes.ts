import { HashFilter, hashOf } from '../text/rollingHash';

/**
 * Where each of `quotes` stands in `text`, by quote, in ascending UTF-16 offsets; places may
 * overlap. All quotes are looked for in a few passes, so that a thousand cost hardly more than ten.
 * A quote that stands in too many places, and all of them in a hostile text, are given up: they are
 * not in the result.
 */
export function findQuotes(
  text: string,
  quotes: Iterable<string>,
): ReadonlyMap<string, readonly number[]> {
  const byWidth = new Map<number, Set<string>>();
  for (const quote of quotes) {
    if (quote === '') continue;
    const width = probeWidth(quote);
    byWidth.set(width, (byWidth.get(width) ?? new Set()).add(quote));
  }
  const hits = new Hits();
  for (const [width, group] of byWidth) {
    hits.expect(group);
    if (group.size <= fewQuotes) findOneByOne(text, group, hits);
    else findTogether(text, group, width, hits);
  }
  return hits.places;
}

// Up to here, one search after the other by the engine's own is faster.
const fewQuotes = 8;

/** Collects places and gives up in time. */
class Hits {
  readonly places = new Map<string, number[]>();
  // A unit compared costs about a nanosecond.
  #workLeft = 100_000_000;

  expect(quotes: Iterable<string>): void {
    for (const quote of quotes) this.places.set(quote, []);
  }

  /** Notes that `quote` may stand at `at`. */
  try(text: string, quote: string, at: number): void {
    const places = this.places.get(quote);
    if (!places) return;
    this.#workLeft -= quote.length + costOfTry;
    if (places.length >= mostPlaces || this.#workLeft < 0) this.places.delete(quote);
    else if (text.startsWith(quote, at)) places.push(at);
  }
}

// A name in a report of 10 MB. What stands in more places is no passage.
const mostPlaces = 20_000;
const costOfTry = 16;

function findOneByOne(text: string, quotes: Iterable<string>, hits: Hits): void {
  for (const quote of quotes) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      hits.try(text, quote, at);
      if (!hits.places.has(quote)) break;
    }
  }
}

/** Where the hash of `width` units of the text is that of a quote's begin, the quote is tried. */
function findTogether(text: string, quotes: Iterable<string>, width: number, hits: Hits): void {
  const byHash = new Map<number, string[]>();
  const filter = new HashFilter(65_536);
  for (const quote of quotes) {
    const hash = hashOf(quote, width);
    byHash.set(hash, [...(byHash.get(hash) ?? []), quote]);
    filter.add(hash);
  }
  filter.visit(text, width, (at, hash) => {
    for (const quote of byHash.get(hash) ?? []) hits.try(text, quote, at);
  });
}

/** As many units as can be, so that few tries are in vain; few widths, since each is a pass over the text. */
function probeWidth(quote: string): number {
  return widths.find(width => width <= quote.length) ?? 1;
}

const widths = [16, 6, 3];
