import { type Lexicon, Word } from './language/lexicon';

/** An acronym that a report gives a body: "the Migrant Forum in Asia (MFA)". */
export interface Acronym {
  readonly acronym: string;
  /** The body's name as the report writes it, without its article. */
  readonly name: string;
}

// From two letters, which may be a sign in a list, up to what still is an acronym.
const inBrackets = /\((\p{Lu}{2,9})s?\)/uy;
const bracketed = /\((\p{Lu}[^()\n;:,.]{5,90})\)/uy;
const inFrontOfBracket = /(?<![\p{L}\p{N}])(\p{Lu}{2,9}) $/u;
const longestAcronym = 9;

/** The acronyms that a paragraph defines for bodies, in text order. */
export function acronymsIn(text: string, lexicon: Lexicon): readonly Acronym[] {
  let found: Acronym[] | undefined;
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const acronym = acronymBehind(text, at, lexicon) ?? nameBehind(text, at, lexicon);
    if (acronym) (found ??= []).push(acronym);
  }
  return found ?? none;
}

const none: readonly Acronym[] = [];

/** "Migrant Forum in Asia (MFA)", with its bracket at `at`. */
function acronymBehind(text: string, at: number, lexicon: Lexicon): Acronym | undefined {
  inBrackets.lastIndex = at;
  const acronym = inBrackets.exec(text)?.[1];
  if (acronym === undefined) return undefined;
  const name = nameInFront(text.slice(Math.max(0, at - longestName), at), acronym, lexicon);
  return name === undefined ? undefined : { acronym, name };
}

/** "MFA (Migrant Forum in Asia)", with its bracket at `at`. */
function nameBehind(text: string, at: number, lexicon: Lexicon): Acronym | undefined {
  const front = text.slice(Math.max(0, at - longestAcronym - 2), at);
  const acronym = inFrontOfBracket.exec(front)?.[1];
  bracketed.lastIndex = at;
  const name = acronym === undefined ? undefined : bracketed.exec(text)?.[1];
  if (acronym === undefined || name === undefined) return undefined;
  return nameInFront(name, acronym, lexicon) === name ? { acronym, name } : undefined;
}

// Names of bodies run to some fourteen words; letters and all between them.
const longestName = 160;
// "d’" and "l’" are words of their own, "’s" is none.
const wordPattern = /\p{L}['’](?=\p{L}{2})|\p{L}[\p{L}\p{N}-]*(?:['’]s(?!\p{L}))?/gu;

/** The last words of `front` whose initials make `acronym`, when they name a body. */
function nameInFront(front: string, acronym: string, lexicon: Lexicon): string | undefined {
  // What stands behind another mark is no part of the name.
  const own = /[^.;:,()\n]*$/u.exec(front.replace(/\s+$/, ''))?.[0] ?? '';
  const found = [...own.matchAll(wordPattern)];
  const words = found.map(([word]) => word);
  const first = fittingFrom(words, acronym, lexicon);
  if (first === undefined || !namesBody(words.slice(first), lexicon)) return undefined;
  return own.slice(found[first]?.index).trim().replace(/\s+/g, ' ');
}

/** Index of the word with which the fit begins: each letter opens a word, and only small words are passed over. */
function fittingFrom(
  words: readonly string[],
  acronym: string,
  lexicon: Lexicon,
): number | undefined {
  let letter = acronym.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    const initials = word.split(/[-’']/).map(initialOf);
    const isOne = initials[0] === acronym[letter];
    const isTwo =
      initials.length > 1 && initials.join('') === acronym.slice(letter - 1, letter + 1);
    if (isTwo) letter -= 2;
    else if (isOne) letter -= 1;
    else if (!isSmall(word, lexicon)) return undefined;
    if (letter < 0) return /^\p{Lu}/u.test(word) ? i : undefined;
  }
  return undefined;
}

function initialOf(word: string): string {
  return word.normalize('NFD').charAt(0).toUpperCase();
}

const small = Word.link | Word.article | Word.and | Word.from | Word.behalf;

function isSmall(word: string, lexicon: Lexicon): boolean {
  return /^\p{L}['’]$/u.test(word) || (lexicon.wordAt(word, 0, word.length) & small) !== 0;
}

/** "Clean Development Mechanism" is none. */
function namesBody(words: readonly string[], lexicon: Lexicon): boolean {
  return words.some(word => (lexicon.wordAt(word, 0, word.length) & Word.body) !== 0);
}
