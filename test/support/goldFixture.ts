import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

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
  readonly from: string;
  readonly to: string;
}

/** A report of test/fixtures/reports with what a careful reader marks in it. */
export interface GoldFixture {
  readonly text: string;
  readonly roundtables: readonly GoldRoundtable[];
  /** `speakers | words`, in text order. */
  readonly contributions: readonly string[];
}

const folder = path.resolve('test/fixtures/reports');

/** Reads `bulletin.md` and `bulletin.gold.yaml`. Throws when a quote is not in the text. */
export function goldFixture(file: string): GoldFixture {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const gold = parse(
    readFileSync(path.join(folder, file.replace(/\.\w+$/, '.gold.yaml')), 'utf8'),
  ) as { roundtables: GoldRoundtable[]; contributions: GoldContribution[] };
  let at = 0;
  const contributions = gold.contributions.map(({ speakers, from, to }) => {
    const start = place(text, from, at);
    at = start + 1;
    return `${speakers.join('+')} | ${text.slice(start, place(text, to, start) + to.length)}`;
  });
  return { text, roundtables: gold.roundtables, contributions };
}

function place(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  if (at < 0) throw new RangeError(`not in the text: ${words}`);
  return at;
}
