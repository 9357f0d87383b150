import { refOfAdjective } from '../gazetteer/gazetteer';
import type { Ref } from '../text/ref';
import type { Span } from '../text/span';
import { affiliationAt, personOf } from './people';
import { Word } from './language/lexicon';
import type { Role } from './types';
import type { Person, State } from './state';
import { is, isCaps, type Token } from './tokens';

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

/** What the words of one speaker were read as. */
interface One {
  readonly ref: Ref;
  readonly also?: readonly Ref[];
  /** For an office held by several: "the Co-Chairs". */
  readonly more?: readonly Ref[];
  readonly role?: Role;
  readonly next: number;
  readonly confidence: number;
  readonly person?: Person;
}

type ReadOne = (tokens: readonly Token[], at: number, state: State) => One | undefined;

/** "Chile", "the US", "Sri Lanka Chair", "the Uruguayan delegation", "Nepal's representative". */
const namedBody: ReadOne = (tokens, at) => {
  const start = skipDeterminers(tokens, at);
  const token = tokens[start];
  if (!token?.name) return undefined;
  const people = officesBehind(tokens, start + 1);
  if (token.name.form === 'demonym' && !people) return undefined;
  if (!people && continuesName(tokens, start)) return undefined;
  return {
    ref: token.name.ref,
    role: people?.role,
    next: people?.next ?? start + 1,
    confidence: token.name.form === 'name' ? 0.97 : 0.93,
  };
};

/** "la délégation uruguayenne", "el representante brasileño": the adjective behind, without a capital. */
const delegationOfAdjective: ReadOne = (tokens, at) => {
  const start = skipDeterminers(tokens, at);
  const adjective = tokens[start + 1];
  if (start === at || !is(tokens[start], Word.delegation) || adjective?.kind !== 'word')
    return undefined;
  const ref =
    adjective.isCapital || adjective.word !== 0 ? undefined : refOfAdjective(adjective.text);
  return ref && { ref, next: start + 2, confidence: 0.9 };
};

/** "the Minister of El Salvador", "the delegate of Togo", "the chair of the Committee on …". */
const officeOfBody: ReadOne = (tokens, at, state) => {
  const start = skipDeterminers(tokens, at);
  const office = officesAt(tokens, start);
  if (!office || !is(tokens[office.next], Word.from | Word.behalf)) return undefined;
  const body = bodyBehindOffice(tokens, office.next + 1, state);
  return (
    body && { ...body, role: office.role ?? body.role, confidence: Math.min(body.confidence, 0.93) }
  );
};

/** "Mr. Peck", "Co-Chair Moosa", "Minister Margaret Beckett", "Thibault Chareton", "Beckett". */
const person: ReadOne = (tokens, at, state) => {
  const start = skipDeterminers(tokens, at);
  const office = officesAt(tokens, start, true);
  const found = personOf(tokens, office?.next ?? start, state, {
    isAnnounced: office !== undefined,
    isAfterArticle: is(tokens[at], Word.article),
  });
  if (!found) return undefined;
  const affiliation = found.person.affiliation;
  return {
    ref: found.person.ref,
    also: [...(affiliation ? [affiliation] : []), ...(office?.role ? [roleRef(office.role)] : [])],
    role: office?.role,
    next: found.next,
    confidence: found.confidence,
    person: found.person,
  };
};

/** "The Climate Action Network", "UNIDO", "A LOCAL AUTHORITIES representative". */
const body: ReadOne = (tokens, at) => {
  const start = skipDeterminers(tokens, at);
  return bodyAt(tokens, start, start > at);
};

/** "The Chair", "the Co-Chairs", "The Secretariat": whoever holds the office here. */
const office: ReadOne = (tokens, at, state) => {
  const start = skipDeterminers(tokens, at);
  const found = officesAt(tokens, start);
  if (!found || (start === at && !tokens[at]?.isCapital)) return undefined;
  if (found.role !== 'chair' && found.role !== 'co-chair') {
    return { ref: `role:${found.title}`, role: found.role, next: found.next, confidence: 0.9 };
  }
  const chairs = chairsOf(state);
  const [first, ...more] = chairs;
  if (first === undefined || (!found.isPlural && chairs.length > 1)) {
    return { ref: `role:${found.title}`, role: found.role, next: found.next, confidence: 0.9 };
  }
  const role = chairs.length > 1 ? 'co-chair' : found.role;
  return { ref: first, more, also: [roleRef(role)], role, next: found.next, confidence: 0.93 };
};

// The first that reads the words decides: known names before offices, offices before strangers.
const readers: readonly ReadOne[] = [
  namedBody,
  delegationOfAdjective,
  officeOfBody,
  person,
  office,
  body,
];

// More speakers than this do not share a verb; with no bound a list of thousands of names would be read
// anew from each of them.
const mostJoint = 60;

