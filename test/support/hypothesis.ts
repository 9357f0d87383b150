import search, { type Match } from 'approx-string-match';
import type { Anchor, Selector } from '../../src/core/annotations/types';

/**
 * Finds quotes as the client of Hypothesis does, the best known open tool that anchors by quotes: exact
 * matches, or else all with errors in up to half of the letters (256 at most) by the library that it
 * uses, `approx-string-match`; of these the one with the best score, 50 for the quote, 20 for prefix and
 * suffix each, 2 for the place. It has no threshold, so that it gives every place that it finds for sure.
 */
export function hypothesis(text: string, selectors: readonly Selector[]): Anchor[] {
  return selectors.map(selector => {
    const { quote, start } = selector;
    const best = matchesOf(text, quote, Math.min(256, quote.length / 2))
      .map(match => ({ ...match, score: scoreOf(text, match, selector) }))
      .reduce<(Match & { score: number }) | undefined>(
        (best, match) => (best && best.score >= match.score ? best : match),
        undefined,
      );
    if (!best) return { status: 'orphan', near: start };
    return { status: 'moved', span: { start: best.start, end: best.end } };
  });
}

function matchesOf(text: string, pattern: string, maxErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, pattern, maxErrors);
}

function scoreOf(text: string, match: Match, { quote, prefix, suffix, start }: Selector): number {
  const front = text.slice(Math.max(0, match.start - prefix.length), match.start);
  const back = text.slice(match.end, match.end + suffix.length);
  return (
    50 * (1 - match.errors / quote.length) +
    20 * (prefix ? likeness(front, prefix) : 1) +
    20 * (suffix ? likeness(back, suffix) : 1) +
    2 * (1 - Math.abs(match.start - start) / text.length)
  );
}

function likeness(text: string, pattern: string): number {
  if (text === '') return 0;
  const [first] = matchesOf(text, pattern, pattern.length);
  return first ? 1 - first.errors / pattern.length : 0;
}
