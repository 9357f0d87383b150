import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Span } from '../../src/core/text/span';

/** A roundtable as a careful reader marks it. */
export interface GoldRoundtable {
  readonly heading: string;
  readonly number?: string;
  readonly title: string;
  readonly chairs?: readonly string[];
}

/** A contribution as a careful reader marks it: by its first and its last words. */
interface GoldContribution {
  readonly speakers: readonly string[];
  /** Who may be named instead: a person's country, whom a speaker speaks for. */
  readonly also?: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A contribution by its place in the text. UTF-16, half-open. */
export interface GoldTurn extends Span {
  /** All who may be named as its speakers. */
  readonly allowed: readonly string[];
}

/** A report of test/fixtures/reports with what a careful reader marks in it. */
export interface GoldFixture {
  readonly text: string;
  readonly roundtables: readonly GoldRoundtable[];
  /** `speakers | words`, in text order. */
  readonly contributions: readonly string[];
  /** The same, by place. */
  readonly turns: readonly GoldTurn[];
}

const folder = path.resolve('test/fixtures/reports');

/** Reads `bulletin.md` and `bulletin.gold.yaml`. Throws when a quote is not in the text. */
export function goldFixture(file: string): GoldFixture {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const gold = parse(
    readFileSync(path.join(folder, file.replace(/\.\w+$/, '.gold.yaml')), 'utf8'),
  ) as { roundtables: GoldRoundtable[]; contributions: GoldContribution[] };
  let at = 0;
  const turns = gold.contributions.map(({ speakers, also = [], from, to }) => {
    const start = place(text, from, at);
    at = start + 1;
    const end = place(text, to, start) + to.length;
    return { start, end, speakers, allowed: [...speakers, ...also] };
  });
  const contributions = turns.map(
    ({ speakers, start, end }) => `${speakers.join('+')} | ${text.slice(start, end)}`,
  );
  return { text, roundtables: gold.roundtables, contributions, turns };
}

function place(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  if (at < 0) throw new RangeError(`not in the text: ${words}`);
  return at;
}