/** Reads the speaker or the joint speakers named at token `at`. */
export function speakerPhrase(
  tokens: readonly Token[],
  at: number,
  state: State,
): SpeakerPhrase | undefined {
  const first = includedAmong(tokens, at);
  const all: One[] = [];
  const named: Span[] = [];
  let next = first;
  for (;;) {
    const one = readOne(tokens, next, state);
    if (!one) break;
    named.push({ start: tokens[next]?.start ?? 0, end: tokens[one.next - 1]?.end ?? 0 });
    const placed = affiliationAt(tokens, one.next, one.person);
    all.push({ ...one, ...placed });
    next = placed?.next ?? one.next;
    const joined = all.length < mostJoint ? joinedAt(tokens, next) : undefined;
    if (joined === undefined) return combine(all, named, next);
    const following = readOne(tokens, joined, state);
    if (!following) return combine(all, named, othersBehind(tokens, next, joined));
    next = joined;
  }
  return undefined;
}

function readOne(tokens: readonly Token[], at: number, state: State): One | undefined {
  for (const read of readers) {
    const one = read(tokens, at, state);
    if (one) return one;
  }
  return undefined;
}

function combine(all: readonly One[], named: readonly Span[], next: number): SpeakerPhrase {
  const speakers = new Set(all.flatMap(one => [one.ref, ...(one.more ?? [])]));
  const also = new Set(all.flatMap(one => one.also ?? []));
  return {
    speakers: [...speakers],
    also: [...also].filter(ref => !speakers.has(ref)),
    role: all[0]?.role,
    named,
    next,
    confidence: Math.min(...all.map(one => one.confidence)),
    people: all.flatMap(one => (one.person ? [one.person] : [])),
  };
}

/** "Several delegates including A and B": the named ones. Index of the first of them, else `at`. */
function includedAmong(tokens: readonly Token[], at: number): number {
  let i = at;
  let isGeneric = false;
  while (i < at + 6 && is(tokens[i], Word.generic | Word.article | Word.link)) {
    isGeneric ||= is(tokens[i], Word.generic);
    i++;
  }
  if (!isGeneric) return at;
  if (tokens[i]?.text === ',') i++;
  const listed = i;
  while (i < listed + 3 && is(tokens[i], Word.including)) i++;
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
function joinedAt(tokens: readonly Token[], at: number): number | undefined {
  let i = at;
  if (tokens[i]?.text === ',') i++;
  if (is(tokens[i], Word.and)) i++;
  else
    i +=
      connectors.find(words => words.every((word, n) => tokens[i + n]?.text.toLowerCase() === word))
        ?.length ?? 0;
  return i > at ? i : undefined;
}

/** "Colombia and others": index behind the unnamed rest, or `at` when there is none. */
function othersBehind(tokens: readonly Token[], at: number, joined: number): number {
  if (!is(tokens[joined - 1], Word.and)) return at;
  let i = joined;
  while (is(tokens[i], Word.generic) && i < joined + 3) i++;
  if (i === joined) return at;
  return tokens[at]?.text === ',' && tokens[i]?.text === ',' ? i + 1 : i;
}

/** Index behind "the", "The Honourable", "His Excellency". */
function skipDeterminers(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 4 && is(tokens[i], Word.article | Word.honorific) && !is(tokens[i], Word.pronoun))
    i++;
  return i;
}

interface Office {
  readonly title: string;
  readonly role?: Role;
  readonly isPlural: boolean;
  readonly next: number;
}

// "Deputy Prime Minister and Minister for Foreign Affairs" is about as long as offices get.
const longestOffice = 4;

/** The words of an office at `at`; with `inFrontOfName`, also "COP-8 President", "SBSTA Chair". */
function officesAt(
  tokens: readonly Token[],
  at: number,
  inFrontOfName = false,
): Office | undefined {
  let start = at;
  if (inFrontOfName && isAcronym(tokens[at]) && is(tokens[at + 1], Word.office)) start++;
  // "Co- Chair": hyphenated at a line's end.
  if (/^co$/i.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === '-') start += 2;
  let i = start;
  while (i < start + longestOffice && isOfficeWord(tokens, i, start)) i++;
  if (i === start) return undefined;
  const words = tokens.slice(start, i).map(token => token.text);
  const isJoint = start >= at + 2 || /^co-?(?:ch|pr)/i.test(words[0] ?? '');
  const last = words.at(-1) ?? '';
  return {
    title: officeTitle(words, isJoint),
    role: roleOf(last, isJoint),
    isPlural: last.endsWith('s'),
    next: i,
  };
}

function isOfficeWord(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  if (!is(token, Word.office | Word.delegation)) return false;
  // "the Chair reports": behind the office's own word a small letter begins the verb.
  return (
    i === start || !is(token, Word.past | Word.present | Word.base) || token?.isCapital === true
  );
}

function officeTitle(words: readonly string[], isJoint: boolean): string {
  const title = words.map(word => word[0]?.toUpperCase() + word.slice(1)).join(' ');
  return isJoint && !/^co-/i.test(title) ? `Co-${title}` : title;
}

