import type { Ref } from '../text/ref';
import { type Term, TermMatcher } from '../text/termMatcher';
import { groups, organisations } from './bodies';
import { composed } from './composed';
import { countryNames } from './countryNames';
import { decoys } from './decoys';
import { demonyms } from './demonyms';
import { withoutNamesakes } from './namesakes';
import { senseOf } from './traps';
import type { NameMatch } from './types';

export { entryOf } from './entries';

/** What a wording stands for; nothing where it only holds a country's name. */
type Found = Pick<NameMatch, 'ref' | 'form'> | undefined;
type Named = Pick<NameMatch, 'ref' | 'form'>;

/** A country's name in small letters without accents. */
export interface Stem {
  readonly ref: Ref;
  readonly name: string;
  /** The name without doubled letters. */
  readonly singled: string;
}

interface Gazetteer {
  readonly terms: readonly Term<{ readonly found: Found }>[];
  readonly matcher: TermMatcher<{ readonly found: Found }>;
  /** Countries' names of one word, folded, for adjectives that are made of them. */
  readonly stems: readonly Stem[];
  /** Countries' names, folded, by their first letter. */
  readonly byLetter: ReadonlyMap<string, readonly Stem[]>;
}

let gazetteer: Gazetteer | undefined;

/**
 * The countries, groups and organisations named in `text` between `from` and `to` (UTF-16,
 * half-open), in text order, never overlapping; what stands outside is not looked at. Names need their capitals: "us" and "turkey" are none.
 */
export function findNames(text: string, from = 0, to = text.length): NameMatch[] {
  const whole = composed(text.slice(from, to));
  if (!whole) return namesIn(text, from, to);
  const written = (offset: number) => from + whole.written(offset);
  return namesIn(whole.text, 0, whole.text.length).map(name => {
    return { ...name, start: written(name.start), end: written(name.end) };
  });
}

function namesIn(text: string, from: number, to: number): NameMatch[] {
  const possible: NameMatch[] = [];
  for (const { start, end, value } of loaded().matcher.find(text, from, to))
    if (value.found) possible.push({ start, end, ref: value.found.ref, form: value.found.form });
  const names: NameMatch[] = [];
  possible.forEach((name, i) => {
    const neighbours = { name, left: possible[i - 1], right: possible[i + 1] };
    const sense = senseOf(text, neighbours, from, to);
    if (sense === 'meant') names.push(name);
    else if (sense === 'doubtful') names.push({ ...name, isDoubtful: true });
  });
  return withoutNamesakes(text, names);
}

/** All wordings that are looked for; those without a ref only hold a name. */
export function nameTerms(): readonly Term<unknown>[] {
  return loaded().terms;
}

/** The country, group or organisation of which `name` is a whole name, in any case. */
export function refOf(name: string): Ref | undefined {
  const wanted = name.trim().toUpperCase();
  const [match] = loaded().matcher.find(wanted);
  return match?.start === 0 && match.end === wanted.length ? match.value.found?.ref : undefined;
}

// "togolais" shares four letters with Togo; what shares fewer is a guess.
const leastStem = 4;

/**
 * The country whose name an adjective without a capital is made of, as French and Spanish write it:
 * "uruguayenne", "brasileña". The name that shares the longest beginning counts, if no other country's
 * shares as much; undefined for adjectives of other roots ("néerlandaise").
 */
export function refOfAdjective(adjective: string): Ref | undefined {
  const wanted = withoutMarks(adjective);
  let best: Ref | undefined;
  let longest = leastStem - 1;
  for (const { ref, name } of loaded().stems) {
    const length = sharedBeginning(wanted, name);
    if (length < longest || (length === longest && ref === best)) continue;
    best = length > longest ? ref : undefined;
    longest = length;
  }
  return longest >= leastStem ? best : undefined;
}

/** The countries' names that begin with `letter`, in small letters without accents. */
export function countriesByLetter(letter: string): readonly Stem[] {
  return loaded().byLetter.get(letter) ?? [];
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function loaded(): Gazetteer {
  return (gazetteer ??= load());
}

function load(): Gazetteer {
  const terms: Term<Named>[] = [];
  const add = (ref: Ref, names: readonly string[]): void => {
    for (const words of names)
      if (words) terms.push({ words, value: { ref, form: 'name' }, hasCapitals: true });
  };
  for (const { code, names } of countryNames()) add(`country:${code}`, names);
  for (const [key, names] of Object.entries(groups))
    add(`group:${key}`, [key, ...names.split('|')]);
  for (const [key, names] of Object.entries(organisations))
    add(`org:${key}`, [key, ...names.split('|')]);
  for (const [code, forms] of Object.entries(demonyms))
    terms.push(...demonymTerms(`country:${code}`, forms));
  const single = terms.filter(
    ({ words, value }) => value.ref.startsWith('country:') && /^\p{L}{4,}$/u.test(words),
  );
  const stems = single.map(stemOf);
  const names = terms.filter(
    ({ words, value }) =>
      value.form === 'name' && value.ref.startsWith('country:') && !/[.'’(]/.test(words),
  );
  const byLetter = new Map<string, Stem[]>();
  for (const stem of names.map(stemOf)) {
    const letter = stem.name.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), stem]);
  }
  const all: Term<{ readonly found: Found }>[] = [
    ...terms.map(term => ({ ...term, value: { found: term.value } })),
    ...decoys.map(words => ({ words, value: { found: undefined }, hasCapitals: true })),
  ];
  return { terms: all, matcher: new TermMatcher(all), stems, byLetter };
}

/** A word without doubled letters. */
export function single(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

function stemOf({ words, value }: Term<Named>): Stem {
  const name = withoutMarks(words);
  return { ref: value.ref, name, singled: single(name) };
}

function demonymTerms(ref: Ref, forms: string): Term<Named>[] {
  return forms
    .split('|')
    .flatMap(inflected)
    .map(words => ({ words, value: { ref, form: 'demonym' }, hasCapitals: true }));
}

/** "Greek", "Greeks"; "Irish", "Irishman", "Irishwomen". */
function inflected(form: string): string[] {
  if (!/(?:ese|ish|ch|ss)$/.test(form)) return [form, `${form}s`];
  if (!/^(?:Irish|French|Dutch|English|Welsh)$/.test(form)) return [form];
  return [form, ...['man', 'men', 'woman', 'women'].map(ending => form + ending)];
}
