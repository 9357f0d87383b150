import type { Contribution, Roundtable, Speaker } from '../report/types';
import { nameOf } from '../gazetteer/nameOf';
import type { Ref } from '../text/ref';
import { overlaps } from '../text/span';
import { type PlacedCorrection, spanOfCorrection } from './placedCorrection';

/** Who speaks where, and who chairs. */
export interface Cast {
  readonly roundtables: readonly Roundtable[];
  readonly contributions: readonly Contribution[];
}

/** With the chairs that people named: what "the Chair" says in their roundtables is theirs. */
export function nameChairs(cast: Cast, corrections: readonly PlacedCorrection[]): Cast {
  const chaired = new Map<number, readonly Ref[]>();
  for (const placed of corrections) {
    const span = spanOfCorrection(placed);
    if (!span || placed.correction.kind !== 'chair') continue;
    const index = cast.roundtables.findIndex(({ heading }) => overlaps(heading, span));
    if (index >= 0) chaired.set(index, placed.correction.speakers);
  }
  if (chaired.size === 0) return cast;
  const roundtables = cast.roundtables.map((roundtable, i) => {
    return { ...roundtable, chairs: chaired.get(i) ?? roundtable.chairs };
  });
  const chairsOf = (index: number | undefined): readonly Ref[] | undefined => {
    const roundtable = index === undefined ? undefined : roundtables[index];
    const named = index === undefined ? undefined : chaired.get(index);
    return named ?? (roundtable?.chairs.length === 0 ? chairsOf(roundtable.parent) : undefined);
  };
  const contributions = cast.contributions.map(contribution => {
    const chairs = chairsOf(contribution.roundtable);
    return chairs ? chairedBy(contribution, chairs) : contribution;
  });
  return { roundtables, contributions };
}

function chairedBy(contribution: Contribution, chairs: readonly Ref[]): Contribution {
  const { speakers } = contribution;
  if (!speakers.some(isChair)) return contribution;
  const named = unique(speakers.flatMap(ref => (isChair(ref) ? chairs : ref)));
  return { ...contribution, speakers: named, rule: 'correction', confidence: 1 };
}

function isChair(ref: Ref): boolean {
  return ref === 'role:Chair' || ref === 'role:Co-Chair';
}

/** With speakers and chairs renamed wherever they occur; one correction after the other. */
export function renameSpeakers(cast: Cast, corrections: readonly PlacedCorrection[]): Cast {
  const renames = corrections.flatMap(({ correction }) => {
    return correction.kind === 'rename' ? [correction] : [];
  });
  if (renames.length === 0) return cast;
  const known = new Map<Ref, Ref>();
  const renamed = (ref: Ref): Ref => {
    const name =
      known.get(ref) ?? renames.reduce((at, { from, to }) => (at === from ? to : at), ref);
    known.set(ref, name);
    return name;
  };
  const all = (refs: readonly Ref[]) => unique(refs.map(renamed));
  return {
    roundtables: cast.roundtables.map(each => ({ ...each, chairs: all(each.chairs) })),
    contributions: cast.contributions.map(each => {
      return { ...each, speakers: all(each.speakers), also: all(each.also) };
    }),
  };
}

function unique(refs: readonly Ref[]): readonly Ref[] {
  return [...new Set(refs)];
}

/** Those who speak, in the order of first speaking, with their counts. */
export function speakersIn(contributions: readonly Contribution[]): readonly Speaker[] {
  const counts = new Map<Ref, number>();
  for (const { speakers } of contributions) {
    for (const ref of speakers) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  }
  return Array.from(counts, ([ref, count]) => {
    return { ref, name: nameOf(ref), contributions: count };
  });
}
