import type { Ref } from '../../text/ref';
import { Word } from '../language/lexicon';
import { type Office, officeAt } from '../offices';
import { phraseWith, type SpeakerPhrase } from '../speakerPhrase';
import type { Tokens } from '../tokens';
import type { Role } from '../types';
import { reportingVerb, type Tense } from '../verbs';
import type { AttributionRule, Clause, Reading } from './attribution';

/** "Morocco mentioned that …", "Tunisia and Switzerland emphasized …". */
export const speakerThenVerb: AttributionRule = {
  name: 'speaker-verb',
  read: speakerAndVerb,
};

/** A speaker at token `at` with the verb right behind. */
export function speakerAndVerb({ tokens, phrases }: Clause, at: number): Reading | undefined {
  const phrase = phrases.at(at);
  const verb = phrase && reportingVerb(tokens, phrase.next, isPlural(phrase));
  if (!verb || isDecision(tokens, phrase, verb.next - 1)) return undefined;
  return { phrase, next: verb.next, tense: verb.tense, confidence: phrase.confidence };
}

/** "The Committee adopted the text": what a body decides is the narrator's to tell; "considered that" is said. */
function isDecision(tokens: Tokens, { speakers }: SpeakerPhrase, verb: number): boolean {
  if (!speakers.every(ref => ref.startsWith('org:'))) return false;
  return tokens.lexicon.decides.test(tokens.slice(verb, Math.min(verb + 3, tokens.length)));
}

function isPlural(phrase: SpeakerPhrase): boolean {
  return phrase.isJoint;
}

/** "Cyprus – on the need …", "Zambia on local integration." */
export const speakerThenTopic: AttributionRule = {
  name: 'verbless',
  read: (clause, at) => speakerAndTopic(clause, at, clause.followsTurn || clause.isItem),
};

/**
 * A speaker at token `at` with a topic right behind. Without a dash it takes other turns around it to
 * tell a turn from a phrase of the narrator: `isAmongTurns`.
 */
export function speakerAndTopic(
  clause: Clause,
  at: number,
  isAmongTurns: boolean,
): Reading | undefined {
  const { tokens, phrases } = clause;
  const phrase = phrases.at(at);
  if (!phrase) return undefined;
  const isDashed = /^[–—-]$/.test(tokens.text(phrase.next));
  const topic = isDashed ? phrase.next + 1 : phrase.next;
  const isTopic =
    tokens.is(topic, isDashed ? Word.topic | Word.gerund : Word.topic) ||
    (isDashed && (isBehindSemicolon(tokens, at) || isDashedRest(clause, topic)));
  if (!isTopic || (!isDashed && !isAmongTurns)) return undefined;
  // "on the other hand", "on behalf of".
  const isFixedPhrase =
    /^(?:other|behalf)$/.test(tokens.text(topic + 1)) || tokens.text(topic + 2) === 'other';
  if (isFixedPhrase) return undefined;
  const confidence = Math.min(phrase.confidence, isDashed ? 0.95 : 0.92);
  return { phrase, next: topic + 1, tense: 'past', confidence };
}

/** "Morocco – seasonal contracts.": among turns of countries, where no second dash closes an aside. */
function isDashedRest({ tokens, followsState }: Clause, from: number): boolean {
  if (!followsState || !tokens.isWord(from)) return false;
  for (let i = from; i < tokens.length; i++) if (/^[–—]$/.test(tokens.text(i))) return false;
  return true;
}

/** "Germany – its dual system; Austria – the same" */
function isBehindSemicolon(tokens: Tokens, at: number): boolean {
  return tokens.isMark(at - 1, ';') || tokens.isMark(at - 2, ';');
}

/** "Tunisia, on the recognition of diplomas.": among other turns, without a verb and without a dash. */
export const speakerCommaTopic: AttributionRule = {
  name: 'verbless',
  read: ({ tokens, phrases, followsTurn, isItem }, at) => {
    const phrase = followsTurn || isItem ? phrases.at(at) : undefined;
    if (!phrase || !tokens.isMark(phrase.next, ',')) return undefined;
    const topic = phrase.next + 1;
    if (!tokens.is(topic, Word.topic) || hasVerb(tokens, topic)) return undefined;
    const confidence = Math.min(phrase.confidence, 0.85);
    return { phrase, next: topic + 1, tense: 'past', confidence };
  },
};

function hasVerb(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.length; i++)
    if (tokens.isMark(i, ',') && reportingVerb(tokens, i + 1, true)) return true;
  return false;
}

/** "- Greece, which explained its law": in a list, where each item is somebody's. */
export const speakerInRelative: AttributionRule = {
  name: 'speaker-aside-verb',
  read: ({ tokens, phrases, isItem, opensBlock, lexicon }, at) => {
    const phrase = isItem && opensBlock ? phrases.at(at) : undefined;
    if (!phrase || !tokens.isMark(phrase.next, ',')) return undefined;
    if (!lexicon.relative.test(tokens.text(phrase.next + 1))) return undefined;
    const verb = reportingVerb(tokens, phrase.next + 2, true);
    return verb && { phrase, ...verb, confidence: Math.min(phrase.confidence, 0.85) };
  },
};

