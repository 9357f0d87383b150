import type { NameMatch } from '../gazetteer/types';
import { carriedOver } from './carriedOver';
import { isState, type Ref } from '../text/ref';
import type { Span } from '../text/span';
import type { Knowledge } from './knowledge';
import { Word } from './language/lexicon';
import { introducedIn } from './introductions';
import { type Pair, pairIn, pairOf } from './pairs';
import { Phrases } from './phrases';

import type { Attribution, Clause } from './rules/attribution';
import { chairsIn, isAboutSession } from './rules/chairs';
import { clausesBehind, furtherClauses } from './rules/furtherClauses';
import { isNarrator } from './rules/narrator';
import { openingRules } from './rules/openingRules';
import { tableRow } from './rules/row';
import { speakerAndVerb, speakerAsideVerb } from './rules/speakerFirst';
import { sentences } from './sentences';
import type { Person, Speaking, State } from './state';
import { Tokens } from './tokens';

/** A stretch of one block in which the same people speak. */
export interface Piece extends Span, Speaking {
  readonly named: readonly Span[];
  readonly rule: string;
  readonly confidence: number;
  /** Whether it goes on with what the block above said last. */
  readonly continues: boolean;
}

export interface BlockText {
  readonly text: string;
  readonly span: Span;
  readonly names: readonly NameMatch[];
  readonly entry: State;
  readonly knowledge: Knowledge;
  readonly isItem: boolean;
  /** Whether the block is a row of a table: only a rule of its own applies. */
  readonly isRow: boolean;
  /** Whether only offices are read: in a list of participants nobody speaks. */
  readonly isList: boolean;
}

/** What the sentences of one block say together. */
export interface SentencesReading {
  readonly pieces: readonly Piece[];
  /** Those whom this block names as chairs of the open roundtable. */
  readonly chairs: readonly Ref[];
  readonly people: readonly Person[];
  /** Those who chair the whole meeting. */
  readonly meetingChairs: readonly Ref[];
  /** Who has taken the chair. */
  readonly acting: readonly Ref[];
  /** Whether a list of participants is over: somebody has spoken. */
  readonly endsList: boolean;
  /** Who still speaks where the block ends. */
  readonly speaking?: Speaking;
}

type Found = Pick<Piece, 'named' | 'rule' | 'confidence' | 'continues'>;

const none: readonly Attribution[] = [];

// In a list of participants a guess is more often a name with its office than a speech.
const leastToEndList = 0.85;

// A surname that was last met hundreds of persons ago is no longer taken up; with no bound a report of
// thousands of persons would be read in quadratic time.
const mostPeople = 200;

/** Reads the sentences of a paragraph or list item, one after the other. */
export function readSentences(block: BlockText): SentencesReading {
  const reader = new SentenceReader(block);
  for (const span of sentences(
    block.text,
    block.span.start,
    block.span.end,
    block.knowledge.lexicon,
  )) {
    reader.read(span);
  }
  return reader.result();
}

/** A piece while further sentences may still go on with it. */
type Draft = { -readonly [K in keyof Piece]: Piece[K] };

class SentenceReader {
  readonly #block: BlockText;
  readonly #pieces: Draft[] = [];
  readonly #chairs: Ref[] = [];
  /** Whether only offices are read; a sentence in which somebody speaks ends a list. */
  #isList: boolean;
  #state: State;
  #speaking?: Speaking;
  #isFirst = true;
  /** The last two who spoke together or one after the other. */
  #pair?: Pair;
  /** Whether the sentence has "the former" or "the latter": then they go on meaning the same two. */
  #tellsPair = false;
  /** The sentence before. */
  #before?: Tokens;

  constructor(block: BlockText) {
    this.#block = block;
    this.#state = block.entry;
    this.#isList = block.isList;
  }

  result(): SentencesReading {
    return {
      pieces: this.#pieces,
      chairs: this.#chairs,
      people: this.#state.people,
      meetingChairs: this.#state.chairs,
      acting: this.#state.acting,
      speaking: this.#speaking,
      endsList: this.#block.isList && !this.#isList,
    };
  }

