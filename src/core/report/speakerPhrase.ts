import { nameIn, type Ref } from '../text/ref';
import type { Span } from '../text/span';
import { Word } from './language/lexicon';
import type { OneSpeaker } from './speaker';
import { isAcronym } from './offices';
import { affiliationAt, foldedWords } from './people';
import type { Person } from './state';
import type { Tokens } from './tokens';
import type { Role } from './types';
import { reportingVerb } from './verbs';

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
  /** Whether more than one speaks. */
  readonly isJoint: boolean;
}

/** What is named at the places of one sentence; each place is read once. */
export interface SpeakerReader {
  readonly tokens: Tokens;
  readonly one: (at: number) => OneSpeaker | undefined;
  readonly link: (at: number) => Link | undefined;
}

/** One of those who are named together. */
export interface Link {
  readonly speaker: OneSpeaker;
  readonly named: Span;
  /** Index of the token behind this one, and behind "and others". */
  readonly next: number;
  /** Index of the token with which the following one begins. */
  readonly following?: number;
}

// More speakers than this do not share a verb; with no bound a list of thousands of names would be read
// anew from each of them.
const mostJoint = 60;

/** Reads the speaker or the joint speakers named at token `at`. */
export function speakerPhrase(read: SpeakerReader, at: number): SpeakerPhrase | undefined {
  const { tokens } = read;
  const first = includedAmong(tokens, at);
  const all: Link[] = [];
  let link = read.link(first);
  while (link) {
    all.push(link);
    const { following } = link;
    if (following === undefined || all.length === mostJoint) break;
    link = read.link(following);
  }
  const last = all.at(-1);
  if (!last) return undefined;
  const next = behindBracket(tokens, first, last.next);
  return all.length === 1 && !last.speaker.more?.length
    ? singleSpeaker(last, next)
    : new JointSpeakers(all, next);
}

/** Reads one speaker at token `at` and whether a further one is joined to it. */
export function linkAt(read: SpeakerReader, at: number): Link | undefined {
  const { tokens } = read;
  const one = read.one(at);
  if (!one) return undefined;
  const named = { start: tokens.start(at), end: tokens.end(one.next - 1) };
  const whole = withBrackets(tokens, one);
  const speaker = (whole.isOffice ? holderOf(read, whole) : undefined) ?? whole;
  const { next } = speaker;
  const behalf = joinedBehindGroup(read, next);
  if (behalf) return { speaker: { ...speaker, also: [behalf.group] }, named, ...behalf };
  const joined = joinedAt(tokens, next);
  if (joined === undefined) return { speaker, named, next };
  const following = read.one(joined);
  // "Indonesia, the Philippines' proposal notwithstanding, argued"
  if (following && /^['’]s?$/.test(tokens.text(following.next))) return { speaker, named, next };
  if (!following) return { speaker, named, next: othersBehind(tokens, next, joined) };
  // "the Minister of Ports, Peru, opened": whose office it is.
  if (!tokens.is(joined - 1, Word.and) && whole.ref.startsWith('role:') && isCountry(following))
    return {
      speaker: { ...following, role: whole.role, also: [whole.ref] },
      named,
      next: following.next,
    };
  const isListed = tokens.is(joined - 1, Word.and);
  // "Tom Berg, UNEP: rivers need owners"
  if (whole.person && !isListed && !following.person && tokens.isMark(following.next, ':'))
    return { speaker: belongingTo(whole, following), named, next: following.next };
  if (whole.person && !isListed && isAside(read, next, following)) return { speaker, named, next };
  if (!isListed && isChairOf(read, joined, following)) return { speaker, named, next };
  return { speaker, named, next, following: joined };
}

function isCountry({ ref }: OneSpeaker): boolean {
  return ref.startsWith('country:');
}

/** "Nauru, for AOSIS, and Peru, for AILAC, said": the one behind the group of the first. */
function joinedBehindGroup(
  { tokens, one }: SpeakerReader,
  at: number,
): { group: Ref; next: number; following: number } | undefined {
  if (!tokens.isMark(at, ',') || !tokens.is(at + 1, Word.behalf)) return undefined;
  const group = one(at + 2);
  if (!group?.ref.startsWith('group:')) return undefined;
  const { next } = group;
  const isListed =
    tokens.isMark(next, ';') || (tokens.isMark(next, ',') && tokens.is(next + 1, Word.and));
  const following = tokens.is(next + 1, Word.and) ? next + 2 : next + 1;
  const isFollowed =
    isListed && tokens.name(following) !== undefined && isBehalf(tokens, following + 1);
  return isFollowed ? { group: group.ref, next, following } : undefined;
}

function isBehalf(tokens: Tokens, at: number): boolean {
  return tokens.isMark(at, ',') && tokens.is(at + 1, Word.behalf);
}

/** "Ethiopia, Chair of the African Group, said": an apposition too. */
function isChairOf({ tokens }: SpeakerReader, at: number, { isOffice, next }: OneSpeaker): boolean {
  return isOffice === true && tokens.is(at, Word.office) && tokens.isMark(next, ',');
}

function belongingTo(speaker: OneSpeaker, { ref }: OneSpeaker): OneSpeaker {
  const person = speaker.person && { ...speaker.person, affiliation: ref };
  return { ...speaker, also: [...(speaker.also ?? []), ref], person };
}

/** "Ana Ruiz, Minister of Ports, said": behind a person's comma at `at`, not a second speaker. */
function isAside(read: SpeakerReader, at: number, following: OneSpeaker): boolean {
  return following.isOffice === true || isApposition(read, following) || isClosed(read.tokens, at);
}

// "Ambassador Extraordinary and Plenipotentiary of … to the United Nations" and the like.
const longestAside = 40;

/** "Ana Ruiz, Policy Director, Harbour Watch International, spoke": a comma stands in front of the verb. */
function isClosed(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < Math.min(at + longestAside, tokens.length); i++) {
    if (tokens.isMark(i, ';')) return false;
    if (/^[,)]$/.test(tokens.text(i)) && reportingVerb(tokens, i + 1, false)?.tense === 'past')
      return true;
  }
  return false;
}

