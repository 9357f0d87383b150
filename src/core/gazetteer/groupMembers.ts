import type { Ref } from '../text/ref';
import { memberships } from './memberships';

/** The years in which a state was a member, half-open; no `from`: since the foundation or an unknown year. */
interface Membership {
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
  const all = loaded().get(group) ?? [];
  return all.filter(membership => isIn(membership, year)).map(({ country }) => country);
}

/** The groups and organisations to which a country belongs, in `year` or today, as `membersOf` has it. */
export function groupsOf(country: Ref, year?: number): readonly Ref[] {
  return [...loaded().keys()].filter(group => membersOf(group, year).includes(country));
}

function isIn({ from, until }: Membership, year?: number): boolean {
  if (year === undefined) return until === undefined;
  return (from ?? year) <= year && year < (until ?? Infinity);
}

function loaded(): ReadonlyMap<Ref, readonly Membership[]> {
  return (groups ??= new Map(
    Object.entries(memberships).map(([key, waves]) => [refOfKey(key), readWaves(waves)]),
  ));
}

function refOfKey(key: string): Ref {
  return key.startsWith('org:') ? (key as Ref) : `group:${key}`;
}

function readWaves(waves: string): readonly Membership[] {
  return waves.split('|').flatMap(wave => {
    const words = wave.trim().split(/\s+/);
    const from = /^\d/.test(words[0] ?? '') ? Number(words.shift()) : undefined;
    return words.map(word => membership(word, from));
  });
}

function membership(word: string, from?: number): Membership {
  const [code, until] = word.split('-');
  return {
    country: `country:${code}`,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until: Number(until) }),
  };
}