  read(span: Span): void {
    const { text, names, knowledge } = this.#block;
    const tokens = new Tokens(text, span, names, knowledge.lexicon);
    this.#lookBack(tokens);
    // Who chairs is known to the rules of the same sentence.
    const isFact = this.#mayTellChairs(tokens) && this.#readChairs(this.#clause(tokens));
    this.#isFirst &&= !isFact;
    this.#isList &&= !this.#endsList(tokens);
    if (isFact || this.#isList) {
      this.#learn(introducedIn(tokens, this.#state));
      return this.#fallSilent();
    }
    const clause = this.#clause(tokens);
    const at = tokens.first();
    const found = this.#attributions(clause, at);
    if (found.length === 1 && this.#isOwnBody(found[0])) this.#continue(clause, span);
    else if (found.length > 0) this.#begin(found, clause, span);
    else this.#goOn(clause, at, span);
    this.#isFirst = false;
    this.#before = tokens;
  }

  /** Lets "the former" and "the latter" mean those whom the sentence before named. */
  #lookBack(tokens: Tokens): void {
    this.#tellsPair = tokens.lexicon.tellsPair.test(tokens.slice(0, tokens.length));
    if (!this.#tellsPair) return;
    const pair = (this.#before && pairIn(this.#before)) ?? this.#pair ?? this.#state.pair;
    if (pair !== this.#state.pair) this.#state = { ...this.#state, pair };
    this.#pair = pair;
  }

  /** "Present:" may have no heading behind its list: whoever plainly speaks ends it. */
  #endsList(tokens: Tokens): boolean {
    if ((tokens.bits & Word.past) === 0) return false;
    const clause = this.#clause(tokens);
    const at = tokens.first();
    const reading =
      speakerAndVerb(clause, at) ??
      (tokens.isMark(tokens.length - 1, '.') ? speakerAsideVerb.read(clause, at) : undefined);
    return reading?.tense === 'past' && reading.confidence >= leastToEndList;
  }

  #fallSilent(): void {
    this.#speaking = undefined;
  }

  /** A sentence that opens with no speaker: it goes on, or the narrator's; others may speak further on in it. */
  #goOn(clause: Clause, at: number, span: Span): void {
    const { tokens } = clause;
    const hasSpeaker = this.#block.entry.open.at(-1)?.speaker !== undefined;
    const isTold = !hasSpeaker && isNarrator(clause, at) && !this.#isOwnGroup(tokens, at);
    const all = this.#block.isRow ? none : clausesBehind(clause, at);
    // What is told may hold others' names and verbs: "It was noted that A and B shared". A semicolon parts
    // them in any case, "while" does where the sentence has told something of its own.
    const further = all.filter(({ rule, from }) => {
      if (rule === 'semicolon' || tokens.is(at, Word.pronoun)) return true;
      return isTold && tokens.is(from, Word.contrast);
    });
    const [first] = further;
    const end = first ? this.#trimmed(span.start, tokens.start(first.from)) : span.end;
    this.#learn(introducedIn(tokens, this.#state));
    if (isTold) this.#fallSilent();
    else this.#continue(clause, { start: span.start, end });
    if (first) this.#begin(further, clause, span);
  }

  #clause(tokens: Tokens): Clause {
    const { text, span, knowledge, isItem } = this.#block;
    return {
      text,
      blockStart: span.start,
      tokens,
      phrases: new Phrases(tokens, this.#state),
      state: this.#state,
      lexicon: knowledge.lexicon,
      opensBlock: this.#isFirst,
      isItem,
      followsTurn: this.#pieces.length > 0,
      followsState: this.#pieces.at(-1)?.speakers.every(isState) ?? false,
    };
  }

  /** A verb of chairing, or an office in a line of its own or in front of "was", or "took the Chair". */
  #mayTellChairs(tokens: Tokens): boolean {
    const { bits, lexicon } = tokens;
    if ((bits & Word.chaired) !== 0) return true;
    if ((bits & Word.office) !== 0 && lexicon.tookChair.test(tokens.slice(0, tokens.length)))
      return true;
    return (bits & Word.office) !== 0 && (this.#isFirst || (bits & Word.auxiliary) !== 0);
  }

  /** Whether the sentence only says who chairs. */
  #readChairs(clause: Clause): boolean {
    const chairs = chairsIn(clause);
    if (!chairs) return false;
    const { refs, people, isAll = false, takesOver = false } = chairs;
    this.#learn(people);
    if (takesOver) this.#state = { ...this.#state, acting: refs };
    if (takesOver) return true;
    if (isAll || this.#state.opensRoundtable || isAboutSession(clause)) this.#nameChairs(refs);
    return isAll;
  }

  /** Takes `refs` as chairs of the open roundtable, if the blocks above have named none. */
  #nameChairs(refs: readonly Ref[]): void {
    const roundtable = this.#state.open.at(-1);
    if (!roundtable || roundtable.isList) return this.#nameMeetingChairs(refs);
    const fresh = refs.filter(ref => !roundtable.chairs.includes(ref));
    if (fresh.length === 0 || roundtable.chairs.length > this.#chairs.length) return;
    this.#chairs.push(...fresh);
    const open = [...this.#state.open.slice(0, -1), { ...roundtable, chairs: [...this.#chairs] }];
    // Whoever chairs this roundtable takes the chair back.
    this.#state = { ...this.#state, open, acting: [] };
  }

  #nameMeetingChairs(refs: readonly Ref[]): void {
    if (this.#state.chairs.length === 0) this.#state = { ...this.#state, chairs: refs };
  }

  #attributions(clause: Clause, at: number): readonly Attribution[] {
    for (const { name, read } of this.#block.isRow ? [tableRow] : openingRules) {
      const reading = read(clause, at);
      if (!reading) continue;
      const { from = at, phrase, next, tense, confidence } = reading;
      const first = { from, phrase, next, tense, rule: name, confidence };
      if (this.#isTask(first)) return none;
      return [first, ...furtherClauses(clause, first)];
    }
    return none;
  }

  /** "Ms. Ruiz would seek instructions": in a list that somebody opened, what others have to do. */
  #isTask({ phrase, tense, rule }: Attribution): boolean {
    const { isItem, entry } = this.#block;
    const isTold = isItem && entry.list !== undefined && tense === 'helped';
    return isTold && rule === 'speaker-verb' && phrase.people.length > 0;
  }

