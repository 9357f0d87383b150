import { kindOf, nameIn } from '../text/ref';
import type { AnnotatedReport } from './annotatedReport';

/** How often a code is found in a report, and how often it is given there. */
export interface CodeCount {
  readonly mentions: number;
  readonly annotations: number;
}

/** The counts of each code that is mentioned or given at all, by its id; also of unknown codes. */
export function codeCounts({
  mentions,
  annotations,
}: Pick<AnnotatedReport, 'mentions' | 'annotations'>): ReadonlyMap<string, CodeCount> {
  const counts = new Map<string, CodeCount>();
  const add = (id: string, kind: keyof CodeCount) => {
    const before = counts.get(id) ?? { mentions: 0, annotations: 0 };
    counts.set(id, { ...before, [kind]: before[kind] + 1 });
  };
  for (const { ref } of mentions) if (kindOf(ref) === 'theme') add(nameIn(ref), 'mentions');
  for (const { annotation } of annotations)
    for (const id of annotation.codes) add(id, 'annotations');
  return counts;
}
