import type { Selector } from './types';

/**
 * The one of `places` where the selector's quote is meant; undefined when none is sure enough. The
 * quote stands at each of them; `expected` is where it stood when it was tagged, or where it is when it
 * moved along with its neighbours; `isSame` tells whether the same person speaks at a place, in the same
 * roundtable.
 */
export function choosePlace(
  text: string,
  selector: Selector,
  places: readonly number[],
  expected: readonly number[],
  isSame: (at: number) => boolean = () => false,
): number | undefined {
  let best: Rated | undefined;
  let next: Rated | undefined;
  for (const at of places) {
    const rated = rate(text, selector, at, expected.includes(at));
    if (!best || rated.score > best.score) [best, next] = [rated, best];
    else if (!next || rated.score > next.score) next = rated;
  }
  if (!best) return undefined;
  const isSaid = () => hasOneSide(best, selector) && isSame(best.at);
  if (!isSure(best, selector) && !isSaid()) return undefined;
  // What leads by a few letters only has not won: so much agrees by chance.
  const least = best.isWhole ? 1 : storedIn(selector) / 8;
  return best.score - (next?.score ?? -Infinity) >= least ? best.at : undefined;
}

/** Whether the quote stands at `at` with all of its context around it. An empty quote stands nowhere. */
export function standsWhole(text: string, selector: Selector, at: number): boolean {
  const isThere = selector.quote !== '' && text.startsWith(selector.quote, at);
  return isThere && rate(text, selector, at, true).isWhole;
}

// At its old place, or where its neighbours would have it, a quote has all of the text in front of it as
// a witness. That is worth half of one side's context, not more: rows of a table move to each other's
// places.
const placeBonus = 16;
// "EU" or "yes" alone says nothing.
const shortQuote = 4;
// So many letters in the same order are hardly said twice; fewer are: "part of the round-table, Parties
// discussed lessons learned from" (64) stands twice in one report.
const longQuote = 128;
// Whole sentences are, though: each of them says something else.
const longSentence = 64;
// Nor are paragraphs that begin or end alike for so long; shorter formulas are: "In the third part of the
// round-table, Parties discussed" (55).
const longRun = 56;
// One side of the context and a word.
const someLine = 36;
// A word and its blank. Where a passage was deleted, the next one like it has one side of the
// context in common; on the other, no more than the blanks and signs that all such places share.
const leastOfSide = 6;
// Two or three words.
const leastInside = 16;
// One side and half of the other: an edit near the quote breaks one of them, a formula has both in part.
const mostOfContext = 3 / 4;
// Formulas are up to 64 letters long, see above.
const longestFormula = 72;
/** So much of the context is compared on each side: what `describe` takes, in UTF-16. Files written by hand may hold more. */
export const longestContext = 64;

