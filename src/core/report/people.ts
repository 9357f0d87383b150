import type { Ref } from '../text/ref';
import { bodyNameAt } from './bodyName';
import { Word } from './language/lexicon';
import type { Person, State } from './state';
import { isCaps, type Tokens } from './tokens';

/** A person's name found at some place of a sentence. */
export interface FoundPerson {
  readonly person: Person;
  readonly next: number;
  readonly confidence: number;
}

export interface PersonContext {
  /** Behind an office, as in "Co-Chair Moosa": one capitalised word is enough. */
  readonly isAnnounced: boolean;
  /** Behind "the": persons have no article, so words without an office are no person. */
  readonly isAfterArticle: boolean;
}

// "Maria Luiza Ribeiro Viotti de Castro" and the like; longer runs are names of bodies.
const longestName = 6;

/** Reads "Mr. Peck", "Francois Fouinat", or a surname that the report has introduced, at `at`. */
export function personOf(
  tokens: Tokens,
  at: number,
  state: State,
  { isAnnounced, isAfterArticle }: PersonContext,
): FoundPerson | undefined {
  const start = behindTitles(tokens, at);
  const isTitled = start > at || isAnnounced;
  if (isAfterArticle && !isTitled) return undefined;
  const { end, words } = nameWords(tokens, start);
  if (words.length === 0) return undefined;
  const written = words.map(i => tokens.text(i));
  const folded = written.map(fold);
  const known = knownPerson(state, folded);
  if (known) return { person: known, next: end, confidence: 0.95 };
  if (!isTitled && words.length < 2) return undefined;
  // "Annex B"
  if (!isTitled && tokens.lexicon.document.test(written[0] ?? '')) return undefined;
  if (words.some(i => tokens.is(i, Word.body)) || (!isTitled && written.every(isCaps)))
    return undefined;
  const name = tokens.slice(start, end).replace(/\s+/g, ' ').replace(/\.$/, '');
  const person = { ref: `person:${name}` as const, words: folded };
  return { person, next: end, confidence: isTitled ? 0.96 : 0.88 };
}

function behindTitles(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 3 && (tokens.is(i, Word.title) || (i > at && tokens.isMark(i, '.')))) i++;
  return i;
}

/** Country, group or organisation behind a name: "(U.K.)", ", from UNAOC", ", Minister of …, US". */
export function affiliationAt(
  tokens: Tokens,
  at: number,
  person: Person | undefined,
): { also?: readonly Ref[]; person?: Person; next: number } | undefined {
  if (tokens.isMark(at, '(')) return inBrackets(tokens, at, person);
  if (!person) return undefined;
  const i = tokens.isMark(at, ',') ? at + 1 : at;
  if (!tokens.is(i, Word.from)) return undefined;
  const body = bodyWithin(tokens, i + 1, i + 4) ?? namedBodyAt(tokens, i + 1);
  return body && joinAffiliation(person, body.ref, body.next);
}

/** "the University of Harbours" behind "of" or "from". */
function namedBodyAt(tokens: Tokens, at: number): { ref: Ref; next: number } | undefined {
  const hasArticle = tokens.is(at, Word.article);
  return bodyNameAt(tokens, hasArticle ? at + 1 : at, hasArticle);
}

// A bracket longer than this is an aside, not an affiliation.
const longestBracket = 12;

function inBrackets(tokens: Tokens, at: number, person: Person | undefined) {
  let close = at + 1;
  while (close <= at + longestBracket && !tokens.isMark(close, ')')) close++;
  if (close > at + longestBracket) return undefined;
  // "Ecuador (on behalf of the Andean Community)"
  const isBehalf = !person && (tokens.is(at + 1, Word.behalf) || tokens.is(at + 2, Word.behalf));
  const body = person || isBehalf ? bodyWithin(tokens, at + 1, close) : undefined;
  if (!body) return { next: close + 1 };
  return person
    ? joinAffiliation(person, body.ref, close + 1)
    : { also: [body.ref], next: close + 1 };
}

function joinAffiliation(person: Person, affiliation: Ref, next: number) {
  return { also: [affiliation], person: { ...person, affiliation }, next };
}

function bodyWithin(
  tokens: Tokens,
  from: number,
  to: number,
): { ref: Ref; next: number } | undefined {
  for (let i = from; i < to; i++) {
    const name = tokens.name(i);
    if (name) return { ref: name.ref, next: i + 1 };
    if (tokens.isCapital(i) && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(tokens.text(i)))
      return { ref: `org:${tokens.text(i)}`, next: i + 1 };
  }
  return undefined;
}

/** Indexes of the capitalised words, initials and particles at `at` that can be a person's name. */
function nameWords(tokens: Tokens, at: number): { end: number; words: number[] } {
  const words: number[] = [];
  let end = at;
  for (let i = at; i < at + longestName && i < tokens.length; i++) {
    if (tokens.isMark(i, '.') && isInitial(tokens, i - 1)) end = i + 1;
    else if (canBeName(tokens, i)) {
      words.push(i);
      end = i + 1;
    } else if (
      tokens.is(i, Word.particle) &&
      (tokens.isCapital(i + 1) || (tokens.is(i + 1, Word.particle) && tokens.isCapital(i + 2))) &&
      (words.length > 0 || tokens.isCapital(i))
    ) {
      words.push(i);
    } else break;
  }
  return { end, words };
}

const neverName =
  Word.article |
  Word.pronoun |
  Word.generic |
  Word.office |
  Word.opener |
  Word.common |
  Word.meeting |
  Word.delegation |
  Word.auxiliary |
  Word.link;

function canBeName(tokens: Tokens, i: number): boolean {
  if (!tokens.isCapital(i) || !tokens.isWord(i)) return false;
  if (tokens.is(i, neverName)) return isInitial(tokens, i) && tokens.isMark(i + 1, '.');
  return !/\p{N}/u.test(tokens.text(i));
}

function isInitial(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i) && /^\p{Lu}$/u.test(tokens.text(i));
}

/** The person named before by these words, or by these as first name or surname alone. */
function knownPerson({ people }: State, words: readonly string[]): Person | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return people.find(person => {
    if (!person.ref.startsWith('person:')) return false;
    if (words.length === 1 && person.words[0] === first) return true;
    return person.words.at(-1) === last && endsWith(person.words, words);
  });
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  if (from < 0)
    return end.slice(-words.length).every((word, i) => word === words[i]) && words.length > 1;
  return end.every((word, i) => word === words[from + i]);
}

/** The words of a name, folded for comparison. */
export function foldedWords(name: string): readonly string[] {
  return name.split(/\s+/).map(fold);
}

function fold(word: string): string {
  if (/^[\w-]*$/.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
