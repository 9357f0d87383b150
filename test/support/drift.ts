import { saidBySame, toldAt } from '../../src/core/analysis/saidBySame';
import { anchor } from '../../src/core/annotations/anchor';
import { Describer } from '../../src/core/annotations/describe';
import { type Anchor, type Selector, sureSpan } from '../../src/core/annotations/types';
import { parseReport } from '../../src/core/report/parseReport';
import { foldedText } from '../../src/core/text/foldedText';
import { slice, type Span } from '../../src/core/text/span';
import { below, pick, seeded } from './random';
import { revised } from './revision';

/** Passages as people tag them: words, sentences, whole paragraphs. */
export function somePassages(text: string, count: number, random: () => number): Span[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const lengths = [1, 2, 3, 5, 8, 12, 20, 30, 60];
  return Array.from({ length: count }, () => {
    const first = below(random, words.length - 1);
    const last = Math.min(words.length - 1, first + pick(random, lengths) - 1);
    const end = words[last]!;
    return { start: words[first]!.index, end: end.index + end[0].length };
  });
}

/** Where a passage of the first text is in the revision: `whole` when all of its text is there in its order. */
export function placeAfter(
  span: Span,
  places: ReadonlyMap<number, number>,
  before: string,
  after: string,
): (Span & { whole: boolean }) | undefined {
  const left: number[] = [];
  for (let at = span.start; at < span.end; at++) {
    const now = places.get(at);
    if (now !== undefined) left.push(now);
  }
  if (left.length === 0) return undefined;
  const [start, end] = [Math.min(...left), Math.max(...left) + 1];
  const isSame =
    foldedText(before.slice(span.start, span.end)) === foldedText(after.slice(start, end));
  return { start, end, whole: isSame && left.length === span.end - span.start };
}

/** How many passages ended how. */
export interface Outcomes {
  /** Whose text survives, and stands nowhere else with as much of its context. */
  survived: number;
  /** Of those, at their very place for sure. */
  right: number;
  /** Put for sure where they do not belong: what was described, and what was found. */
  wrong: string[];
  review: number;
  orphan: number;
}

/** No passages yet. */
export const noOutcomes = (): Outcomes => {
  return { survived: 0, right: 0, wrong: [], review: 0, orphan: 0 };
};

/** Finds passages again: one place, and those that come next, for each selector. */
export type Finder = (
  text: string,
  selectors: readonly Selector[],
  before: string,
  spans: readonly Span[],
) => readonly Anchor[];

/** As the editor does, which knows who spoke. */
export const ours: Finder = (text, selectors, before, spans) => {
  const old = parseReport(before);
  const told = spans.map(({ start }) => toldAt(old, start));
  return anchor(text, selectors, saidBySame(parseReport(text), told));
};

/**
 * Tags passages of `before`, makes a revision of it with a change for every hundred words, and adds how
 * the passages end to `outcomes`.
 */
export function addDrift(outcomes: Outcomes, before: string, seed: number, find = ours): void {
  const random = seeded(seed);
  const spans = somePassages(before, passagesTagged, random);
  const revision = revised(before, Math.ceil(before.length / hundredWords), random);
  const [after, places] = [revision.text, revision.places()];
  const describer = new Describer(before);
  const selectors = spans.map(span => describer.describe(span));
  find(after, selectors, before, spans).forEach((found, i) => {
    const [span, selector] = [spans[i]!, selectors[i]!];
    const truth = placeAfter(span, places, before, after);
    add(outcomes, found, truth, { selector, before, after, span });
  });
}

const passagesTagged = 300;
const hundredWords = 600;

interface Told {
  readonly selector: Selector;
  readonly before: string;
  readonly after: string;
  readonly span: Span;
}

function add(
  outcomes: Outcomes,
  found: Anchor,
  truth: ReturnType<typeof placeAfter>,
  told: Told,
): void {
  const survives = truth?.whole && !hasRival(told, truth);
  const place = sureSpan(found);
  if (survives) outcomes.survived++;
  if (!place) outcomes[found.status === 'orphan' ? 'orphan' : 'review']++;
  else if (truth && isSamePlace(place, truth)) outcomes.right += survives ? 1 : 0;
  else if (agreement(told, place) <= (truth ? agreement(told, truth) : wholeContext))
    outcomes.wrong.push(
      `${JSON.stringify(told.selector)} at ${JSON.stringify(told.after.slice(place.start - 32, place.end + 32))}`,
    );
}

/** A letter that was mended at the border of a passage is in it or not. */
function isSamePlace(a: Span, b: Span): boolean {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end) <= 1;
}

const wholeContext = 64;

/**
 * Whether the same words stand elsewhere with as much of their context, so that nobody who has only the
 * quote and its context can tell which place is meant.
 */
function hasRival(told: Told, truth: Span): boolean {
  const quote = slice(told.after, truth);
  const own = agreement(told, truth);
  for (let at = told.after.indexOf(quote); at >= 0; at = told.after.indexOf(quote, at + 1)) {
    const other = { start: at, end: at + quote.length };
    if (at !== truth.start && agreement(told, other) >= own) return true;
  }
  return false;
}

/** How many folded letters next to a place are those next to the passage; -1 where other words stand. */
function agreement({ before, after, span }: Told, place: Span): number {
  if (foldedText(slice(after, place)) !== foldedText(slice(before, span))) return -1;
  const [old, now] = [contextOf(before, span), contextOf(after, place)];
  let [left, right] = [0, 0];
  while (
    left < 32 &&
    left < old.prefix.length &&
    old.prefix.at(-1 - left) === now.prefix.at(-1 - left)
  )
    left++;
  while (right < 32 && right < old.suffix.length && old.suffix[right] === now.suffix[right])
    right++;
  return left + right;
}

function contextOf(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  return {
    prefix: foldedText(text.slice(Math.max(0, start - 40), start)),
    suffix: foldedText(text.slice(end, end + 40)),
  };
}