interface Rated {
  readonly at: number;
  /** How many units in front of the quote and behind it agree with the stored context. */
  readonly before: number;
  readonly behind: number;
  /** Whether all of the stored context agrees; true as well where none was stored. */
  readonly isWhole: boolean;
  readonly isExpected: boolean;
  /** Whether a paragraph begins with the quote, in the stored context and here; or ends with it. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly score: number;
}

/** Whether the place may be taken if no other comes near. */
function isSure(rated: Rated, selector: Selector): boolean {
  const { before, behind, isWhole, isExpected } = rated;
  const { quote } = selector;
  if (quote.length < shortQuote && before + behind === 0) return isWhole && isExpected;
  if (isLong(selector)) return true;
  return isExpected ? isLikely(rated, selector) : isUnlikeOthers(rated, selector);
}

/**
 * At the place where it is expected: when something agrees on both sides, or so much on one of them, in
 * the same sentence, that the next sentence alike has not moved up; and when the quote and twice what
 * agrees outweigh the stored context.
 */
function isLikely(rated: Rated, selector: Selector): boolean {
  const { before, behind } = rated;
  const { quote, prefix, suffix } = selector;
  const inFront = before - behindLast(sentenceEnd, prefix.slice(prefix.length - before));
  const untilEnd = suffix.slice(0, behind).search(sentenceEnd);
  const atEnd = untilEnd < 0 ? behind : untilEnd;
  // A sentence that begins with the quote may be another one that begins alike.
  const hasEnd = endsSentence.test(prefix) ? quote.length + atEnd >= longRun : atEnd >= leastInside;
  const hasBoth = hasBothSides(rated, selector) && before + behind >= storedIn(selector) / 2;
  return (
    (inFront >= leastInside || hasEnd || hasBoth) &&
    quote.length + 2 * (before + behind + placeBonus) >= storedIn(selector)
  );
}

const sentenceEnd = /[.!?:;\n]['")\]]*(?=\s|$)|\n/g;

/** How much of `text` there is up to the end of the last match. */
function behindLast(pattern: RegExp, text: string): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/**
 * Anywhere else: when most of the context agrees; or, where a paragraph begins or ends with the quote
 * and was moved to other neighbours, all of the context inside of it and a line in all.
 */
function isUnlikeOthers(rated: Rated, selector: Selector): boolean {
  const { before, behind, isWhole, opens, closes } = rated;
  if (isWhole) return true;
  const { quote, prefix, suffix } = selector;
  const isMoved = (opens && behind === most(suffix)) || (closes && before === most(prefix));
  if (isMoved && before + quote.length + behind >= longRun) return true;
  return (
    hasBothSides(rated, selector) &&
    before + behind >= storedIn(selector) * mostOfContext &&
    before + quote.length + behind >= longestFormula
  );
}

/** All of one side agrees and about a line with the quote. Others say that, too, but not the same person there. */
function hasOneSide({ before, behind }: Rated, { quote, prefix, suffix }: Selector): boolean {
  const isWhole = before === most(prefix) || behind === most(suffix);
  return isWhole && before + quote.length + behind >= someLine;
}

function hasBothSides({ before, behind }: Rated, { prefix, suffix }: Selector): boolean {
  return (
    before >= Math.min(prefix.length, leastOfSide) && behind >= Math.min(suffix.length, leastOfSide)
  );
}

const endsSentence = /(?:^|[.!?:;\n]['")\]]*\s*)$/;

function isLong({ quote, prefix }: Selector): boolean {
  if (quote.length >= longQuote) return true;
  return quote.length >= longSentence && endsSentence.test(prefix) && /[.!?]['")\]]*$/.test(quote);
}

function rate(text: string, selector: Selector, at: number, isExpected: boolean): Rated {
  const { quote, prefix, suffix } = selector;
  const end = at + quote.length;
  const before = agreementInFront(text, at, prefix);
  const behind = agreementBehind(text, end, suffix);
  return {
    at,
    before,
    behind,
    isWhole: before + behind === storedIn(selector),
    isExpected,
    opens: isBreak(prefix.at(-1)) && isBreak(text[at - 1]),
    closes: isBreak(suffix[0]) && isBreak(text[end]),
    score: before + behind + (isExpected ? placeBonus : 0),
  };
}

/** Whether a paragraph ends there: at a blank line, which folding keeps as a line break, or with the text. */
function isBreak(unit: string | undefined): boolean {
  return unit === '\n' || unit === undefined;
}

/** How many units next to a place are those of the context in front of the quote. */
function agreementInFront(text: string, at: number, prefix: string): number {
  const [last, length] = [prefix.length - 1, most(prefix)];
  let count = 0;
  while (count < length && text.charCodeAt(at - 1 - count) === prefix.charCodeAt(last - count))
    count++;
  return count;
}

function agreementBehind(text: string, end: number, suffix: string): number {
  const length = most(suffix);
  let count = 0;
  while (count < length && text.charCodeAt(end + count) === suffix.charCodeAt(count)) count++;
  return count;
}

function storedIn({ prefix, suffix }: Selector): number {
  return most(prefix) + most(suffix);
}

function most(context: string): number {
  return Math.min(context.length, longestContext);
}
