import type { EntryAnnotation, EntryFacts, EntryMention } from '../core/search/reportEntry';
import type { Ref } from '../core/text/ref';
import type { Span } from '../core/text/span';
import { NumberReader, type NumberWriter } from './numbers';
import { readTexts } from './rows';
import type { StringTable } from './strings';

/** Writes what is counted in one report. */
export function writeFacts(facts: EntryFacts, strings: StringTable, out: NumberWriter): void {
  const list = <T>(items: readonly T[], put: (item: T) => void) => {
    out.put(items.length);
    items.forEach(put);
  };
  const string = (text: string) => out.put(strings.numberOf(text));
  let last = 0;
  // They are sorted by their starts: what is between them is small.
  const span = ({ start, end }: Span) => {
    out.put(start - last);
    out.put(end - start);
    last = start;
  };
  list(facts.words, words => out.put(words));
  list(facts.mentions, mention => {
    span(mention);
    string(mention.theme);
  });
  last = 0;
  list(facts.annotations, ({ codes, coder, ...place }) => {
    span(place);
    string(coder);
    list(codes, string);
  });
  list([...facts.homes].flat(), string);
}

/** Reads what `writeFacts` wrote. Plain loops: a matrix reads all mentions of all reports. */
export function readFacts(bytes: Uint8Array, strings: readonly string[]): EntryFacts {
  const reader = new NumberReader(bytes);
  return {
    words: numbersIn(reader),
    mentions: mentionsIn(reader, strings),
    annotations: annotationsIn(reader, strings),
    homes: homesIn(readTexts(reader, strings) as Ref[]),
  };
}

function numbersIn(reader: NumberReader): number[] {
  const numbers: number[] = [];
  for (let left = reader.next(); left > 0; left--) numbers.push(reader.next());
  return numbers;
}

function mentionsIn(reader: NumberReader, strings: readonly string[]): EntryMention[] {
  const mentions: EntryMention[] = [];
  let start = 0;
  for (let left = reader.next(); left > 0; left--) {
    start += reader.next();
    const end = start + reader.next();
    mentions.push({ start, end, theme: strings[reader.next()] ?? '' });
  }
  return mentions;
}

function annotationsIn(reader: NumberReader, strings: readonly string[]): EntryAnnotation[] {
  const annotations: EntryAnnotation[] = [];
  let start = 0;
  for (let left = reader.next(); left > 0; left--) {
    start += reader.next();
    const end = start + reader.next();
    const coder = strings[reader.next()] ?? '';
    annotations.push({ start, end, coder, codes: readTexts(reader, strings) });
  }
  return annotations;
}

function homesIn(refs: readonly Ref[]): Map<Ref, Ref> {
  const homes = new Map<Ref, Ref>();
  for (let i = 0; i < refs.length; i += 2) {
    const [speaker, home] = refs.slice(i, i + 2);
    if (speaker && home) homes.set(speaker, home);
  }
  return homes;
}
