import type { NameMatch } from '../gazetteer/types';
import type { Ref } from '../text/ref';
import { type Acronym, acronymsIn } from './acronyms';
import type { Block } from './blocks';
import { type Heading, headingOf } from './headings';
import type { Knowledge } from './knowledge';
import { type Piece, readSentences, type SentencesReading } from './readSentences';
import { type OpenRoundtable, type Speaking, type State } from './state';
import { runInHeading } from './runInHeading';
import { speakerOfHeading } from './speakerHeading';
import { titleOf } from './title';

/** What one block says, with offsets relative to its start, and what it tells the next block. */
export interface BlockReading {
  /** How many characters the block takes. */
  readonly length: number;
  /** How many characters from the block's start its reading depends on; those in front never matter. */
  readonly looked: number;
  readonly entry: State;
  readonly names: readonly NameMatch[];
  /** The acronyms that this block gives bodies. */
  readonly acronyms: readonly Acronym[];
  /** What the whole report calls itself, where this block says so. */
  readonly title?: string;
  readonly heading?: Heading;
  /** Those whom this block names as chairs of the roundtable that is open. */
  readonly chairs: readonly Ref[];
  readonly pieces: readonly Piece[];
  /** How many of the pieces are turns of countries, groups, organisations, or of persons who belong to one. */
  readonly officialTurns: number;
  readonly exit: State;
}

/**
 * Reads one block of `text` with what the blocks above told. Only the text from its start to where it
 * looked is at hand, so that nothing else can matter.
 */
export function readBlock(
  text: string,
  block: Block,
  entry: State,
  knowledge: Knowledge,
): BlockReading {
  const own = text.slice(block.start, block.looked);
  return readAlone(own, placedBlock(block, -block.start), entry, knowledge);
}

function placedBlock({ kind, start, end, content, level, looked }: Block, by: number): Block {
  return {
    kind,
    start: start + by,
    end: end + by,
    content: { start: content.start + by, end: content.end + by },
    level,
    looked: looked + by,
  };
}

/** Reads the block with which `text` begins. */
function readAlone(text: string, block: Block, entry: State, knowledge: Knowledge): BlockReading {
  const { kind, content } = block;
  if (kind === 'page') return silent(text, block, entry, { names: none, exit: entry });
  if (kind === 'code') return silent(text, block, entry, { names: none, exit: pausedBy(entry) });
  const found = knowledge.namesIn(text, content.start, content.end);
  const names = found.filter(isNoPerson);
  const heading = headingOf(text, block, knowledge.lexicon);
  if (heading) {
    const exit = openedBy(text, heading, entry, found, knowledge);
    return silent(text, block, entry, { names, heading, exit });
  }
  if (isSilent(kind, entry)) {
    return silent(text, block, entry, { names, exit: belowTop(pausedBy(entry)) });
  }
  const runIn = runInHeading(text, block, found, knowledge);
  const state = runIn ? openedBy(text, runIn.heading, entry, found, knowledge) : entry;
  const span = { start: runIn?.textStart ?? content.start, end: content.end };
  const isItem = kind === 'item' || kind === 'quote';
  const isRow = kind === 'row';
  const isList = state.open.at(-1)?.isList ?? false;
  const reading = readSentences({
    text,
    span,
    names: found,
    entry: state,
    knowledge,
    isItem,
    isRow,
    isList,
  });
  return {
    length: block.end,
    looked: block.looked,
    entry,
    names,
    acronyms: acronymsIn(text.slice(content.start, content.end), knowledge.lexicon),
    title: entry.isTop ? titleOf(text, block) : undefined,
    heading: runIn?.heading,
    chairs: reading.chairs,
    pieces: reading.pieces,
    officialTurns: officialTurnsOf(reading.pieces),
    exit: exitOf(text, block, state, reading),
  };
}

/** Nobody speaks in notes, nor in a quotation unless a speaker introduces it. */
function isSilent(kind: Block['kind'], { list }: State): boolean {
  return kind === 'note' || (kind === 'quote' && !list);
}

function isNoPerson({ ref }: NameMatch): boolean {
  return !ref.startsWith('person:');
}

const none: readonly never[] = [];

/** The reading of a block in which nobody speaks. */
function silent(
  text: string,
  block: Block,
  entry: State,
  { names, heading, exit }: Pick<BlockReading, 'names' | 'heading' | 'exit'>,
): BlockReading {
  return {
    length: block.end,
    looked: block.looked,
    entry,
    names,
    acronyms: none,
    title: entry.isTop ? titleOf(text, block) : undefined,
    heading,
    chairs: none,
    pieces: none,
    officialTurns: 0,
    exit,
  };
}

