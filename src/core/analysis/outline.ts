import type { Report } from '../report/types';
import type { Ref } from '../text/ref';

/** The report as people read its tree: roundtable > speaker > contribution. */
export type OutlineNode = RoundtableNode | SpeakerNode | ContributionNode;

export interface RoundtableNode {
  readonly kind: 'roundtable';
  /** Index in `Report.roundtables`. */
  readonly roundtable: number;
  readonly children: readonly OutlineNode[];
}

export interface SpeakerNode {
  readonly kind: 'speaker';
  readonly ref: Ref;
  /** Index of the roundtable, or undefined in front of the first. */
  readonly roundtable?: number;
  readonly children: readonly ContributionNode[];
}

export interface ContributionNode {
  readonly kind: 'contribution';
  /** Index in `Report.contributions`. */
  readonly contribution: number;
}

/**
 * The outline of a report: what is said outside any roundtable first, then the outermost
 * roundtables. Under each, its speakers in the order of first speaking, then the roundtables within.
 * A contribution of joint speakers stands under each of them.
 */
export function outlineOf(report: Report): readonly OutlineNode[] {
  const speakers = speakersByRoundtable(report);
  const within = roundtablesByParent(report);
  const nodesOf = (roundtable: number | undefined): OutlineNode[] => [
    ...(speakers.get(roundtable) ?? []),
    ...(within.get(roundtable) ?? []).map((index): RoundtableNode => ({
      kind: 'roundtable',
      roundtable: index,
      children: nodesOf(index),
    })),
  ];
  return nodesOf(undefined);
}

function roundtablesByParent(report: Report): Map<number | undefined, number[]> {
  const within = new Map<number | undefined, number[]>();
  report.roundtables.forEach(({ parent }, index) => append(within, parent, index));
  return within;
}

function speakersByRoundtable(report: Report): Map<number | undefined, SpeakerNode[]> {
  const grouped = new Map<number | undefined, Map<Ref, ContributionNode[]>>();
  report.contributions.forEach(({ roundtable, speakers }, contribution) => {
    const group = grouped.get(roundtable) ?? new Map<Ref, ContributionNode[]>();
    grouped.set(roundtable, group);
    for (const ref of speakers) append(group, ref, { kind: 'contribution', contribution });
  });
  const nodes = new Map<number | undefined, SpeakerNode[]>();
  for (const [roundtable, group] of grouped) {
    nodes.set(
      roundtable,
      [...group].map(([ref, children]) => ({ kind: 'speaker', ref, roundtable, children })),
    );
  }
  return nodes;
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
