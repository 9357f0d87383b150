import type { Ref } from '../text/ref';
import { body, delegationOfAdjective, misspelt, namedBody, unknownName } from './bodySpeaker';
import { Word } from './language/lexicon';
import { chairsOf, keyOf, memberOfBody, office, officeOfBody } from './officeSpeaker';
import { officeAt, roleRefs } from './offices';
import { personOf } from './people';
import { behindDeterminers, type OneSpeaker, type ReadOne } from './speaker';
import { behindDemonstrative, constituencyAt } from './standIns';
import type { Person, State } from './state';
import type { Tokens } from './tokens';
import { reportingVerb } from './verbs';

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
    person: office?.isOffice ? withOffice(found.person, keyOf(office)) : found.person,
  };
};

function withOffice(person: Person, office: string): Person {
  return person.office === office ? person : { ...person, office };
}

/** "The economist Ada Lind", and later "the economist": a trade in small letters in front of a full name. */
const profession: ReadOne = (tokens, at, start, state) => {
  const isUnknown = start > at && !tokens.isCapital(start) && tokens.word(start) === 0;
  if (!isUnknown || !tokens.lexicon.trade.test(tokens.text(start))) return undefined;
  const trade = tokens.text(start).toLowerCase();
  const found = tokens.isCapital(start + 1)
    ? personOf(tokens, start + 1, state, { isAnnounced: true, isAfterArticle: false })
    : undefined;
  if (!found) return byProfession(state, trade, start);
  if (found.person.words.length < 2) return undefined;
  const { affiliation } = found.person;
  const also = affiliation && [affiliation];
  const confidence = Math.min(found.confidence, 0.85);
  return {
    ...found,
    ref: found.person.ref,
    also,
    person: withOffice(found.person, trade),
    confidence,
  };
};

function byProfession({ people }: State, trade: string, start: number): OneSpeaker | undefined {
  const holder = people.findLast(({ office }) => office === trade);
  if (!holder) return undefined;
  const also = holder.affiliation && [holder.affiliation];
  return { ref: holder.ref, also, next: start + 1, confidence: 0.8 };
}

/** "Civil society", "the private sector". */
const constituency: ReadOne = (tokens, _, start) => constituencyAt(tokens, start);

// The first that reads the words decides: known names before offices, offices before strangers.
const readersOfOffices = [
  delegationOfAdjective,
  officeOfBody,
  person,
  office,
  constituency,
  body,
  profession,
];
// Two words look like a person's name, one word does only when the person is known.
const readersOfStrangers = [misspelt(2), person, misspelt(1), constituency, body, unknownName];

/** Reads the one speaker named at token `at`. */
export function oneSpeaker(tokens: Tokens, at: number, state: State): OneSpeaker | undefined {
  const start = behindDeterminers(tokens, at);
  const other = standIn(tokens, at, start, state);
  if (other) return other;
  const hasOffice = mayHoldOffice(tokens, start);
  const isNamed = tokens.isCapital(start) || tokens.is(start, Word.title | Word.particle);
  if (!hasOffice && !isNamed)
    return profession(tokens, at, start, state) ?? constituencyAt(tokens, start);
  const one = namedBody(tokens, at, start, state);
  if (one) return one;
  for (const read of hasOffice ? readersOfOffices : readersOfStrangers) {
    const one = read(tokens, at, start, state);
    if (one) return one;
  }
  return undefined;
}

/** "The latter", "that of Finland", "a participant from Ghana". */
const standIn: ReadOne = (tokens, at, start, state) => {
  const ofPair = state.pair && start > at ? bothOrOne(tokens, at, start, state.pair) : undefined;
  const other = ofPair ?? bothOfThem(tokens, at, start, state);
  if (other) return other;
  const behind = behindDemonstrative(tokens, at);
  if (behind > at) return namedBody(tokens, behind, behind, state);
  return tokens.is(start, Word.generic) ? memberOfBody(tokens, start, state) : undefined;
};

/** "Both countries asked", "The two chairs thanked": those who spoke last, or the two who chair. */
const bothOfThem: ReadOne = (tokens, at, start, state) => {
  if (start === at || !tokens.is(at, Word.article)) return undefined;
  const words = tokens.lexicon.bothOfThem.exec(tokens.slice(at, Math.min(at + 5, tokens.length)));
  if (!words) return undefined;
  const next = tokens.firstFrom(tokens.start(at) + words[0].length);
  const chairs = chairsOf(state);
  const isOfChairs = tokens.is(next - 1, Word.office | Word.chaired) || !state.pair;
  const [first, second] = isOfChairs && chairs.length === 2 ? chairs : (state.pair ?? []);
  const isSpoken = first && second && reportingVerb(tokens, next, true);
  return isSpoken ? { ref: first, more: [second], next, confidence: 0.85 } : undefined;
};

/** "Both called on hosts", "the latter". */
function bothOrOne(
  tokens: Tokens,
  at: number,
  start: number,
  pair: readonly [Ref, Ref],
): OneSpeaker | undefined {
  const [first, second] = pair;
  const isBoth = start === at + 1 && tokens.lexicon.ofBoth.test(tokens.text(at));
  if (isBoth && reportingVerb(tokens, start, true))
    return { ref: first, more: [second], next: start, confidence: 0.85 };
  return oneOfPair(tokens, start, pair);
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
    tokens.is(start + 1, Word.office | Word.delegation) ||
    tokens.isMark(start + 1, '-') ||
    // Within "Working Group III Co-Chair Davidson".
    (tokens.bits & Word.office) !== 0
  );
}
