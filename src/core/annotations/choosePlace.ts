import type { Selector } from './types';

/**
 * The one of `places` where the selector's quote is meant; undefined when none is sure enough. The
 * quote stands at each of them; `oldPlace` is where it stood when it was tagged.
 */
export function choosePlace(
  text: string,
  selector: Selector,
  places: readonly number[],
  oldPlace: number,
): number | undefined {
  let best: Rated | undefined;
  let next: Rated | undefined;
  for (const at of places) {
    const rated = rate(text, selector, at, oldPlace);
    if (!best || rated.score > best.score) [best, next] = [rated, best];
    else if (!next || rated.score > next.score) next = rated;
  }
  if (!best || !isSure(best, selector)) return undefined;
  // What leads by a few letters only has not won: so much agrees by chance.
  const least = best.isWhole ? 1 : storedIn(selector) / 8;
  return best.score - (next?.score ?? -Infinity) >= least ? best.at : undefined;
}

/** Whether the quote stands at `at` with all of its context around it. An empty quote stands nowhere. */
export function standsWhole(text: string, selector: Selector, at: number): boolean {
  const isThere = selector.quote !== '' && text.startsWith(selector.quote, at);
  return isThere && rate(text, selector, at, at).isWhole;
}

// At its old place a quote has the length of the whole text in front of it as a witness. That is
// worth half of one side's context, not more: rows of a table move to each other's places.
const placeBonus = 16;
// "EU" or "yes" alone says nothing.
const shortQuote = 4;
// So many letters in the same order are hardly said twice; fewer are: "supported the proposal".
const longQuote = 64;
// A word and its blank. Where a passage was deleted, the next one like it has one side of the
// context in common; on the other, no more than the blanks and signs that all such places share.
const leastOfSide = 6;
// What `describe` takes on each side, in UTF-16; files written by hand may hold more.
const longestContext = 64;

interface Rated {
  readonly at: number;
  /** How many units in front of the quote and behind it agree with the stored context. */
  readonly before: number;
  readonly behind: number;
  /** Whether all of the stored context agrees; true as well where none was stored. */
  readonly isWhole: boolean;
  /** Whether this is the place where the quote stood when it was tagged. */
  readonly isOldPlace: boolean;
  readonly score: number;
}

/**
 * Whether the place may be taken if no other comes near: when something agrees on both sides, unless
 * the quote or its old place speak for themselves; and when the quote and twice what agrees outweigh
 * all context that was stored, 64 letters as a rule.
 */
function isSure(rated: Rated, selector: Selector): boolean {
  const { before, behind, isWhole, isOldPlace, score } = rated;
  const { quote, prefix, suffix } = selector;
  if (quote.length < shortQuote && before + behind === 0) return isWhole && isOldPlace;
  const inFront = before >= Math.min(prefix.length, leastOfSide);
  const atEnd = behind >= Math.min(suffix.length, leastOfSide);
  const hasSides = (inFront && atEnd) || quote.length >= longQuote;
  const isUntouched = isOldPlace && (before === most(prefix) || behind === most(suffix));
  return (hasSides || isUntouched) && quote.length + 2 * score >= storedIn(selector);
}

function rate(text: string, selector: Selector, at: number, oldPlace: number): Rated {
  const { quote, prefix, suffix } = selector;
  const end = at + quote.length;
  const before = agreement(most(prefix), i => text[at - 1 - i] === prefix[prefix.length - 1 - i]);
  const behind = agreement(most(suffix), i => text[end + i] === suffix[i]);
  const isWhole = before + behind === storedIn(selector);
  const isOldPlace = at === oldPlace;
  const score = before + behind + (isOldPlace ? placeBonus : 0);
  return { at, before, behind, isWhole, isOldPlace, score };
}

/** How many units from the first on are the same. */
function agreement(length: number, isSame: (i: number) => boolean): number {
  let count = 0;
  while (count < length && isSame(count)) count++;
  return count;
}

function storedIn({ prefix, suffix }: Selector): number {
  return most(prefix) + most(suffix);
}

function most(context: string): number {
  return Math.min(context.length, longestContext);
}
