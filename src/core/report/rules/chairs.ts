import type { Ref } from '../../text/ref';
import { affiliationAt, personOf } from '../people';
import { Word } from '../language/lexicon';
import { officeAt } from '../offices';
import { phraseWith, type SpeakerPhrase } from '../speakerPhrase';
import { initialState, type Person, type State } from '../state';
import type { Tokens } from '../tokens';
import type { Role } from '../types';
import { skipAdverbs } from '../verbs';
import type { Clause } from './attribution';

/** Who chairs, by a sentence that says so. */
export interface Chairs {
  readonly refs: readonly Ref[];
  readonly people: readonly Person[];
  /** Whether the sentence says nothing else: it is nobody's contribution. */
  readonly isAll?: boolean;
  /** Whether they chair from here on, whoever did before. */
  readonly takesOver?: boolean;
}

/** Who chairs, by any of the ways in which a sentence says so. */
export function chairsIn(clause: Clause): Chairs | undefined {
  return (
    chairsOfLine(clause) ??
    tookChair(clause) ??
    elected(clause) ??
    chairWas(clause) ??
    chairedSession(clause) ??
    chairedBy(clause)
  );
}

const spoken = Word.past | Word.auxiliary | Word.pronoun | Word.perfect;

/** "Chair: Ana Ruiz (Peru)", "Co-chairs: Ghana and Peru": a line that names them and says no more. */
function chairsOfLine(clause: Clause): Chairs | undefined {
  const { tokens, opensBlock } = clause;
  if (!opensBlock || (tokens.bits & Word.office) === 0 || (tokens.bits & spoken) !== 0)
    return undefined;
  const office = officeAt(tokens, subjectOf(tokens));
  if (!office?.role || !tokens.isMark(office.next, ':')) return undefined;
  const named = namedChairs(clause, office.next + 1);
  if (!named) return undefined;
  // "Moderator: Ada Lind, Port Watch": behind the one who chairs stands where she belongs.
  const refs = office.isPlural ? named.refs : named.refs.slice(0, 1);
  return { ...named, refs: isChair(office.role) ? refs : [], isAll: true };
}

/** "Ms. Ruiz (Peru), Vice-Chair, took the Chair."; "Nepal and Oman shared the chair." */
function tookChair({ tokens, phrases, lexicon }: Clause): Chairs | undefined {
  if ((tokens.bits & (Word.office | Word.chaired)) === 0) return undefined;
  if (!lexicon.tookChair.test(tokens.slice(0, tokens.length))) return undefined;
  const phrase = phrases.at(tokens.first());
  return (
    phrase && {
      refs: phrase.speakers,
      people: phrase.people,
      isAll: true,
      takesOver: !phrase.isJoint,
    }
  );
}

/** "Ms. Ruiz was elected Chair": she chairs the meeting from here on. */
function elected({ tokens, phrases, lexicon }: Clause): Chairs | undefined {
  if ((tokens.bits & Word.office) === 0 || (tokens.bits & Word.auxiliary) === 0) return undefined;
  for (let i = tokens.first() + 2; i < tokens.length; i++) {
    if (!lexicon.elected.test(tokens.text(i))) continue;
    const office = officeAt(tokens, tokens.is(i + 1, Word.article | Word.opener) ? i + 2 : i + 1);
    if (!office?.role || !isChair(office.role)) continue;
    for (let at = tokens.first(); at < i - 1; at++) {
      const phrase = phrases.at(at);
      const verb = phrase && skipAdverbs(tokens, phrase.next);
      if (verb === undefined || verb >= i || !tokens.is(verb, Word.auxiliary)) continue;
      return { refs: phrase?.speakers ?? [], people: phrase?.people ?? [], isAll: true };
    }
  }
  return undefined;
}

/** "The chair was Samuel Addo of the Library Board." */
function chairWas(clause: Clause): Chairs | undefined {
  const { tokens } = clause;
  if ((tokens.bits & Word.office) === 0 || (tokens.bits & Word.auxiliary) === 0) return undefined;
  const office = officeAt(tokens, subjectOf(tokens));
  if (!office?.role || !isChair(office.role) || !tokens.is(office.next, Word.auxiliary))
    return undefined;
  const phrase = clause.phrases.at(office.next + 1);
  return phrase && { refs: phrase.speakers, people: phrase.people, isAll: true };
}

function isChair(role: Role): boolean {
  return role === 'chair' || role === 'co-chair' || role === 'moderator';
}

// "the morning session", "the second part of the meeting"
const longestSession = 7;

/** "Peru chaired the session": a fact about it, not what Peru said. */
function chairedSession({ tokens, phrases }: Clause): Chairs | undefined {
  if ((tokens.bits & Word.chaired) === 0) return undefined;
  const phrase = phrases.at(tokens.first());
  if (!phrase) return undefined;
  const verb = skipAdverbs(tokens, phrase.next);
  const last = tokens.is(verb, Word.perfect) ? verb + 1 : verb;
  if (!tokens.is(last, Word.chaired) || tokens.text(last + 1) === 'by') return undefined;
  for (let i = last + 1; i <= last + longestSession; i++) {
    if (tokens.is(i, Word.meeting))
      return { refs: phrase.speakers, people: phrase.people, isAll: true };
  }
  return undefined;
}

