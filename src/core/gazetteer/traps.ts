import type { NameMatch } from './types';

/** Tells a name that means something else here by the words right in front of it and behind it. */
interface Trap {
  readonly name: string;
  readonly isSprung: (match: NameMatch, before: string, after: string) => boolean;
}

// By country: what stands in front of a longer place's name: "New Mexico", "South Georgia".
const longerPlaces: Readonly<Partial<Record<string, readonly string[]>>> = {
  'country:MX': ['New'],
  'country:GB': ['New'],
  'country:GE': ['South'],
  'country:JE': ['New'],
};

/** "New Mexico", "New England", "South Georgia", "New Jersey": places that hold a country's name. */
const longerPlace: Trap = {
  name: 'longer-place',
  isSprung: ({ ref }, before) => longerPlaces[ref]?.includes(before) ?? false,
};

const titles = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'Prof']);

/** "Mr. Jordan", "Dr Chad": behind a title it is a person. */
const person: Trap = {
  name: 'person',
  isSprung: ({ form }, before) => form === 'name' && titles.has(before),
};

// Countries whose names are forenames too, by their English names.
const forenames = new Set(['country:JO', 'country:TD', 'country:GE', 'country:IL', 'country:IN']);
// What stands behind a country's name and belongs to it.
const ofCountry =
  /^(?:Amb|Chair|Charg|Co|Deleg|Deput|Gov|King|Min|Observ|Parl|Perm|President|Prime|Rep|Rapp|Secretar|State|Vice)/;

/** "Jordan Pierce", "Georgia Marsh": a person with a country's name as forename. */
const forename: Trap = {
  name: 'forename',
  isSprung: ({ ref, form }, _, after) =>
    form === 'name' && forenames.has(ref) && /^[A-Z][a-z]/.test(after) && !ofCountry.test(after),
};

const waters = new Set(['Lake', 'River', 'Gulf']);
const landforms = new Set(['River', 'Delta', 'Basin', 'Triangle']);

/** "Niger Delta", "Jordan River", "Lake Chad", "Bermuda Triangle": a river, lake or shape. */
const landscape: Trap = {
  name: 'landscape',
  isSprung: (_, before, after) => waters.has(before) || landforms.has(after),
};

const traps = [longerPlace, person, forename, landscape];

/** Whether the country's name at `match` is part of another name that stands between `from` and `to`. */
export function isSomethingElse(text: string, match: NameMatch, from: number, to: number): boolean {
  if (!match.ref.startsWith('country:')) return false;
  const before = wordBefore(text, match.start, from);
  const after = wordBehind(text, match.end, to);
  // All traps hang on capitalised neighbours, which few names have.
  if (before === '' && after === '') return false;
  return traps.some(trap => trap.isSprung(match, before, after));
}

/** The capitalised ASCII word in front of `at`, without its dot; empty when there is none. */
function wordBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === at || end === from) return '';
  if (text.charCodeAt(end - 1) === 0x2e) end--;
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return isCapital(text.charCodeAt(start)) ? text.slice(start, end) : '';
}

/** The capitalised ASCII word behind `at`; empty when there is none. */
function wordBehind(text: string, at: number, to: number): string {
  let start = at;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  if (start === at || start === to || !isCapital(text.charCodeAt(start))) return '';
  let end = start;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function isLetter(unit: number): boolean {
  return isCapital(unit) || (unit >= 97 && unit <= 122);
}