// A generous guess, not a measurement: titles and affiliations run long, but a verb further on belongs
// to something else.
const longestAside = 45;

/** "Ireland, for the EU, stressed …", "Indonesia, in its written statement emphasized …". */
export const speakerAsideVerb: AttributionRule = {
  name: 'speaker-aside-verb',
  read: (clause, at) => {
    const { tokens, phrases } = clause;
    const phrase = phrases.at(at);
    if (!phrase || !opensAside(tokens, phrase.next)) return undefined;
    const verb = verbBehindAside(clause, phrase);
    if (!verb) return undefined;
    const aside = namesInAside(clause, phrase.next, verb.at);
    const office = officeInAside(tokens, phrase.next);
    const known = { affiliation: aside.affiliation, office: office?.title.toLowerCase() };
    const people = phrase.people.map(person => ({ ...known, ...person }));
    const role =
      phrase.role ?? (people.length === 1 && office ? chairIn(tokens, office) : undefined);
    const also = union(phrase.also, aside.also, phrase.speakers);
    return {
      phrase: phraseWith(phrase, { people, role, also }),
      next: verb.next,
      tense: verb.tense,
      confidence: Math.min(phrase.confidence, verb.isClosed ? 0.95 : 0.9),
    };
  },
};

/** "Director-General" in ", the Director-General of the Port Institute," at `at`. */
function officeInAside(tokens: Tokens, at: number): Office | undefined {
  if (!tokens.isMark(at, ',')) return undefined;
  return officeAt(tokens, tokens.is(at + 1, Word.article) ? at + 2 : at + 1);
}

/** "Tomas Rebane, Chair of the session, opened": the chair of this one, not of a body. */
function chairIn(tokens: Tokens, office: Office): Role | undefined {
  if (office.role !== 'chair' && office.role !== 'co-chair') return undefined;
  if (tokens.isMark(office.next, ',')) return office.role;
  for (let i = office.next; i < office.next + 4; i++) {
    if (tokens.is(i, Word.meeting)) return office.role;
  }
  return undefined;
}

/** "for Global Affairs", "for the Environment": what only looks like a name behind an office is none. */
function isSure({ confidence }: SpeakerPhrase, ref: Ref): boolean {
  return confidence >= 0.9 || !/^(?:person|org):/.test(ref);
}

function union(a: readonly Ref[], b: readonly Ref[], without: readonly Ref[]): readonly Ref[] {
  return [...new Set([...a, ...b])].filter(ref => !without.includes(ref));
}

function opensAside(tokens: Tokens, at: number): boolean {
  return (
    /^[,–—]$/.test(tokens.text(at)) || tokens.is(at, Word.opener | Word.behalf | Word.seconded)
  );
}

function verbBehindAside({ tokens }: Clause, phrase: SpeakerPhrase) {
  const isOpen = tokens.isMark(phrase.next, ',');
  // "speaking on behalf of the EU; the candidate countries Albania and Serbia; and Georgia, said"
  const isOnBehalf = isOpen && [2, 3].some(n => tokens.is(phrase.next + n, Word.behalf));
  const limit = Math.min(tokens.length, phrase.next + (isOnBehalf ? 2 : 1) * longestAside);
  let loose: { at: number; next: number; tense: Tense; isClosed: boolean } | undefined;
  for (let i = phrase.next; i < limit; i++) {
    if (tokens.isMark(i, ';') && !isOnBehalf) break;
    if (/^[,)–—]$/.test(tokens.text(i))) {
      const verb = reportingVerb(tokens, i + 1, isPlural(phrase));
      if (verb) return { ...verb, at: i, isClosed: true };
    }
    // "after welcoming the other delegates, said" closes with a comma that it did not open with.
    if (loose || (isOpen && !tokens.is(phrase.next + 1, Word.opener))) continue;
    const verb = tokens.is(i, Word.past) ? reportingVerb(tokens, i, false) : undefined;
    if (verb && !tokens.is(i - 1, Word.article | Word.link | Word.opener))
      loose = { ...verb, at: i, isClosed: false };
  }
  return loose;
}

interface Aside {
  readonly also: readonly Ref[];
  readonly affiliation?: Ref;
}

/** Who seconded, on whose behalf it was said, and where a person belongs. */
function namesInAside({ tokens, phrases }: Clause, from: number, to: number): Aside {
  const also: Ref[] = [];
  let affiliation: Ref | undefined;
  let isAnswer = false;
  for (let i = from; i < to; i++) {
    // "replying to the representative of Japan"
    isAnswer ||= tokens.is(i, Word.gerund) && tokens.lexicon.answer.test(tokens.text(i + 1));
    const name = isAnswer ? undefined : tokens.name(i);
    if (name?.form === 'name') affiliation = name.ref;
    if (isAnswer) continue;
    if (!tokens.is(i, Word.behalf | Word.opener | Word.from) && tokens.text(i) !== 'by') continue;
    // "speaking as Chair of the group"
    const named = tokens.text(i) === 'as' ? undefined : phrases.at(i + 1);
    if (named && named.next <= to) also.push(...named.speakers.filter(ref => isSure(named, ref)));
  }
  return { also: affiliation ? [...also, affiliation] : also, affiliation };
}
