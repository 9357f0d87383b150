import { refOfAdjective } from '../gazetteer/gazetteer';
import { refOfMisspelt } from '../gazetteer/misspelt';
import { nameIn, type Ref } from '../text/ref';
import { bodyNameAt } from './bodyName';
import { Word } from './language/lexicon';
import { officeAt, officesBehind, roleRefs } from './offices';
import { foldedWords, type FoundPerson, personOf } from './people';
import type { Person, State } from './state';
import type { Tokens } from './tokens';
import { reportingVerb } from './verbs';
import type { Role } from './types';

/** What the words of one speaker were read as. */
export interface OneSpeaker {
  readonly ref: Ref;
  readonly also?: readonly Ref[];
  /** For an office held by several: "the Co-Chairs". */
  readonly more?: readonly Ref[];
  readonly role?: Role;
  /** Index of the token behind the words. */
  readonly next: number;
  readonly confidence: number;
  readonly person?: Person;
  /** Whether the words are an office, which a name in apposition may follow. */
  readonly isOffice?: boolean;
}

/** The words at `at`; `start` is the index behind their articles and honorifics. */
type ReadOne = (tokens: Tokens, at: number, start: number, state: State) => OneSpeaker | undefined;

/** "Chile", "the US", "Sri Lanka Chair", "the Uruguayan delegation", "Nepal's representative". */
const namedBody: ReadOne = (tokens, _, start, state) => {
  const name = tokens.name(start);
  if (!name) return undefined;
  const people = officesBehind(tokens, start + 1);
  if (name.form === 'demonym' && !people) return peopleOf(tokens, start, name.ref);
  const holder = people && personOf(tokens, people.next, state, announced);
  if (holder) return officialOf(name.ref, people?.role, holder);
  if (!people && continuesName(tokens, start)) return undefined;
  return {
    ref: name.ref,
    also: name.affiliation && [name.affiliation],
    role: people?.role,
    isOffice: people !== undefined,
    next: people?.next ?? start + 1,
    confidence: name.form === 'name' ? 0.97 : 0.93,
  };
};

/** "The Dutch wondered", "The Swiss said". */
function peopleOf(tokens: Tokens, at: number, ref: Ref): OneSpeaker | undefined {
  const isSubject = tokens.is(at - 1, Word.article) && reportingVerb(tokens, at + 1, true);
  return isSubject ? { ref, next: at + 1, confidence: 0.85 } : undefined;
}

const announced = { isAnnounced: true, isAfterArticle: false };

/** "Peruvian Minister Ruiz", "Chile's Ambassador Tom Berg". */
function officialOf(body: Ref, role: Role | undefined, found: FoundPerson): OneSpeaker {
  const person = { affiliation: body, ...found.person };
  return { ref: person.ref, also: [body], role, next: found.next, confidence: 0.93, person };
}

/** "la délégation uruguayenne", "el representante brasileño": the adjective behind, without a capital. */
const delegationOfAdjective: ReadOne = (tokens, at, start) => {
  if (start === at || !tokens.is(start, Word.delegation)) return undefined;
  const adjective = start + 1;
  const isUnknown = tokens.isWord(adjective) && tokens.word(adjective) === 0;
  if (!isUnknown || tokens.isCapital(adjective)) return undefined;
  const ref = refOfAdjective(tokens.text(adjective));
  return ref && { ref, next: start + 2, confidence: 0.9 };
};

/** "the Minister of El Salvador", "the delegate of Togo", "the chair of the Committee on …". */
const officeOfBody: ReadOne = (tokens, _, start, state) => {
  const office = officeAt(tokens, start);
  if (!office || !tokens.is(office.next, Word.from | Word.behalf)) return undefined;
  const body = bodyBehindOffice(tokens, office.next + 1, state);
  return (
    body && {
      ...body,
      role: office.role ?? body.role,
      isOffice: true,
      confidence: Math.min(body.confidence, 0.93),
    }
  );
};

/** "Committee on Migrant Workers", "Qatar" behind "the Minister of Foreign Affairs of". */
function bodyBehindOffice(tokens: Tokens, at: number, state: State): OneSpeaker | undefined {
  const start = behindDeterminers(tokens, at);
  for (let i = start; i < start + 8 && !tokens.isMarkOrNone(i); i++) {
    if (tokens.name(i)?.form === 'name') return namedBody(tokens, i, i, state);
    if (tokens.is(i, Word.past | Word.present | Word.base) && !tokens.isCapital(i)) break;
  }
  return bodyOf(tokens, start, true, state);
}

/** "Mr. Peck", "Co-Chair Moosa", "Minister Margaret Beckett", "Thibault Chareton", "Beckett". */
const person: ReadOne = (tokens, at, start, state) => {
  const office = officeAt(tokens, start, true);
  const found = personOf(tokens, office?.next ?? start, state, {
    isAnnounced: office !== undefined,
    isAfterArticle: tokens.is(at, Word.article),
  });
  if (!found) return undefined;
  const { affiliation } = found.person;
  const also = affiliation ? [affiliation] : [];
  if (office?.role) also.push(roleRefs[office.role]);
  return {
    ref: found.person.ref,
    also,
    role: office?.role,
    next: found.next,
    confidence: found.confidence,
    person: found.person,
  };
};