/** What an office is among ours, by its word in any of the languages. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/^co-?(?:chair|présid|presid)/, 'co-chair'],
  [/^(?:chair|présidente?s?$|president[ae]s?$|presidencia$)/, 'chair'],
  [/^(?:moderator|facilitator|modérat|facilitat|animat|moderador|facilitador)/, 'moderator'],
  [/^(?:rapporteu|relator)/, 'rapporteur'],
  [/^pan(?:ell?|él)ist/, 'panellist'],
];

function roleOf(office: string, isJoint: boolean): Role | undefined {
  const word = office.toLowerCase();
  // An English President holds another office than the French and Spanish one, who chairs.
  if (word === 'president' || word === 'presidents') return undefined;
  const role = roles.find(([pattern]) => pattern.test(word))?.[1];
  return role === 'chair' && isJoint ? 'co-chair' : role;
}

function roleRef(role: Role): Ref {
  return `role:${role.replace(/(^|-)\p{L}/gu, letter => letter.toUpperCase())}`;
}

function chairsOf(state: State): readonly Ref[] {
  return state.open.findLast(roundtable => roundtable.chairs.length > 0)?.chairs ?? [];
}

/** "Chair" in "Sri Lanka Chair", "'s representative", "delegation": who of the body spoke. */
function officesBehind(
  tokens: readonly Token[],
  at: number,
): { role?: Role; next: number } | undefined {
  const isOwned = tokens[at]?.text === '’s' || tokens[at]?.text === "'s";
  const start = isOwned ? at + 1 : at;
  let i = start;
  while (
    i < start + longestOffice &&
    is(tokens[i], Word.office | Word.delegation) &&
    (isOwned || isNoun(tokens[i]))
  )
    i++;
  if (i === start) return undefined;
  return { role: roleOf(tokens[i - 1]?.text ?? '', false), next: i };
}

/** Whether a word that may be a verb too stands as a noun: capitalised, or never a verb. */
function isNoun(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.isCapital || !is(token, Word.past | Word.present | Word.base))
  );
}

/** Whether a longer capitalised name goes on behind the known one: "Natural Resources Canada Group". */
function continuesName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !next.isCapital || next.start > (tokens[at]?.end ?? 0) + 1)
    return false;
  return next.word === 0 || is(next, Word.body);
}

const longestBodyName = 14;

/** A body that the gazetteer does not know, told by its capitals and its kind of word. */
function bodyAt(tokens: readonly Token[], at: number, isAfterArticle: boolean): One | undefined {
  const { end, last } = capitalisedRun(tokens, at);
  if (end === at) return undefined;
  const name = tokens.slice(at, end);
  const behind = tokens[end];
  if (is(behind, Word.delegation) && isAfterArticle) return bodyOne(name, end + 1, 0.9);
  if (end === at + 1 && isAcronym(tokens[at])) return bodyOne(name, end, 0.92);
  const hasKind = name.some(token => is(token, Word.body) || token.name?.ref.startsWith('org:'));
  if (!hasKind && !(isAfterArticle && end > at + 1)) return undefined;
  if (is(last, Word.generic) || (end === at + 1 && !isAfterArticle)) return undefined;
  return bodyOne(name, end, hasKind ? 0.92 : 0.75);
}

function bodyOne(name: readonly Token[], next: number, confidence: number): One {
  const text = name
    .map((token, i) => (i > 0 && needsBlank(name, i) ? ' ' : '') + token.text)
    .join('');
  return { ref: `org:${text}`, next, confidence };
}

function needsBlank(name: readonly Token[], i: number): boolean {
  return (name[i]?.start ?? 0) > (name[i - 1]?.end ?? 0);
}

/** The longest run of capitalised words at `at`, with small linking words inside it. */
function capitalisedRun(tokens: readonly Token[], at: number): { end: number; last?: Token } {
  let end = at;
  let last: Token | undefined;
  for (let i = at; i < at + longestBodyName; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.isCapital && !isPlainOpening(token)) {
      last = token;
      end = i + 1;
    } else if (!(last && is(token, Word.link)) && !/^['’]s?$/.test(token.text)) break;
  }
  return { end, last };
}

function isPlainOpening(token: Token): boolean {
  return is(token, Word.pronoun | Word.common | Word.article) && !isCaps(token.text);
}

/** "Committee on Migrant Workers", "Qatar" behind "the Minister of Foreign Affairs of". */
function bodyBehindOffice(tokens: readonly Token[], at: number, state: State): One | undefined {
  const start = skipDeterminers(tokens, at);
  for (let i = start; i < start + 8; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') break;
    if (token.name?.form === 'name') return namedBody(tokens, i, state);
    if (is(token, Word.past | Word.present | Word.base) && !token.isCapital) break;
  }
  const found = bodyAt(tokens, start, true);
  if (found) return found;
  return undefined;
}

function isAcronym(token: Token | undefined): boolean {
  if (token?.kind === 'name') return token.name?.form === 'name' && isCaps(token.text);
  // COP-8, UNAOC, G-77, ICLEI; longer words in capitals are mostly shouting.
  return (
    token !== undefined &&
    /^\p{Lu}[\p{Lu}\p{N}&/-]{1,7}(?:-\d+)?$/u.test(token.text) &&
    token.word === 0
  );
}
