import type { Span } from '../text/span';
import { likelyPlaces } from './likelyPlaces';
import { type FoldedSelector, type RatedPlace, rateLikely } from './rateLikely';
import { differsByTyping } from './typingErrors';

/** Where a quote is that does not stand in the text as it was, or not for sure. */
export type Alike =
  | { readonly status: 'moved'; readonly span: Span }
  | { readonly status: 'review'; readonly span: Span; readonly others: readonly Span[] };

/** What speaks for a place of the folded text besides its words. */
export interface Surroundings {
  /** From 0 to 1: whether the same person speaks there, and how near it is to the old place. */
  readonly fit: number;
  /** Whether it is where the passage's neighbours would have it. */
  readonly isExpected: boolean;
}

/**
 * Where the quotes of `selectors` may be meant in `text`; both are folded. `moved` when the quote is
 * there but for typing errors, its context agrees and no other place comes near; `review` when there is
 * a place that a person should look at; undefined when there is none.
 */
export function anchorAlike(
  text: string,
  selectors: readonly FoldedSelector[],
  surroundingsOf: (selector: number, span: Span) => Surroundings,
): (Alike | undefined)[] {
  const patterns = selectors.map(({ prefix, quote, suffix }) => prefix + quote + suffix);
  return likelyPlaces(text, patterns).map((places, i) => {
    const selector = selectors[i];
    if (!selector) return undefined;
    const rated = places.flatMap(place => rateLikely(text, selector, place) ?? []);
    const fitting = rated.map(place => {
      const { fit, isExpected } = surroundingsOf(i, place);
      return { ...place, isExpected, score: place.score + bonus * fit };
    });
    return chosen(text, selector, distinct(fitting));
  });
}

// The same speaker or roundtable, and about the old place: 8 and 2 points to the 90 of the words.
const bonus = 10;
// Half of the words of quote and context, or all of the quote and nothing of its context.
const leastToReview = 50;
const leastToMove = 80;
// A shorter one says too little against a word of its context that has become another: "the round-table"
// in the first part, and in the third.
const leastQuote = 8;
// One side of the context. What leads by less is a copy, or a phrase that is said twice.
const leastLead = 15;
// Whoever reads five places has looked for it.
const mostOthers = 4;

type Candidate = RatedPlace & Pick<Surroundings, 'isExpected'>;

function chosen(
  text: string,
  { quote }: FoldedSelector,
  places: readonly Candidate[],
): Alike | undefined {
  const [best, next] = places;
  if (!best || best.score < leastToReview) return undefined;
  const { start, end, score } = best;
  const isSure =
    best.isExpected &&
    quote.length >= leastQuote &&
    score >= leastToMove &&
    score - (next?.score ?? 0) >= leastLead;
  if (isSure && differsByTyping(quote, text.slice(start, end)))
    return { status: 'moved', span: { start, end } };
  const others = places.slice(1, 1 + mostOthers).filter(place => place.score >= leastToReview / 2);
  return {
    status: 'review',
    span: { start, end },
    others: others.map(({ start, end }) => ({ start, end })),
  };
}

/** The best first; of those that share text only the best. */
function distinct(places: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const place of places.sort((a, b) => b.score - a.score)) {
    const isNew = kept.every(({ start, end }) => place.end <= start || end <= place.start);
    if (isNew) kept.push(place);
  }
  return kept;
}