/** "The Chair", "the Co-Chairs", "The Secretariat": whoever holds the office here. */
const office: ReadOne = (tokens, at, start, state) => {
  if (start === at && !tokens.isCapital(at)) return undefined;
  const found = officeAt(tokens, start);
  // "The delegation added" goes on with whoever speaks.
  if (!found?.isOffice || isIndefinite(tokens, at)) return undefined;
  const { role, next } = found;
  const isOffice = true;
  const unknown = { ref: `role:${found.title}` as const, role, isOffice, next, confidence: 0.9 };
  if (role !== 'chair' && role !== 'co-chair' && role !== 'moderator') return unknown;
  const chairs = chairsOf(state);
  const [first, ...more] = chairs;
  if (first === undefined || (!found.isPlural && chairs.length > 1)) return unknown;
  const held = chairs.length > 1 && role === 'chair' ? 'co-chair' : role;
  return { ref: first, more, also: [roleRefs[held]], role: held, isOffice, next, confidence: 0.93 };
};

/** "A speaker asked": whoever it was. */
function isIndefinite(tokens: Tokens, at: number): boolean {
  return tokens.is(at, Word.article) && tokens.lexicon.indefinite.test(tokens.text(at));
}

/** "The Climate Action Network", "UNIDO", "A LOCAL AUTHORITIES representative". */
const body: ReadOne = (tokens, at, start, state) => bodyOf(tokens, start, start > at, state);

/** A body by its full name, under the acronym that the report has given it. */
function bodyOf(
  tokens: Tokens,
  start: number,
  isAfterArticle: boolean,
  { people }: State,
): OneSpeaker | undefined {
  const found = bodyNameAt(tokens, start, isAfterArticle);
  // "One NGO" is any of them; "a Harbour Forum representative" is that one's.
  if (found && isIndefinite(tokens, start - 1) && !tokens.is(found.next - 1, Word.delegation))
    return undefined;
  if (!found || !people.some(isBody)) return found;
  const words = foldedWords(nameIn(found.ref)).join(' ');
  const known = people.find(person => isBody(person) && person.words.join(' ') === words);
  return known ? { ...found, ref: known.ref } : found;
}

function isBody({ ref }: Person): boolean {
  return ref.startsWith('org:');
}

/** "Morroco": one letter more, less, changed or doubled than in a country's name. */
const misspelt =
  (length: number): ReadOne =>
  (tokens, _, start) => {
    if (!areUnknown(tokens, start, length)) return undefined;
    const ref = refOfMisspelt(tokens.slice(start, start + length));
    return ref && { ref, next: start + length, confidence: 0.7 };
  };

function areUnknown(tokens: Tokens, start: number, length: number): boolean {
  for (let i = start; i < start + length; i++) {
    if (!tokens.isCapital(i) || !tokens.isWord(i) || tokens.word(i) !== 0) return false;
  }
  return !tokens.isCapital(start + length);
}

// The first that reads the words decides: known names before offices, offices before strangers.
const readersOfOffices = [delegationOfAdjective, officeOfBody, person, office, body];
// Two words look like a person's name, one word does only when the person is known.
const readersOfStrangers = [misspelt(2), person, misspelt(1), body];

/** Reads the one speaker named at token `at`. */
export function oneSpeaker(tokens: Tokens, at: number, state: State): OneSpeaker | undefined {
  const start = behindDeterminers(tokens, at);
  if (state.pair && start > at) {
    const one = oneOfPair(tokens, start, state.pair);
    if (one) return one;
  }
  const hasOffice = mayHoldOffice(tokens, start);
  if (!hasOffice && !tokens.isCapital(start) && !tokens.is(start, Word.title | Word.particle))
    return undefined;
  const one = namedBody(tokens, at, start, state);
  if (one) return one;
  for (const read of hasOffice ? readersOfOffices : readersOfStrangers) {
    const one = read(tokens, at, start, state);
    if (one) return one;
  }
  return undefined;
}

/** "The former", "the latter". */
function oneOfPair(
  tokens: Tokens,
  start: number,
  [first, second]: readonly [Ref, Ref],
): OneSpeaker | undefined {
  // "the former President", "the second point" are something else.
  if (tokens.isCapital(start) || !reportingVerb(tokens, start + 1, false)) return undefined;
  const [former, latter] = tokens.lexicon.ofPair;
  const word = tokens.text(start);
  const ref = former.test(word) ? first : latter.test(word) ? second : undefined;
  return ref && { ref, next: start + 1, confidence: 0.85 };
}

/** Whether the words at `start` can be an office: "Minister", "COP-8 President", "Co- Chair". */
function mayHoldOffice(tokens: Tokens, start: number): boolean {
  return (
    tokens.is(start, Word.office | Word.delegation) ||
    tokens.is(start + 1, Word.office) ||
    tokens.isMark(start + 1, '-') ||
    // Within "Working Group III Co-Chair Davidson".
    (tokens.bits & Word.office) !== 0
  );
}

/** Index behind "the", "The Honourable", "His Excellency". */
function behindDeterminers(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 4 && tokens.is(i, Word.article | Word.honorific) && !tokens.is(i, Word.pronoun))
    i++;
  return i;
}

function chairsOf(state: State): readonly Ref[] {
  return state.open.findLast(({ chairs }) => chairs.length > 0)?.chairs ?? state.chairs;
}

/** Whether a longer capitalised name goes on behind the known one: "Natural Resources Canada Group". */
function continuesName(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  // "Kenya Red Cross"
  if (tokens.name(next)?.ref.startsWith('org:') && tokens.start(next) === tokens.end(at) + 1)
    return true;
  if (!tokens.isCapital(next) || !tokens.isWord(next) || tokens.start(next) > tokens.end(at) + 1)
    return false;
  return tokens.word(next) === 0 || tokens.is(next, Word.body);
}
