import { HashFilter, hashOf } from '../text/rollingHash';

/** Where a pattern stands more or less, letters of it having become others. UTF-16, not exact. */
export interface LikelyPlace {
  /** Where the pattern's first and last unit are to be expected. */
  readonly start: number;
  readonly end: number;
  /** How much of the pattern was found there, from 0 to 1. */
  readonly share: number;
}

/**
 * Where each of `patterns` is likely to stand in `text`, the likeliest place first; as many lists as
 * patterns. Pieces of the patterns are looked for in one pass over the text; where several pieces of
 * one pattern stand at about the distance that they have in it, there is a place.
 */
export function likelyPlaces(text: string, patterns: readonly string[]): LikelyPlace[][] {
  const pieces = new Pieces(patterns, text);
  return patterns.map(pattern => placesOf(pieces.hitsOf(pattern), pattern));
}

// A word and a blank on either side. Shorter pieces stand everywhere, longer ones break at each edit.
const width = 8;
// So many pieces of a pattern tell where it is though half of them are gone.
const mostPieces = 40;
// Not closer to each other, for next to each other they break together.
const leastStride = 3;
// A piece that stands in so many places tells nothing any more.
const mostHits = 32;
// A hostile text does not stop the editor: some tenths of a second.
const mostHitsInAll = 2_000_000;
// People look at no more of them; the text that is meant is nearly always the first or the second.
const mostPlaces = 4;
// Of what a place leads by, a person would not think of the other one.
const leastOfBest = 1 / 3;
// Where less of it stands, the words of quote and context are others for the most part.
const leastShare = 1 / 5;
// A sentence may have been put in between, but not a page.
const leastSlack = 48;

/** A piece of a pattern, found. */
interface Hit {
  /** Where the piece stands in the pattern, and where in the text. */
  readonly offset: number;
  readonly at: number;
  /** The rarer the piece is in the text, the more it tells. */
  readonly weight: number;
}

/** The pieces of all patterns, and where they stand in the text. */
class Pieces {
  /** By hash, where pieces of it stand; one more place than counts shows that there are too many. */
  readonly #places = new Map<number, number[]>();
  #left = mostHitsInAll;

  constructor(patterns: readonly string[], text: string) {
    // For some ten thousand pieces.
    const filter = new HashFilter(1 << 20);
    for (const pattern of patterns) {
      for (const { hash } of piecesOf(pattern)) {
        this.#places.set(hash, []);
        filter.add(hash);
      }
    }
    filter.visit(text, width, (at, hash) => {
      const places = this.#places.get(hash);
      if (places && places.length <= mostHits) places.push(at);
    });
  }

  hitsOf(pattern: string): Hit[] {
    const hits: Hit[] = [];
    for (const { offset, hash } of piecesOf(pattern)) {
      const places = this.#places.get(hash) ?? [];
      if (places.length > mostHits || (this.#left -= places.length) < 0) continue;
      for (const at of places) hits.push({ offset, at, weight: 1 / places.length });
    }
    return hits;
  }
}

/** The pieces of a pattern, evenly spread over it. */
function* piecesOf(pattern: string): Generator<{ offset: number; hash: number }> {
  const stride = strideOf(pattern);
  for (let offset = 0; offset + width <= pattern.length; offset += stride)
    yield { offset, hash: hashOf(pattern.slice(offset, offset + width), width) };
}

function strideOf(pattern: string): number {
  return Math.max(leastStride, Math.ceil((pattern.length - width) / mostPieces));
}

function placesOf(hits: readonly Hit[], pattern: string): LikelyPlace[] {
  const slack = Math.max(leastSlack, pattern.length / 4);
  let left = [...hits].sort((a, b) => shiftOf(a) - shiftOf(b));
  const places: (LikelyPlace & { weight: number })[] = [];
  while (left.length > 0 && places.length < mostPlaces) {
    const { from, to } = heaviest(left, slack);
    places.push(placeOf(left.slice(from, to), pattern));
    left = [...left.slice(0, from), ...left.slice(to)];
  }
  const least = (places[0]?.weight ?? 0) * leastOfBest;
  return places.filter(({ weight, share }) => weight >= least && share >= leastShare);
}

/** Where the pattern would begin if the piece stood where it does in it. */
function shiftOf({ at, offset }: Hit): number {
  return at - offset;
}

/** Those next to each other, no farther apart than `slack`, that weigh most. */
function heaviest(hits: readonly Hit[], slack: number): { from: number; to: number } {
  let best = { from: 0, to: 0, weight: 0 };
  let [from, weight] = [0, 0];
  hits.forEach((hit, i) => {
    weight += hit.weight;
    for (
      let first = hits[from];
      first && shiftOf(hit) - shiftOf(first) > slack;
      first = hits[from]
    ) {
      weight -= first.weight;
      from++;
    }
    if (weight > best.weight) best = { from, to: i + 1, weight };
  });
  return best.to > 0 ? best : { from: 0, to: hits.length };
}

function placeOf(hits: readonly Hit[], pattern: string): LikelyPlace & { weight: number } {
  // The rarest piece knows best where it is; of another one that stands there twice, the nearer counts.
  const rarest = hits.reduce((a, b) => (b.weight > a.weight ? b : a));
  const distance = (hit: Hit) => Math.abs(shiftOf(hit) - shiftOf(rarest));
  const byOffset = new Map<number, Hit>();
  for (const hit of hits) {
    const other = byOffset.get(hit.offset);
    if (!other || distance(hit) < distance(other)) byOffset.set(hit.offset, hit);
  }
  const inOrder = [...byOffset.values()].sort((a, b) => a.offset - b.offset);
  const [first, last] = [inOrder[0] ?? rarest, inOrder.at(-1) ?? rarest];
  const pieces = Math.floor((pattern.length - width) / strideOf(pattern)) + 1;
  return {
    start: shiftOf(first),
    end: shiftOf(last) + pattern.length,
    share: byOffset.size / pieces,
    weight: inOrder.reduce((sum, { weight }) => sum + weight, 0),
  };
}
