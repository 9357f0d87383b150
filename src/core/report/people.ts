import type { Ref } from '../text/ref';
import { Word } from './language/lexicon';
import type { Person, State } from './state';
import { is, isCaps, type Token } from './tokens';

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
  tokens: readonly Token[],
  at: number,
  state: State,
  { isAnnounced, isAfterArticle }: PersonContext,
): FoundPerson | undefined {
  let start = at;
  while (
    start < at + 3 &&
    (is(tokens[start], Word.title) || (start > at && tokens[start]?.text === '.'))
  )
    start++;
  const isTitled = start > at || isAnnounced;
  if (isAfterArticle && !isTitled) return undefined;
  const { end, words } = nameWords(tokens, start);
  if (words.length === 0) return undefined;
  const known = knownPerson(state, words);
  if (known) return { person: known, next: end, confidence: 0.95 };
  if (!isTitled && words.length < 2) return undefined;
  if (
    words.some(word => is(word, Word.body)) ||
    (!isTitled && words.every(word => isCaps(word.text)))
  )
    return undefined;
  const name = words.map(word => word.text).join(' ');
  const person = { ref: `person:${name}` as const, words: words.map(word => fold(word.text)) };
  return { person, next: end, confidence: isTitled ? 0.96 : 0.88 };
}

/** Country, group or organisation behind a name: "(U.K.)", ", from UNAOC", ", Minister of …, US". */
export function affiliationAt(
  tokens: readonly Token[],
  at: number,
  person: Person | undefined,
): { also?: readonly Ref[]; person?: Person; next: number } | undefined {
  if (tokens[at]?.text === '(') return inBrackets(tokens, at, person);
  if (!person) return undefined;
  const i = tokens[at]?.text === ',' ? at + 1 : at;
  if (!is(tokens[i], Word.from)) return undefined;
  const body = bodyWithin(tokens, i + 1, i + 4);
  return body && joinAffiliation(person, body.ref, body.next);
}

// A bracket longer than this is an aside, not an affiliation.
const longestBracket = 12;

function inBrackets(tokens: readonly Token[], at: number, person: Person | undefined) {
  const close = tokens.findIndex(
    (token, i) => i > at && i <= at + longestBracket && token.text === ')',
  );
  if (close < 0) return undefined;
  const body = person && bodyWithin(tokens, at + 1, close);
  return body ? joinAffiliation(person, body.ref, close + 1) : { next: close + 1 };
}

function joinAffiliation(person: Person, affiliation: Ref, next: number) {
  return { also: [affiliation], person: { ...person, affiliation }, next };
}

function bodyWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
): { ref: Ref; next: number } | undefined {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.name) return { ref: token.name.ref, next: i + 1 };
    if (token && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(token.text))
      return { ref: `org:${token.text}`, next: i + 1 };
  }
  return undefined;
}

/** Capitalised words, initials and particles at `at` that can be a person's name. */
function nameWords(tokens: readonly Token[], at: number): { end: number; words: Token[] } {
  const words: Token[] = [];
  let end = at;
  for (let i = at; i < at + longestName; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '.' && isInitial(tokens[i - 1])) {
      end = i + 1;
    } else if (canBeName(token)) {
      words.push(token);
      end = i + 1;
    } else if (
      is(token, Word.particle) &&
      tokens[i + 1]?.isCapital &&
      (words.length > 0 || token.isCapital)
    ) {
      words.push(token);
    } else break;
  }
  return { end, words };
}

function canBeName(token: Token): boolean {
  if (token.kind !== 'word' || !token.isCapital || /\p{N}/u.test(token.text)) return false;
  const never =
    Word.article |
    Word.pronoun |
    Word.generic |
    Word.office |
    Word.opener |
    Word.common |
    Word.meeting;
  return !is(token, never | Word.delegation | Word.auxiliary | Word.link);
}

function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}$/u.test(token.text);
}

/** The person named before by these words, or by these as first name or surname alone. */
function knownPerson(state: State, words: readonly Token[]): Person | undefined {
  const folded = words.map(word => fold(word.text));
  return state.people.find(
    person =>
      endsWith(person.words, folded) || (folded.length === 1 && person.words[0] === folded[0]),
  );
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  if (from < 0)
    return end.slice(-words.length).every((word, i) => word === words[i]) && words.length > 1;
  return end.every((word, i) => word === words[from + i]);
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
