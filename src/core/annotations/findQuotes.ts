import { eachHash, hashOf } from '../text/rollingHash';

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

/** Rolls a hash of `width` units over the text; where it is that of a quote's begin, the quote is tried. */
function findTogether(text: string, quotes: Iterable<string>, width: number, hits: Hits): void {
  const byHash = new Map<number, string[]>();
  // Tells most places at once that no quote begins there: the look-up in a map costs ten times as much.
  const filter = new Uint8Array(65_536);
  for (const quote of quotes) {
    const hash = hashOf(quote, width);
    byHash.set(hash, [...(byHash.get(hash) ?? []), quote]);
    filter[hash >>> 16] = 1;
  }
  eachHash(text, width, (at, hash) => {
    if (filter[hash >>> 16] !== 1) return;
    for (const quote of byHash.get(hash) ?? []) hits.try(text, quote, at);
  });
}

/** The largest power of two that fits, up to 32: as much as can be, so that few tries are in vain. */
function probeWidth(quote: string): number {
  return 2 ** Math.min(5, Math.floor(Math.log2(quote.length)));
}
