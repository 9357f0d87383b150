import type { Report } from '../report/types';
import { plainLetters } from '../text/plainLetters';
import type { Ref } from '../text/ref';
import { slice } from '../text/span';

// While one types a filter, the report stays the same.
const texts = new WeakMap<Report, readonly string[]>();

/**
 * The contributions that have all words of `filter` somewhere in the names of their speakers, in the
 * roundtables that hold them or in their text, in any case and with or without accents. Undefined for a
 * filter without words: all.
 */
export function contributionsWith(
  report: Report,
  filter: string,
  nameOf: (ref: Ref) => string,
): ReadonlySet<number> | undefined {
  const words = plainLetters(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const searched = texts.get(report) ?? searchedIn(report, nameOf);
  texts.set(report, searched);
  return new Set(
    searched.flatMap((text, i) => (words.every(word => text.includes(word)) ? [i] : [])),
  );
}

function searchedIn(report: Report, nameOf: (ref: Ref) => string): readonly string[] {
  const headings = report.roundtables.map((_, i) => headingsAround(report, i).join('\n'));
  return report.contributions.map(contribution => {
    const { speakers, roundtable } = contribution;
    const heading = headings[roundtable ?? -1] ?? '';
    return plainLetters(
      [...speakers.map(nameOf), heading, slice(report.text, contribution)].join('\n'),
    );
  });
}

/** Number and title of a roundtable and of those around it. */
function headingsAround({ roundtables }: Report, index: number): string[] {
  const roundtable = roundtables[index];
  if (!roundtable) return [];
  const { number = '', title, parent } = roundtable;
  const around = parent === undefined ? [] : headingsAround({ roundtables } as Report, parent);
  return [...around, `${number} ${title}`];
}
