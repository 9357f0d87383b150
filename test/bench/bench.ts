import { corpus, hasShared } from '../support/shared';
import { open5000, tag } from './annotations';
import { activation } from './activation';
import { index10k } from './index10k';
import { exports } from './exports';
import { matrix } from './matrix';
import { keystroke } from './keystroke';
import { mentions, mentionsVsNlp } from './mentions';
import { memory, parse } from './parse';
import { reanchor, reanchorVsHypothesis } from './reanchor';

/** One measured figure; further keys tell the input's size and seed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB/s' | 'MB';
  readonly [key: string]: string | number;
}

/**
 * A benchmark by name; it gets the corpus, or sample text where the corpus is not on the machine. One that
 * takes long gives several figures.
 */
export type Benchmark = (texts: readonly string[]) => Figure | readonly Figure[];

const benchmarks: Readonly<Record<string, Benchmark>> = {
  'keystroke-200KB': texts => keystroke('keystroke-200KB', texts, 200_000),
  'keystroke-1MB': texts => keystroke('keystroke-1MB', texts, 1_000_000),
  'keystroke-10MB': texts => keystroke('keystroke-10MB', texts, 10_000_000),
  parse,
  memory,
  mentions,
  'mentions-vs-nlp': mentionsVsNlp,
  reanchor,
  'reanchor-vs-hypothesis': reanchorVsHypothesis,
  'open-5000': open5000,
  tag,
  'index-10k': index10k,
  export: exports,
  matrix,
  activation,
};

const sample =
  'Session 1: Piers\n\nThe session was chaired by Chile.\n\nOn costs, Peru said that piers age, and Fiji asked for data. He also spoke of tugs.\n\n';

function main(wanted: readonly string[]): number {
  const unknown = wanted.filter(name => !(name in benchmarks));
  if (unknown.length > 0) {
    console.error(
      `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benchmarks).join(', ')}`,
    );
    return 2;
  }
  const texts = hasShared ? corpus() : [sample.repeat(2_000)];
  const chosen = Object.entries(benchmarks).filter(
    ([name]) => wanted.length === 0 || wanted.includes(name),
  );
  for (const [, run] of chosen)
    for (const figure of [run(texts)].flat()) console.log(JSON.stringify(figure));
  return 0;
}

process.exitCode = main(process.argv.slice(2));
