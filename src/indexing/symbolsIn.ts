import { nameOf } from '../core/gazetteer/nameOf';
import { searchWords } from '../core/search/searchWords';
import { isSpeakerRef, type Ref } from '../core/text/ref';
import type { Span } from '../core/text/span';
import type { Segment } from './segment';
import type { Shard } from './shard';
import { headingOf, headingTerm } from './termsOf';

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
  const isMeant = remembered(name => isNamed(name, words));
  const found: FoundSymbol[] = [];
  for (const find of [speakersNamed(isMeant), roundtablesNamed(isMeant, words)])
    for (const [segment, isLiving] of shard.segments())
      for (const symbol of find(segment, isLiving)) {
        found.push(symbol);
        if (found.length >= most) return found;
      }
  return found;
}

type Find = (segment: Segment, isLiving: (report: number) => boolean) => Iterable<FoundSymbol>;

type IsMeant = (name: string) => boolean;

/** Most speakers are in most segments, and the reports of a series have many headings in common. */
function remembered(isOne: IsMeant): IsMeant {
  const answers = new Map<string, boolean>();
  return name => {
    const answer = answers.get(name) ?? isOne(name);
    answers.set(name, answer);
    return answer;
  };
}

function speakersNamed(isMeant: IsMeant): Find {
  return function* (segment, isLiving) {
    for (const ref of segment.strings) {
      if (!isSpeakerRef(ref) || !isMeant(nameOf(ref))) continue;
      for (const index of segment.terms.of(ref)) {
        if (!isLiving(index)) continue;
        const { report, title } = segment.aboutAt(index);
        for (const { speakers, start, end } of segment.contributionsAt(index)) {
          if (!speakers.includes(ref)) continue;
          yield { kind: 'speaker', report, title, ref, start, end };
          break;
        }
      }
    }
  };
}

function roundtablesNamed(isMeant: IsMeant, words: readonly string[]): Find {
  return function* (segment, isLiving) {
    const [last = '', ...others] = words.map(headingTerm).reverse();
    const sets = others.map(word => new Set(segment.terms.of(word)));
    for (const index of new Set(segment.terms.ofPrefix(last))) {
      if (!isLiving(index) || !sets.every(set => set.has(index))) continue;
      const { report, title } = segment.aboutAt(index);
      for (const roundtable of segment.roundtablesAt(index)) {
        const { start, end } = roundtable;
        const name = headingOf(roundtable);
        if (isMeant(name)) yield { kind: 'roundtable', report, title, name, start, end };
      }
    }
  };
}

/** Whether a name has all of these words; of the last one the beginning is enough. */
function isNamed(name: string, words: readonly string[]): boolean {
  const there = searchWords(name);
  return words.every((word, i) =>
    i === words.length - 1 ? there.some(each => each.startsWith(word)) : there.includes(word),
  );
}
