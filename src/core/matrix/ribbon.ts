import type { Report } from '../report/types';
import type { Ref } from '../text/ref';
import type { Span } from '../text/span';

/** Who spoke when in a report. Offsets are UTF-16, half-open. */
export interface Ribbon {
  readonly length: number;
  /** One for each speaker, in the order of first speaking; those who say most if there are too many. */
  readonly lanes: readonly Lane[];
  readonly omitted: number;
  readonly roundtables: readonly { readonly start: number; readonly label: string }[];
}

export interface Lane {
  readonly label: string;
  readonly parts: readonly LanePart[];
}

export interface LanePart extends Span {
  /** Whether it is said in the chair, or as one of the roundtable's chairs. */
  readonly isChair: boolean;
}

/** The ribbon of a report, with `most` lanes at most. */
export function ribbonOf(
  { text, contributions, roundtables }: Report,
  nameOf: (ref: Ref) => string,
  most: number,
): Ribbon {
  const lanes = new Map<Ref, LanePart[]>();
  for (const { start, end, speakers, role, roundtable } of contributions)
    for (const ref of speakers) {
      const chairs = roundtables[roundtable ?? -1]?.chairs ?? [];
      const isChair = role === 'chair' || role === 'co-chair' || chairs.includes(ref);
      const parts = lanes.get(ref);
      if (parts) parts.push({ start, end, isChair });
      else lanes.set(ref, [{ start, end, isChair }]);
    }
  const longest = [...lanes].sort((a, b) => lengthOf(b[1]) - lengthOf(a[1])).slice(0, most);
  const kept = new Set(longest.map(([ref]) => ref));
  const shown = [...lanes].filter(([ref]) => kept.has(ref));
  return {
    length: text.length,
    lanes: shown.map(([ref, parts]) => ({ label: nameOf(ref), parts })),
    omitted: lanes.size - shown.length,
    roundtables: roundtables.map(({ heading, number, title }) => {
      return { start: heading.start, label: number ?? title };
    }),
  };
}

function lengthOf(parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
