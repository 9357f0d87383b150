import { isSpeaker } from '../core/search/isMeant';
import type { TextTest, Wanted } from '../core/search/wanted';
import { isSpeakerRef } from '../core/text/ref';
import type { Segment } from './segment';
import { codeTerm, themeTerm } from './termsOf';

/** Which reports and contributions of a segment can be wanted, as far as look-ups tell: no other ones are. */
export class Candidates {
  readonly #segment: Segment;
  /** 1 for each report, and each contribution, that can be. */
  readonly #reports: Uint8Array;
  readonly #contributions?: Uint8Array;

  constructor(segment: Segment, wanted: Wanted) {
    this.#segment = segment;
    this.#reports = marked(
      segment.size,
      reportLists(segment, wanted).map(lists => ({ lists, isNot: false })),
    );
    if (wanted.texts.length === 0) return;
    const tests = wanted.texts.map(test => ({
      isNot: test.isNot,
      lists: sureOf(test).map(words => havingAll(segment, words)),
    }));
    this.#contributions = marked(segment.contributions, tests);
  }

  isReport(index: number): boolean {
    if (this.#reports[index] !== 1) return false;
    const [first, end] = this.#segment.numbersAt(index);
    return this.#contributions?.subarray(first, end).includes(1) ?? true;
  }

  /** By its number among all of the segment's. */
  isContribution(number: number): boolean {
    return this.#contributions?.[number] !== 0;
  }
}

interface Lists {
  /** Each of them one way to pass; all of them ways to fail with `isNot`. */
  readonly lists: readonly Iterable<number>[];
  readonly isNot: boolean;
}

/** 1 for each number below `size` that passes all tests. */
function marked(size: number, tests: readonly Lists[]): Uint8Array {
  const marks = new Uint8Array(size).fill(1);
  for (const { lists, isNot } of tests) {
    const there = new Uint8Array(size);
    for (const list of lists) for (const number of list) there[number] = 1;
    for (let i = 0; i < size; i++) if ((there[i] === 1) === isNot) marks[i] = 0;
  }
  return marks;
}

function reportLists(segment: Segment, { speakers, themes, annotations }: Wanted) {
  const reportsOf = (terms: readonly string[]) => terms.map(term => segment.terms.of(term));
  return [
    ...speakers.filter(isMust).map(test => {
      return reportsOf(segment.strings.filter(text => isSpeakerRef(text) && isSpeaker(text, test)));
    }),
    ...themes.filter(isMust).map(({ values }) => reportsOf(values.map(themeTerm))),
    ...annotations
      .filter(isMust)
      .flatMap(({ codes }) => (codes ? [reportsOf(codes.map(codeTerm))] : [])),
  ];
}

function isMust({ isNot }: { readonly isNot: boolean }): boolean {
  return !isNot;
}

/** Where words stand apart, nobody knows but the text whether they make a phrase. */
function sureOf({ phrases, isNot }: TextTest): TextTest['phrases'] {
  return isNot ? phrases.filter(words => words.length === 1) : phrases;
}

/** The contributions that have all of these words; the last one may end in `*`. */
function havingAll(segment: Segment, words: readonly string[]): number[] {
  const passed = new Uint16Array(segment.contributions);
  let last: readonly number[] = [];
  words.forEach((word, i) => {
    last = word.endsWith('*') ? segment.words.ofPrefix(word.slice(0, -1)) : segment.words.of(word);
    for (const number of last) if (passed[number] === i) passed[number]++;
  });
  return last.filter(number => passed[number] === words.length);
}
