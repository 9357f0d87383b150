import type { Annotation } from '../annotations/types';
import type { IsSame } from '../annotations/places';
import { contributionAt, roundtableAt } from '../report/navigate';
import type { Report } from '../report/types';

/** Who spoke, and in which roundtable, when a passage was tagged. */
type Told = Pick<Annotation, 'speaker' | 'roundtable'>;

/**
 * Whether those who spoke when each of `passages` was tagged speak at an offset of `report`, in the same
 * roundtable. Where nobody spoke, nothing is the same.
 */
export function saidBySame(report: Report, passages: readonly Told[]): IsSame {
  return (index, offset) => {
    const told = passages[index];
    if (!told || told.speaker.length === 0) return false;
    const now = toldAt(report, offset);
    return now.roundtable === told.roundtable && now.speaker.join() === told.speaker.join();
  };
}

/** Who speaks at `offset` (UTF-16), and the number of the roundtable, or its title where it has none. */
export function toldAt(report: Report, offset: number): Told {
  const at = contributionAt(report, offset);
  const roundtable = report.roundtables[roundtableAt(report, offset) ?? -1];
  return {
    speaker: at === undefined ? [] : (report.contributions[at]?.speakers ?? []),
    roundtable: roundtable && (roundtable.number ?? roundtable.title),
  };
}
