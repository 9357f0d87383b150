import { nameIn, type Ref } from '../text/ref';
import type { Span } from '../text/span';
import { Word } from './language/lexicon';
import { type OneSpeaker, oneSpeaker } from './oneSpeaker';
import { isAcronym } from './offices';
import { affiliationAt, foldedWords } from './people';
import type { Person, State } from './state';
import type { Tokens } from './tokens';
import type { Role } from './types';

/** Those whom a phrase at some place of a sentence names as speakers. */
export interface SpeakerPhrase {
  readonly speakers: readonly Ref[];
  readonly also: readonly Ref[];
  readonly role?: Role;
  /** The words of each name, offices and articles included. */
  readonly named: readonly Span[];
  /** Index of the token behind the phrase. */
  readonly next: number;
  /** How sure it is that these words name who speaks, 0 to 1. */
  readonly confidence: number;
  /** Persons that the phrase introduces. */
  readonly people: readonly Person[];
}

// More speakers than this do not share a verb; with no bound a list of thousands of names would be read
// anew from each of them.
const mostJoint = 60;

/** Reads the speaker or the joint speakers named at token `at`. */
export function speakerPhrase(tokens: Tokens, at: number, state: State): SpeakerPhrase | undefined {
  const all: OneSpeaker[] = [];
  const named: Span[] = [];
  const first = includedAmong(tokens, at);
  let next = first;
  let one = oneSpeaker(tokens, next, state);
  while (one) {
    named.push({ start: tokens.start(next), end: tokens.end(one.next - 1) });
    const whole = withBrackets(tokens, one);
    const holder = whole.isOffice ? holderOf(tokens, whole, state) : undefined;
    all.push(holder ?? whole);
    next = (holder ?? whole).next;
    const joined = all.length < mostJoint ? joinedAt(tokens, next) : undefined;
    if (joined === undefined) return combine(all, named, behindBracket(tokens, first, next));
    one = oneSpeaker(tokens, joined, state);
    if (!one) return combine(all, named, othersBehind(tokens, next, joined));
    // "Ana Ruiz, Minister of Ports, said": an apposition, not a second speaker.
    const isListed = tokens.is(joined - 1, Word.and);
    if (whole.person && !isListed && (one.isOffice || isApposition(tokens, one, state)))
      return combine(all, named, next);
    next = joined;
  }
  return undefined;
}

/** "Ana Ruiz, Port Institute, said": where she belongs, when no further name follows. */
function isApposition(tokens: Tokens, { person, next }: OneSpeaker, state: State): boolean {
  if (next >= tokens.length) return !person;
  if (person || !tokens.isMark(next, ',')) return false;
  return !tokens.is(next + 1, Word.and) && oneSpeaker(tokens, next + 1, state) === undefined;
}

/** Behind the bracket that closes a list of those meant: "Three countries (Peru, Chile and Fiji)". */
function behindBracket(tokens: Tokens, first: number, next: number): number {
  return tokens.isMark(first - 1, '(') && tokens.isMark(next, ')') ? next + 1 : next;
}

/** Together with the brackets behind: a person's affiliation, a body's acronym. */
function withBrackets(tokens: Tokens, one: OneSpeaker): OneSpeaker {
  const acronym = one.ref.startsWith('org:') ? acronymIn(tokens, one.next) : undefined;
  if (acronym) {
    const words = foldedWords(nameIn(one.ref));
    return { ...one, ref: acronym, next: one.next + 3, person: { ref: acronym, words } };
  }
  const placed = affiliationAt(tokens, one.next, one.person);
  return placed ? { ...one, ...placed } : one;
}

/** "(HWA)" behind a body's name. */
function acronymIn(tokens: Tokens, at: number): Ref | undefined {
  const isOne = tokens.isMark(at, '(') && tokens.isMark(at + 2, ')') && isAcronym(tokens, at + 1);
  if (!isOne) return undefined;
  return tokens.name(at + 1)?.ref ?? `org:${tokens.text(at + 1)}`;
}

/** The person in apposition to an office: "The Chair, Ms. Ana Ruiz (Peru),". */
function holderOf(tokens: Tokens, office: OneSpeaker, state: State): OneSpeaker | undefined {
  if (!tokens.isMark(office.next, ',')) return undefined;
  const found = oneSpeaker(tokens, office.next + 1, state);
  if (!found?.person) return undefined;
  const holder = withBrackets(tokens, found);
  if (!tokens.isMark(holder.next, ',')) return undefined;
  const also = [...(holder.also ?? []), office.ref, ...(office.also ?? [])];
  const body = office.ref.startsWith('role:') ? undefined : office.ref;
  const person = { affiliation: body, ...found.person, ...holder.person };
  return { ...holder, also, person, role: office.role, isOffice: false };
}

const nobody: readonly never[] = [];

function combine(all: readonly OneSpeaker[], named: readonly Span[], next: number): SpeakerPhrase {
  const [first] = all;
  if (first && all.length === 1 && !first.more?.length) {
    const { ref, also = nobody, role, confidence, person } = first;
    return {
      speakers: [ref],
      also,
      role,
      named,
      next,
      confidence,
      people: person ? [person] : nobody,
    };
  }
  const speakers = new Set(all.flatMap(one => [one.ref, ...(one.more ?? [])]));
  const also = new Set(all.flatMap(one => one.also ?? []));
  return {
    speakers: [...speakers],
    also: [...also].filter(ref => !speakers.has(ref)),
    role: first?.role,
    named,
    next,
    confidence: Math.min(...all.map(one => one.confidence)),
    people: all.flatMap(one => (one.person ? [one.person] : [])),
  };
}

/** "Several delegates including A and B": the named ones. Index of the first of them, else `at`. */
function includedAmong(tokens: Tokens, at: number): number {
  let i = at;
  let isGeneric = false;
  while (i < at + 6 && tokens.is(i, Word.generic | Word.article | Word.link)) {
    isGeneric ||= tokens.is(i, Word.generic);
    i++;
  }
  if (!isGeneric) return at;
  if (tokens.isMark(i, '(')) return i + 1;
  if (tokens.isMark(i, ',')) i++;
  const listed = i;
  while (i < listed + 3 && tokens.is(i, Word.including)) i++;
  return i > listed ? i : at;
}

/** What joins speakers as "and" does. */
const connectors = [
  ['as', 'well', 'as'],
  ['together', 'with'],
  ['ainsi', 'que'],
  ['así', 'como'],
  ['junto', 'con'],
];

/** Index behind ", and", "and", "," or "/" when a further speaker may follow there. */
function joinedAt(tokens: Tokens, at: number): number | undefined {
  let i = at;
  if (tokens.isMark(i, ',')) i++;
  if (tokens.is(i, Word.and)) i++;
  else if (tokens.isWord(i)) i += connectorLength(tokens, i);
  return i > at ? i : undefined;
}

function connectorLength(tokens: Tokens, at: number): number {
  const word = tokens.text(at);
  const words = connectors.find(([first]) => first === word);
  return words?.every((each, n) => tokens.text(at + n) === each) ? words.length : 0;
}

/** "Colombia and others": index behind the unnamed rest, or `at` when there is none. */
function othersBehind(tokens: Tokens, at: number, joined: number): number {
  if (!tokens.is(joined - 1, Word.and)) return at;
  let i = joined;
  while (i < joined + 3 && tokens.is(i, Word.generic)) i++;
  if (i === joined) return at;
  return tokens.isMark(at, ',') && tokens.isMark(i, ',') ? i + 1 : i;
}
