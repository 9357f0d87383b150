import type { Ref } from '../text/ref';
import { bodyOf, namedBody } from './bodySpeaker';
import { Word } from './language/lexicon';
import { behindPortfolio, type Office, officeAt, roleRefs } from './offices';
import { behindDeterminers, isIndefinite, type OneSpeaker, type ReadOne } from './speaker';
import { constituencyAt } from './standIns';
import type { Person, State } from './state';
import type { Tokens } from './tokens';

/** "the Minister of El Salvador", "the delegate of Togo", "the chair of the Committee on …". */
export const officeOfBody: ReadOne = (tokens, _, start, state) => {
  const office = officeAt(tokens, start);
  if (!office || !tokens.is(office.next, Word.from | Word.behalf)) return undefined;
  const body = bodyBehindOffice(tokens, office.next + 1, state);
  // "the Regional Director for Asia and the Pacific": no body whose office it is.
  if (office.isOffice && body && body.confidence < leastBody) return undefined;
  return (
    body && {
      ...body,
      role: office.role ?? body.role,
      isOffice: true,
      office: office.isOffice ? keyOf(office) : undefined,
      official: officialWithoutName(body.ref, office),
      confidence: Math.min(body.confidence, 0.93),
    }
  );
};

// What only its capitals make a body is as likely what the office is for.
const leastBody = 0.8;

/** "Committee on Migrant Workers", "Qatar" behind "the Minister of Foreign Affairs of". */
function bodyBehindOffice(tokens: Tokens, at: number, state: State): OneSpeaker | undefined {
  const start = behindDeterminers(tokens, at);
  for (let i = start; i < start + 8 && !tokens.isMarkOrNone(i); i++) {
    if (tokens.name(i)?.form === 'name') return namedBody(tokens, i, i, state);
    if (tokens.is(i, Word.past | Word.present | Word.base) && !tokens.isCapital(i)) break;
  }
  return bodyOf(tokens, start, true, state) ?? constituencyAt(tokens, start);
}

/** "A participant from Ghana", "experts from the World Bank": whoever it was, for whom is told. */
export function memberOfBody(tokens: Tokens, start: number, state: State): OneSpeaker | undefined {
  const isFrom = tokens.is(start + 1, Word.from) && tokens.text(start + 1) !== 'of';
  const at = isFrom ? behindDeterminers(tokens, start + 2) : start;
  const body = isFrom && tokens.name(at)?.form === 'name' && namedBody(tokens, at, at, state);
  return body ? { ...body, confidence: 0.85 } : undefined;
}

/** "The Chair", "the Co-Chairs", "The Secretariat": whoever holds the office here. */
export const office: ReadOne = (tokens, at, start, state) => {
  if (start === at && !tokens.isCapital(at)) return undefined;
  // "Its Minister added" goes on with the country; "His Excellency the Minister" does not.
  if (tokens.lexicon.possessive.test(tokens.text(at)) && start === at + 1) return undefined;
  const found = officeAt(tokens, start);
  // "The delegation added" goes on with whoever speaks.
  if (!found?.isOffice || isIndefinite(tokens, at)) return undefined;
  // "Ministers reported": whoever they were.
  if (start === at && tokens.is(at, Word.generic)) return undefined;
  const { role } = found;
  const next = role ? found.next : behindPortfolio(tokens, found.next);
  const isOffice = true;
  const unknown = { ref: `role:${found.title}` as const, role, isOffice, next, confidence: 0.9 };
  if (role !== 'chair' && role !== 'co-chair' && role !== 'moderator')
    return next > found.next ? unknown : { ...unknown, ...heldBefore(state, found) };
  const chairs = chairsOf(state);
  const [first, ...more] = chairs;
  if (first === undefined || (!found.isPlural && chairs.length > 1)) return unknown;
  const held = chairs.length > 1 && role === 'chair' ? 'co-chair' : role;
  return { ref: first, more, also: [roleRefs[held]], role: held, isOffice, next, confidence: 0.93 };
};

// Of several ministers, "the Minister" is one who was named among the last few.
const lately = 4;

/** "The Minister" behind "the Minister of Labour of Malta, Mr. Ray Borg,": the same person. */
function heldBefore({ people }: State, found: Office): Omit<OneSpeaker, 'next'> | undefined {
  const key = keyOf(found);
  const holders = people.filter(({ office }) => office === key);
  const holder = holders.at(-1);
  if (!holder || (holders.length > 1 && people.indexOf(holder) < people.length - lately))
    return undefined;
  const { ref, affiliation } = holder;
  const also: Ref[] = affiliation ? [affiliation] : [];
  also.push(`role:${found.title}`);
  return { ref, also, role: found.role, isOffice: true, confidence: 0.88 };
}

/** An office as persons are remembered by it. */
export function keyOf({ title }: Office): string {
  return title.toLowerCase();
}

/** Remembers "the Minister of Qatar" for "the Minister"; what a body is called is remembered elsewhere. */
function officialWithoutName(ref: Ref, office: Office): Person | undefined {
  const { isOffice, role } = office;
  const isRemembered = isOffice && !role && ref.startsWith('country:');
  return isRemembered ? { ref, words: [], office: keyOf(office) } : undefined;
}

/** Who chairs where the sentence stands. */
export function chairsOf(state: State): readonly Ref[] {
  if (state.acting.length > 0) return state.acting;
  return state.open.findLast(({ chairs }) => chairs.length > 0)?.chairs ?? state.chairs;
}