/** The name with offsets that count from elsewhere. */
export function placedName(name: NameMatch, by: number): NameMatch {
  const { start, end, ref, form, isDoubtful } = name;
  const placed = { start: start + by, end: end + by, ref, form };
  return isDoubtful ? { ...placed, isDoubtful } : placed;
}

/** The piece with offsets that count from elsewhere. */
export function placedPiece(piece: Piece, by: number): Piece {
  const { start, end, speakers, also, role, named, rule, confidence, continues } = piece;
  const moved = named.map(span => ({ start: span.start + by, end: span.end + by }));
  return {
    start: start + by,
    end: end + by,
    speakers,
    also,
    role,
    named: moved,
    rule,
    confidence,
    continues,
  };
}

function officialTurnsOf(pieces: readonly Piece[]): number {
  let turns = 0;
  for (const { continues, speakers, also } of pieces) {
    if (!continues && (speakers.some(isOfficial) || also.some(isOfficial))) turns++;
  }
  return turns;
}

function isOfficial(ref: Ref): boolean {
  return ref.startsWith('country:') || ref.startsWith('group:') || ref.startsWith('org:');
}

function pausedBy(entry: State): State {
  if (!entry.last && !entry.list && !entry.voice) return entry;
  return { ...entry, last: undefined, list: undefined, voice: undefined };
}

function belowTop(state: State): State {
  return state.isTop ? { ...state, isTop: false } : state;
}

function openedBy(
  text: string,
  heading: Heading,
  entry: State,
  names: readonly NameMatch[],
  knowledge: Knowledge,
): State {
  const around = openAround(heading, entry.open);
  const { level, number, title } = heading;
  const isList = (around.at(-1)?.isList ?? false) || knowledge.lexicon.list.test(title);
  // The report's own title is nobody's statement.
  const canSpeak = !isList && !entry.isTop;
  const speaker = canSpeak ? speakerOfHeading(text, heading, names, entry, knowledge) : undefined;
  const open = [...around, { level, number, chairs: none, speaker, isList }];
  return { ...pausedBy(entry), isTop: false, open, opensRoundtable: true };
}

/** Those of `open` that hold `heading`: outer by level, or by a number that the heading's extends. */
export function openAround(
  heading: Heading,
  open: readonly OpenRoundtable[],
): readonly OpenRoundtable[] {
  const holder = open.findLastIndex(
    outer => outer.level < heading.level || extendsNumber(heading.number, outer.number),
  );
  return open.slice(0, holder + 1);
}

function extendsNumber(inner: string | undefined, outer: string | undefined): boolean {
  return inner !== undefined && outer !== undefined && inner.startsWith(`${outer}.`);
}

function exitOf(text: string, block: Block, entry: State, reading: SentencesReading): State {
  const named = reading.chairs.length > 0 ? withChairs(entry.open, reading.chairs) : entry.open;
  const open = reading.endsList ? named.map(each => ({ ...each, isList: false })) : named;
  return {
    isTop: false,
    open,
    chairs: reading.meetingChairs,
    acting: reading.acting,
    opensRoundtable: false,
    people: reading.people,
    last: reading.speaking,
    list: listOf(text, block, entry, reading),
    voice: voiceOf(block, entry, reading),
  };
}

/** Whom the list items below belong to. */
function listOf(
  text: string,
  block: Block,
  entry: State,
  { speaking, pieces }: SentencesReading,
): Speaking | undefined {
  const introduces = /[:–—-]\s*$/.test(text.slice(block.content.start, block.content.end));
  if (block.kind === 'paragraph') return introduces ? speaking : undefined;
  return introduces && pieces.some(piece => !piece.continues) ? speaking : entry.list;
}

/** Who speaks in the paragraphs below: the one whose name is all of this block, as long as nobody else does. */
function voiceOf(
  { kind, content }: Block,
  { voice }: State,
  reading: SentencesReading,
): Speaking | undefined {
  const [piece, ...others] = reading.pieces;
  if (kind !== 'paragraph' || !piece || others.length > 0) return undefined;
  const [name] = piece.named;
  const isAlone = piece.rule === 'label' && name && content.end - name.end <= longestMarks;
  return isAlone ? reading.speaking : piece.continues ? voice : undefined;
}

// Behind a name on a line of its own: "**:"
const longestMarks = 4;

function withChairs(
  open: readonly OpenRoundtable[],
  chairs: readonly Ref[],
): readonly OpenRoundtable[] {
  const last = open.at(-1);
  if (!last) return open;
  return [...open.slice(0, -1), { ...last, chairs: [...new Set([...last.chairs, ...chairs])] }];
}
