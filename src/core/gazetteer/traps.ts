import type { NameMatch } from './types';

/** Tells a name that means something else here; `before` and `after` are the words around it. */
interface Trap {
  readonly name: string;
  readonly isSprung: (match: NameMatch, before: string, after: string) => boolean;
}

// Words around a name that decide what it means are its direct neighbours.
const reach = 24;

/** "New Mexico", "New England", "South Georgia", "North Carolina": places that hold a country's name. */
const longerPlace: Trap = {
  name: 'longer-place',
  isSprung: ({ ref }, before) => {
    const holders: Readonly<Partial<Record<string, RegExp>>> = {
      'country:MX': /\b(?:New|Gulf of)\s+$/,
      'country:GB': /\bNew(?:\s+South)?\s+$/,
      'country:GE': /\bSouth\s+$/,
      'country:JE': /\bNew\s+$/,
      'country:VA': /\bCity\s+$/,
    };
    return holders[ref]?.test(before) ?? false;
  },
};

/** "Michael Jordan", "Mr. Chad": behind a title it is a person. */
const person: Trap = {
  name: 'person',
  isSprung: ({ form }, before) =>
    form === 'name' && /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+$/.test(before),
};

/** "Niger Delta", "Jordan River", "Lake Chad", "Bermuda Triangle": a river, lake or shape. */
const landscape: Trap = {
  name: 'landscape',
  isSprung: (_, before, after) =>
    /^\s+(?:River|Delta|Basin|Triangle)\b/.test(after) ||
    /\b(?:Lake|River|Gulf of)\s+$/.test(before),
};

const traps = [longerPlace, person, landscape];

/** Whether the country's name at `match` is part of another name. */
export function isSomethingElse(text: string, match: NameMatch): boolean {
  if (!match.ref.startsWith('country:')) return false;
  const before = text.slice(Math.max(0, match.start - reach), match.start);
  const after = text.slice(match.end, match.end + reach);
  return traps.some(trap => trap.isSprung(match, before, after));
}
