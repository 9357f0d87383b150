import type { Ref } from '../text/ref';
import { memberships } from './memberships';

/** The years in which a state was a member, half-open; no `from`: since the foundation or an unknown year. */
export interface Membership {
  readonly group: Ref;
  readonly country: Ref;
  readonly from?: number;
  readonly until?: number;
}

let groups: ReadonlyMap<Ref, readonly Membership[]> | undefined;

/**
 * The states that belong to a group or organisation, in `year` (they joined in it or before and left
 * after it) or, without a year, as far as is known today. A state of whose joining the year is not known
 * counts as a member in earlier years too. Empty for a group that is not made of states, and for one of
 * which no members are known.
 */
export function membersOf(group: Ref, year?: number): readonly Ref[] {
  return membershipsIn(group, year).map(({ country }) => country);
}

/** The same as `membersOf`, with the years. */
export function membershipsIn(group: Ref, year?: number): readonly Membership[] {
  return (loaded().get(group) ?? []).filter(membership => isIn(membership, year));
}

/** The groups and organisations to which a country belongs, in `year` or today, as `membersOf` has it. */
export function groupsOf(country: Ref, year?: number): readonly Ref[] {
  return membershipsOf(country, year).map(({ group }) => group);
}

/** The same as `groupsOf`, with the years. */
export function membershipsOf(country: Ref, year?: number): readonly Membership[] {
  return [...loaded().keys()].flatMap(group =>
    membershipsIn(group, year).filter(membership => membership.country === country),
  );
}

function isIn({ from, until }: Membership, year?: number): boolean {
  if (year === undefined) return until === undefined;
  return (from ?? year) <= year && year < (until ?? Infinity);
}

function loaded(): ReadonlyMap<Ref, readonly Membership[]> {
  return (groups ??= new Map(
    Object.entries(memberships).map(([key, waves]) => [
      refOfKey(key),
      readWaves(waves, refOfKey(key)),
    ]),
  ));
}

function refOfKey(key: string): Ref {
  return key.startsWith('org:') ? (key as Ref) : `group:${key}`;
}

function readWaves(waves: string, group: Ref): readonly Membership[] {
  return waves.split('|').flatMap(wave => {
    const words = wave.trim().split(/\s+/);
    const from = /^\d/.test(words[0] ?? '') ? Number(words.shift()) : undefined;
    return words.map(word => membership(word, group, from));
  });
}

function membership(word: string, group: Ref, from?: number): Membership {
  const [code, until] = word.split('-');
  return {
    group,
    country: `country:${code}`,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until: Number(until) }),
  };
}