/** "Ana Ruiz, Port Institute, said": where she belongs, when no further name follows. */
function isApposition({ tokens, one }: SpeakerReader, { person, next }: OneSpeaker): boolean {
  if (next >= tokens.length) return !person;
  if (person || !tokens.isMark(next, ',')) return false;
  return !tokens.is(next + 1, Word.and) && one(next + 1) === undefined;
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
function holderOf({ tokens, one }: SpeakerReader, office: OneSpeaker): OneSpeaker | undefined {
  if (!tokens.isMark(office.next, ',')) return undefined;
  const found = one(office.next + 1);
  if (!found?.person) return undefined;
  const holder = withBrackets(tokens, found);
  if (!tokens.isMark(holder.next, ',')) return undefined;
  const also = [...(holder.also ?? []), office.ref, ...(office.also ?? [])];
  const body = office.ref.startsWith('role:') ? undefined : office.ref;
  const person = { affiliation: body, ...found.person, ...holder.person, office: office.office };
  return { ...holder, also, person, role: office.role, isOffice: false };
}

const nobody: readonly never[] = [];

function singleSpeaker({ speaker, named }: Link, next: number): SpeakerPhrase {
  const { ref, also = nobody, role, confidence, person, official } = speaker;
  const people = person ?? official;
  return {
    speakers: [ref],
    also,
    role,
    named: [named],
    next,
    confidence,
    people: people ? [people] : nobody,
    isJoint: false,
  };
}

/** Put together when somebody asks: most phrases turn out to speak nowhere. */
class JointSpeakers implements SpeakerPhrase {
  readonly next: number;
  readonly #links: readonly Link[];
  #speakers?: readonly Ref[];
  #also?: readonly Ref[];

  constructor(links: readonly Link[], next: number) {
    this.#links = links;
    this.next = next;
  }

  get speakers(): readonly Ref[] {
    return (this.#speakers ??= unique(this.#links.flatMap(refsOf)));
  }
  get also(): readonly Ref[] {
    return (this.#also ??= this.#others());
  }
  #others(): readonly Ref[] {
    const others = this.#links.flatMap(({ speaker }) => speaker.also ?? []);
    if (others.length === 0) return others;
    const { speakers } = this;
    return unique(others).filter(ref => !speakers.includes(ref));
  }
  get role(): Role | undefined {
    return this.#links[0]?.speaker.role;
  }
  get named(): readonly Span[] {
    return this.#links.map(({ named }) => named);
  }
  get confidence(): number {
    return Math.min(...this.#links.map(({ speaker }) => speaker.confidence));
  }
  get people(): readonly Person[] {
    return this.#links.flatMap(({ speaker }) => speaker.person ?? speaker.official ?? []);
  }
  get isJoint(): boolean {
    return this.#links.length > 1 || (this.#links[0]?.speaker.more?.length ?? 0) > 0;
  }
}

function refsOf({ speaker: { ref, more } }: Link): readonly Ref[] {
  return more ? [ref, ...more] : [ref];
}

/** The phrase with some of what it says made otherwise. */
export function phraseWith(phrase: SpeakerPhrase, other: Partial<SpeakerPhrase>): SpeakerPhrase {
  const { speakers, also, role, named, next, confidence, people, isJoint } = phrase;
  return { speakers, also, role, named, next, confidence, people, isJoint, ...other };
}

function unique(refs: readonly Ref[]): readonly Ref[] {
  return refs.length < 2 ? refs : [...new Set(refs)];
}

/** "Several delegates including A and B": the named ones. Index of the first of them, else `at`. */
function includedAmong(tokens: Tokens, at: number): number {
  let i = at;
  let isGeneric = false;
  while (
    i < at + 6 &&
    (tokens.is(i, Word.generic | Word.article | Word.link) || isBetween(tokens, i))
  ) {
    isGeneric ||= tokens.is(i, Word.generic);
    i++;
  }
  if (!isGeneric) return at;
  if (tokens.isMark(i, '(')) return i + 1;
  if (tokens.isMark(i, ',')) i++;
  const listed = i;
  while (i < listed + 3 && tokens.is(i, Word.including)) i++;
  // "notably from Kenya", "led by the EU"
  if (i > listed && tokens.is(i, Word.from)) i++;
  if (i === listed && tokens.is(i, Word.chaired) && tokens.text(i + 1) === 'by') i += 2;
  return i > listed ? i : at;
}

/** "developing" in "Many developing countries". */
function isBetween(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || tokens.isCapital(i)) return false;
  return tokens.is(i - 1, Word.generic) && tokens.is(i + 1, Word.generic);
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
  if (tokens.is(i, Word.and)) {
    i++;
    // "les représentants du Mali et du Niger"
    if (tokens.is(i, Word.from) || /^(?:aux?|al)$/.test(tokens.text(i))) i++;
  } else if (tokens.isWord(i)) i += connectorLength(tokens, i);
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