  /** "The Group called for": the one on whose behalf was spoken. */
  #isOwnGroup(tokens: Tokens, at: number): boolean {
    const { speakers = [], also = [] } = this.#speaking ?? {};
    const isOne = tokens.is(at, Word.article) && tokens.isCapital(at + 1);
    if (!isOne || !tokens.is(at + 1, Word.body)) return false;
    const wasOnBehalf = ((this.#before?.bits ?? 0) & Word.behalf) !== 0;
    return wasOnBehalf || [...speakers, ...also].some(ref => ref.startsWith('group:'));
  }

  /** "He … UNAOC tries to …": a person goes on about the body to which he or she belongs. */
  #isOwnBody(found: Attribution | undefined): boolean {
    const { also = [], speakers = [] } = this.#speaking ?? {};
    const isPerson = speakers.some(ref => ref.startsWith('person:'));
    return isPerson && (found?.phrase.speakers.every(ref => also.includes(ref)) ?? false);
  }

  #begin(found: readonly Attribution[], { tokens }: Clause, span: Span): void {
    found.forEach((attribution, i) => {
      const start = tokens.start(attribution.from);
      const next = found[i + 1];
      const end = next ? tokens.start(next.from) : span.end;
      this.#push({ start, end: this.#trimmed(start, end) }, attribution);
    });
  }

  #push(span: Span, { phrase, rule, confidence }: Attribution): void {
    const { speakers, also, role, named } = phrase;
    this.#learn(phrase.people);
    if ((role ?? '').endsWith('chair')) this.#nameChairs(phrase.people.map(person => person.ref));
    this.#speaking = { speakers, also, role: role ?? this.#chairRole(speakers) };
    const last = this.#pieces.at(-1);
    if (!this.#tellsPair) this.#pair = pairOf(last?.speakers, speakers) ?? this.#pair;
    if (last && sameSpeakers(last, this.#speaking)) {
      last.end = span.end;
      last.named = [...last.named, ...named];
    } else this.#add(span, this.#speaking, { named, rule, confidence, continues: false });
  }

  #add({ start, end }: Span, { speakers, also, role }: Speaking, found: Found): void {
    const { named, rule, confidence, continues } = found;
    this.#pieces.push({ start, end, speakers, also, role, named, rule, confidence, continues });
  }

  #chairRole(speakers: readonly Ref[]): Speaking['role'] {
    const { open } = this.#state;
    const { chairs = [] } = open.findLast(({ chairs }) => chairs.length > 0) ?? {};
    if (!speakers.every(ref => chairs.includes(ref))) return undefined;
    return chairs.length > 1 ? 'co-chair' : 'chair';
  }

  /** A sentence without a speaker of its own goes on with the one who speaks, if anybody does. */
  #continue(clause: Clause, span: Span): void {
    const last = this.#pieces.at(-1);
    if (this.#speaking && last) {
      last.end = span.end;
      return;
    }
    const carried = this.#isFirst
      ? carriedOver(clause, this.#block.entry, this.#pieces.length === 0)
      : undefined;
    if (!carried) return;
    this.#speaking = carried.speaking;
    const start = clause.tokens.start(0);
    this.#add({ start, end: span.end }, carried.speaking, {
      continues: true,
      ...carried,
      named: [],
    });
  }

  #learn(people: readonly Person[]): void {
    const known = this.#state.people;
    const fresh = people.filter(person => !known.includes(person));
    if (fresh.length === 0) return;
    const refs = new Set(fresh.map(person => person.ref));
    this.#state = {
      ...this.#state,
      people: [...known.filter(person => !refs.has(person.ref)), ...fresh].slice(-mostPeople),
    };
  }

  /** Where the text before `end` ends without blanks, list marks and the marks of emphasis. */
  #trimmed(start: number, end: number): number {
    let at = end;
    while (at > start && /[\s;*_|]/.test(this.#block.text.charAt(at - 1))) at--;
    return at;
  }
}

function sameSpeakers(a: Speaking, b: Speaking): boolean {
  return (
    a.speakers.length === b.speakers.length && a.speakers.every(ref => b.speakers.includes(ref))
  );
}
