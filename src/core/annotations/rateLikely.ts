import { slice, type Span } from '../text/span';
import { Alignment } from './alignment';
import type { LikelyPlace } from './likelyPlaces';

/** The folded quote and its context. */
export interface FoldedSelector {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place in the folded text where the quote may be meant. */
export interface RatedPlace extends Span {
  /** From 0 to 100. */
  readonly score: number;
}

/**
 * Finds the exact borders of a quote about a likely place and rates it; undefined when nothing is left
 * of the quote there. `bonus`, from 0 to 1, tells how well the surroundings fit otherwise.
 */
export function rateLikely(
  text: string,
  selector: FoldedSelector,
  place: LikelyPlace,
): RatedPlace | undefined {
  const { prefix, quote, suffix } = selector;
  const isShort = quote.length <= 2 * longest;
  const head = isShort ? quote : quote.slice(0, longest);
  const tail = isShort ? quote : quote.slice(-longest);
  const begin = alignedAt(text, prefix, head, isShort ? suffix : '', place.start);
  const close = isShort
    ? begin
    : alignedAt(text, '', tail, suffix, place.end - suffix.length - tail.length);
  const aligned = { start: begin.quote.start, end: close.quote.end };
  const span = wholeWords(text, betweenNeighbours(text, aligned, selector), selector);
  if (span.end <= span.start || !isOfLength(span, quote.length)) return undefined;
  const middle = quote.length - head.length - tail.length;
  const isSame = text.slice(span.start, span.end) === quote;
  const errors = isSame
    ? 0
    : isShort
      ? begin.quote.errors
      : begin.quote.errors + close.quote.errors + middle * (1 - place.share);
  return {
    ...span,
    score: scoreOf([
      [quoteWeight(quote), likeness(errors, quote.length)],
      [contextWeight(prefix), likeness(begin.prefix.errors, prefix.length)],
      [contextWeight(suffix), likeness(close.suffix.errors, suffix.length)],
    ]),
  };
}

// Borders are looked for by so many letters of the quote; the rest of a long one does not bear on them.
const longest = 64;
// A likely place is not exact: pieces near it may be gone, others put in.
const slack = 40;

function alignedAt(text: string, prefix: string, quote: string, suffix: string, at: number) {
  const pattern = prefix + quote + suffix;
  const from = Math.max(0, Math.round(at) - slack);
  const alignment = new Alignment(pattern, text.slice(from, from + pattern.length + 2 * slack));
  const [start, end] = [prefix.length, prefix.length + quote.length];
  const inQuote = alignment.part(start, end);
  return {
    prefix: alignment.part(0, start),
    quote: { start: from + inQuote.start, end: from + inQuote.end, errors: inQuote.errors },
    suffix: alignment.part(end, pattern.length),
  };
}

/** Less than half of the quote, or more than twice as much, is no quote of it. */
function isOfLength({ start, end }: Span, length: number): boolean {
  return end - start >= length / 2 && end - start <= 2 * length;
}

// A word or two of the neighbours tells them; so near to a border it is theirs.
const neighbour = 8;
const nearby = 24;

/** Where the quote was written anew, its neighbours show its borders better than what is left of it. */
function betweenNeighbours(text: string, span: Span, selector: FoldedSelector): Span {
  const { prefix, quote, suffix } = selector;
  if (slice(text, span) === quote) return span;
  const front = text.slice(Math.max(0, span.start - nearby - neighbour), span.start);
  const before = prefix.length < neighbour ? -1 : front.lastIndexOf(prefix.slice(-neighbour));
  const back = text.slice(span.end, span.end + nearby + neighbour);
  const behind = suffix.length < neighbour ? -1 : back.indexOf(suffix.slice(0, neighbour));
  return {
    start: before < 0 ? span.start : span.start - front.length + before + neighbour,
    end: behind < 0 ? span.end : span.end + behind,
  };
}

const isWordUnit = /[\p{L}\p{M}\p{N}]/u;

/** Where the quote began and ended with whole words, so does the span. */
function wholeWords(
  text: string,
  { start, end }: Span,
  { prefix, quote, suffix }: FoldedSelector,
): Span {
  let [from, to] = [start, end];
  if (!isInWord(prefix + quote, prefix.length)) while (isInWord(text, from)) from--;
  if (!isInWord(quote + suffix, quote.length)) while (isInWord(text, to)) to++;
  return { start: from, end: to };
}

/** Whether a word goes on over `at`. */
function isInWord(text: string, at: number): boolean {
  return isWordUnit.test(text.charAt(at - 1)) && isWordUnit.test(text.charAt(at));
}

type Weighted = readonly [weight: number, likeness: number];

function scoreOf(parts: readonly Weighted[]): number {
  let [sum, total] = [0, 0];
  for (const [weight, likeness] of parts) {
    sum += weight * likeness;
    total += weight;
  }
  return total === 0 ? 0 : (100 * sum) / total;
}

// Of the quote as many points as of both sides and more: Hypothesis' proportion, 50 to 20 and 20. One
// of a word or two stands in many places, so that its context has to tell.
const fullQuote = 24;

function quoteWeight(quote: string): number {
  return 50 * Math.min(1, quote.length / fullQuote);
}

function contextWeight(context: string): number {
  return 20 * Math.min(1, context.length / 32);
}

// Any two texts of one language are as much alike as this when they are aligned.
const byChance = 0.4;

/** From 0, no more than by chance, to 1, the same. */
function likeness(errors: number, length: number): number {
  if (length === 0) return 1;
  return Math.max(0, (1 - errors / length - byChance) / (1 - byChance));
}