const mostTimes = 3;

/** "co-chaired by A and B", "co-chaired by two very able Chairs: A and B", "moderated by …". */
function chairedBy(clause: Clause): Chairs | undefined {
  const { text, tokens, lexicon } = clause;
  if ((tokens.bits & Word.chaired) === 0) return undefined;
  const refs: Ref[] = [];
  const people: Person[] = [];
  let from = tokens.start(0);
  // "chaired by Ghana and co-chaired by Peru"
  for (let times = 0; times < mostTimes; times++) {
    const hit = lexicon.chairedBy.exec(text.slice(from, tokens.end(tokens.length - 1)));
    if (!hit) break;
    from += hit.index + hit[0].length;
    const named = namedChairs(clause, tokens.firstFrom(from));
    refs.push(...(named?.refs ?? []));
    people.push(...(named?.people ?? []));
  }
  if (refs.length === 0) return undefined;
  return { refs: [...new Set(refs)], people, isAll: tellsOnlyWho(clause) };
}

/** "La présidence revenait au Togo": what chairs is the sentence's subject, and nothing else is told. */
function tellsOnlyWho({ tokens, lexicon }: Clause): boolean {
  const at = subjectOf(tokens);
  if (!tokens.is(at, Word.chaired)) return false;
  return lexicon.chairedBy.exec(tokens.slice(at, tokens.length))?.index === 0;
}

/** Whether the sentence speaks of the session itself: "The Roundtable was co-chaired by". */
export function isAboutSession({ tokens, lexicon }: Clause): boolean {
  return lexicon.heading.test(tokens.slice(subjectOf(tokens), tokens.length));
}

/** Index of the sentence's first word, behind its article. */
function subjectOf(tokens: Tokens): number {
  const at = tokens.first();
  return tokens.is(at, Word.article) ? at + 1 : at;
}

// "two very able Chairs:", "His Excellency the Minister" stand in front of the first name.
const longestLeadIn = 6;

function namedChairs(clause: Clause, at: number): Chairs | undefined {
  const { tokens } = clause;
  const refs: Ref[] = [];
  const people: Person[] = [];
  let next = at;
  for (let tries = 0; next < tokens.length && tries < longestLeadIn; tries++) {
    const phrase = chairPhrase(clause, next);
    if (!phrase) {
      if (refs.length > 0) break;
      next++;
      continue;
    }
    refs.push(...phrase.speakers);
    people.push(...phrase.people);
    next = secondChair(clause, phrase.next) ?? nextChair(tokens, phrase.next);
  }
  return refs.length > 0 ? { refs, people } : undefined;
}

/** Index of "Ghana" in ", with Ghana as co-chair". */
function secondChair({ tokens, phrases }: Clause, at: number): number | undefined {
  const i = tokens.isMark(at, ',') ? at + 1 : at;
  if (!tokens.is(i, Word.opener)) return undefined;
  const phrase = phrases.at(i + 1);
  const isChair =
    phrase && tokens.is(phrase.next, Word.opener) && tokens.is(phrase.next + 1, Word.office);
  return isChair ? i + 1 : undefined;
}

function chairPhrase({ tokens, phrases, state }: Clause, at: number): SpeakerPhrase | undefined {
  const phrase = phrases.at(at);
  const [person] = phrase?.people ?? [];
  if (!phrase || !person || phrase.speakers.length > 1 || person.affiliation) return phrase;
  const affiliation = affiliationInApposition(tokens, phrase.next, state);
  return phraseWith(phrase, { people: [{ ...person, affiliation }] });
}

/** "…, Minister of Environmental Affairs and Tourism, South Africa, and": the country before the next name. */
function affiliationInApposition(tokens: Tokens, at: number, state: State): Ref | undefined {
  const end = nextChair(tokens, at, state);
  let found: Ref | undefined;
  for (let i = at; i < end && !tokens.isMark(i, '.'); i++) found = tokens.name(i)?.ref ?? found;
  return found;
}

/** Where the next person's name begins behind an apposition and "and"; the end when there is none. */
function nextChair(tokens: Tokens, at: number, state?: State): number {
  for (let i = at; i < tokens.length; i++) {
    if (!tokens.is(i, Word.and)) continue;
    const isPerson = personOf(tokens, i + 1, state ?? initialState, {
      isAnnounced: false,
      isAfterArticle: false,
    });
    if (isPerson && affiliationLike(tokens, isPerson.next)) return i + 1;
  }
  return tokens.length;
}

function affiliationLike(tokens: Tokens, at: number): boolean {
  return (
    at >= tokens.length ||
    /^[,(.]$/.test(tokens.text(at)) ||
    affiliationAt(tokens, at, undefined) !== undefined
  );
}
