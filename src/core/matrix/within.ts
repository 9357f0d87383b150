import type { CountedEntry } from '../search/reportEntry';
import { countWords } from '../text/countWords';
import { byPlace, overlaps, type Span } from '../text/span';

/** What is left of a report in `spans` of its text, which do not overlap: contributions are cut there. */
export function entryWithin(
  entry: CountedEntry,
  text: string,
  spans: readonly Span[],
): CountedEntry {
  const isInside = (each: Span) => spans.some(span => overlaps(each, span));
  const inOrder = [...spans].sort(byPlace);
  const contributions = entry.contributions.flatMap(contribution =>
    inOrder
      .filter(span => overlaps(contribution, span))
      .map(span => ({
        ...contribution,
        start: Math.max(contribution.start, span.start),
        end: Math.min(contribution.end, span.end),
      })),
  );
  const { facts } = entry;
  return {
    ...entry,
    contributions,
    facts: {
      ...facts,
      words: contributions.map(span => countWords(text, span)),
      mentions: facts.mentions.filter(isInside),
      annotations: facts.annotations.filter(isInside),
    },
  };
}
