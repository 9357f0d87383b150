import { refOfAdjective } from '../gazetteer/gazetteer';
import { refOfMisspelt } from '../gazetteer/misspelt';
import { nameIn, type Ref } from '../text/ref';
import { bodyNameAt } from './bodyName';
import { Word } from './language/lexicon';
import { officesBehind } from './offices';
import { foldedWords, type FoundPerson, personOf } from './people';
import { isIndefinite, type OneSpeaker, type ReadOne } from './speaker';
import type { Person, State } from './state';
import type { Tokens } from './tokens';
import { reportingVerb } from './verbs';
import type { Role } from './types';

/** "Chile", "the US", "Sri Lanka Chair", "the Uruguayan delegation", "Nepal's representative". */
export const namedBody: ReadOne = (tokens, _, start, state) => {
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
export const delegationOfAdjective: ReadOne = (tokens, at, start) => {
  if (start === at || !tokens.is(start, Word.delegation)) return undefined;
  const adjective = start + 1;
  const isUnknown = tokens.isWord(adjective) && tokens.word(adjective) === 0;
  if (!isUnknown || tokens.isCapital(adjective)) return undefined;
  const ref = refOfAdjective(tokens.text(adjective));
  return ref && { ref, next: start + 2, confidence: 0.9 };
};

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

/** "The Climate Action Network", "UNIDO", "A LOCAL AUTHORITIES representative". */
export const body: ReadOne = (tokens, at, start, state) => bodyOf(tokens, start, start > at, state);

/** A body by its full name, under the acronym that the report has given it. */
export function bodyOf(
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

// Shorter words with a capital are initials, numerals, and the like.
const shortestName = 4;

/** "Estrada replied that": a word that nobody knows and that plainly speaks, most often a surname. */
export const unknownName: ReadOne = (tokens, at, start) => {
  const isOne = start === at && areUnknown(tokens, at, 1) && tokens.text(at).length >= shortestName;
  if (!isOne || !tokens.is(at + 1, Word.past) || !tokens.is(at + 2, Word.common)) return undefined;
  const isThat = /^(?:that|que)$/.test(tokens.text(at + 2));
  return isThat ? { ref: `person:${tokens.text(at)}`, next: at + 1, confidence: 0.6 } : undefined;
};

/** "Morroco": one letter more, less, changed or doubled than in a country's name. */
export const misspelt =
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
