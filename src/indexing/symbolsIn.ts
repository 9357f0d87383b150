import { nameOf } from '../core/gazetteer/nameOf';
import { searchWords } from '../core/search/searchWords';
import { isSpeakerRef, type Ref } from '../core/text/ref';
import type { Span } from '../core/text/span';
import type { Segment } from './segment';
import type { Shard } from './shard';

/** A speaker in a report, at the first contribution, or a roundtable, at its heading. */
export interface FoundSymbol extends Span {
  readonly kind: 'speaker' | 'roundtable';
  readonly report: string;
  readonly title?: string;
  /** The speaker; absent for a roundtable. */
  readonly ref?: Ref;
  /** What a roundtable's heading says. */
  readonly name?: string;
}

/**
 * Speakers and roundtables whose names hold all words of `typed`, the last of which may be the beginning
 * of one: `most` of them, speakers first.
 */
export function symbolsIn(shard: Shard, typed: string, most: number): FoundSymbol[] {
  const words = searchWords(typed);
  if (words.length === 0) return [];
  const found: FoundSymbol[] = [];
  for (const find of [speakersNamed, roundtablesNamed])
    for (const [segment, isLiving] of shard.segments())
      for (const symbol of find(segment, isLiving, words)) {
        found.push(symbol);
        if (found.length >= most) return found;
      }
  return found;
}

type IsLiving = (report: number) => boolean;

function* speakersNamed(
  segment: Segment,
  isLiving: IsLiving,
  words: readonly string[],
): Iterable<FoundSymbol> {
  for (const ref of segment.strings) {
    if (!isSpeakerRef(ref) || !isNamed(nameOf(ref), words)) continue;
    for (const index of segment.reportsWith(ref)) {
      if (!isLiving(index)) continue;
      const { report, title, contributions } = segment.entryAt(index);
      const first = contributions.find(({ speakers }) => speakers.includes(ref));
      if (first) yield { kind: 'speaker', report, title, ref, start: first.start, end: first.end };
    }
  }
}

function* roundtablesNamed(
  segment: Segment,
  isLiving: IsLiving,
  words: readonly string[],
): Iterable<FoundSymbol> {
  const [last = '', ...others] = [...words].reverse();
  const sets = others.map(word => new Set(segment.reportsWith(word)));
  for (const index of segment.reportsWith(last, true)) {
    if (!isLiving(index) || !sets.every(set => set.has(index))) continue;
    const { report, title } = segment.aboutAt(index);
    for (const { number, title: heading, start, end } of segment.roundtablesAt(index)) {
      const name = [number, heading].filter(Boolean).join(' ');
      if (isNamed(name, words)) yield { kind: 'roundtable', report, title, name, start, end };
    }
  }
}

/** Whether a name has all of these words; of the last one the beginning is enough. */
function isNamed(name: string, words: readonly string[]): boolean {
  const there = searchWords(name);
  return words.every((word, i) =>
    i === words.length - 1 ? there.some(each => each.startsWith(word)) : there.includes(word),
  );
}
