import { findNames } from '../gazetteer/gazetteer';
import type { NameMatch } from '../gazetteer/types';
import type { Ref } from '../text/ref';
import { shift } from '../text/span';
import type { Block } from './blocks';
import { type Heading, headingOf } from './headings';
import type { Lexicon } from './language/lexicon';
import { type Piece, readSentences, type SentencesReading } from './readSentences';
import { type OpenRoundtable, type Speaking, type State } from './state';
import { titleOf } from './title';

/** What one block says, with offsets relative to its start, and what it tells the next block. */
export interface BlockReading {
  /** How many characters the block takes. */
  readonly length: number;
  readonly entry: State;
  readonly names: readonly NameMatch[];
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

/** Reads one block with what the blocks above told. */
export function readBlock(
  text: string,
  block: Block,
  entry: State,
  lexicon: Lexicon,
): BlockReading {
  const own = text.slice(block.start, block.end);
  const relative: Block = {
    ...shift(block, -block.start),
    content: shift(block.content, -block.start),
  };
  const title = entry.isTop ? titleOf(own, relative) : undefined;
  const plain = { length: own.length, entry, title, chairs: [], pieces: [], officialTurns: 0 };
  if (relative.kind === 'code') return { ...plain, names: [], exit: pausedBy(entry) };
  const names = findNames(own, relative.content.start, relative.content.end);
  const heading = headingOf(own, relative, lexicon);
  if (heading) return { ...plain, names, heading, exit: openedBy(heading, entry) };
  if (relative.kind === 'quote' || relative.kind === 'row') {
    return { ...plain, names, exit: belowTop(pausedBy(entry)) };
  }
  const reading = readSentences({
    text: own,
    span: relative.content,
    names,
    entry,
    lexicon,
    isItem: relative.kind === 'item',
  });
  const { chairs, pieces } = reading;
  const officialTurns = pieces.filter(isOfficial).length;
  const exit = exitOf(own, relative, entry, reading);
  return { ...plain, names, chairs, pieces, officialTurns, exit };
}

function isOfficial({ continues, speakers, also }: Piece): boolean {
  return !continues && [...speakers, ...also].some(ref => /^(?:country|group|org):/.test(ref));
}

function pausedBy(entry: State): State {
  return entry.last || entry.list ? { ...entry, last: undefined, list: undefined } : entry;
}

function belowTop(state: State): State {
  return state.isTop ? { ...state, isTop: false } : state;
}

function openedBy(heading: Heading, entry: State): State {
  const open = [
    ...openAround(heading, entry.open),
    { level: heading.level, number: heading.number, chairs: [] },
  ];
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
  const open = reading.chairs.length > 0 ? withChairs(entry.open, reading.chairs) : entry.open;
  return {
    isTop: false,
    open,
    opensRoundtable: false,
    people: reading.people,
    last: reading.speaking,
    list: listOf(text, block, entry, reading),
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

function withChairs(
  open: readonly OpenRoundtable[],
  chairs: readonly Ref[],
): readonly OpenRoundtable[] {
  const last = open.at(-1);
  if (!last) return open;
  return [...open.slice(0, -1), { ...last, chairs: [...new Set([...last.chairs, ...chairs])] }];
}
