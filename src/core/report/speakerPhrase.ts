import type { Ref } from '../text/ref';
import type { Span } from '../text/span';
import { Word } from './language/lexicon';
import { type OneSpeaker, oneSpeaker } from './oneSpeaker';
import { affiliationAt } from './people';
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
  let next = includedAmong(tokens, at);
  let one = oneSpeaker(tokens, next, state);
  while (one) {
    named.push({ start: tokens.start(next), end: tokens.end(one.next - 1) });
    const placed = affiliationAt(tokens, one.next, one.person);
    all.push(placed ? { ...one, ...placed } : one);
    next = placed?.next ?? one.next;
    const joined = all.length < mostJoint ? joinedAt(tokens, next) : undefined;
    if (joined === undefined) return combine(all, named, next);
    one = oneSpeaker(tokens, joined, state);
    if (!one) return combine(all, named, othersBehind(tokens, next, joined));
    next = joined;
  }
  return undefined;
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
