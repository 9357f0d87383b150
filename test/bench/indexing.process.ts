// Indexes a folder as the editor does, in a process of its own, so that its memory can be told, and prints
// what was measured as one JSON object.
//   node indexing.process.js FOLDER REPORT
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { annotate } from '../../src/core/analysis/annotate';
import { nothingPlaced } from '../../src/core/analysis/placed';
import { starterCodebook } from '../../src/core/codebook/starterCodebook';
import { ThemeMatcher } from '../../src/core/mentions/themeMatcher';
import { parseReport, reparse } from '../../src/core/report/parseReport';
import { wantedBy } from '../../src/core/search/wantedBy';
import { findPassages } from '../../src/indexing/findPassages';
import { decoded } from '../../src/indexing/decoded';
import { ReportIndex } from '../../src/indexing/reportIndex';
import { folderSource, workerThread } from '../support/indexing';
import { nodeFiles } from '../support/nodeFiles';
import { median, rounded } from './measure';

const threads = 2;

/** What one run measures; times in milliseconds. */
export interface IndexRun {
  readonly sync: number;
  readonly megabytes: number;
  readonly keystroke: number;
  readonly find: number;
  readonly first: number;
  readonly symbols: number;
}

async function run(folder: string, report: string): Promise<IndexRun> {
  const typing = new Typing(readFileSync(report, 'utf8'));
  const memory = new Peak();
  const begin = performance.now();
  const source = folderSource(path.join(folder, 'reports'));
  const all = Array.from({ length: threads }, () => workerThread());
  const index = new ReportIndex(source, all, nodeFiles(), path.join(folder, 'cache'));
  await index.sync();
  const sync = performance.now() - begin;
  const keystroke = typing.end();
  const found = await lookedUp(index);
  index.end();
  return { sync, keystroke, megabytes: memory.end(), ...found };
}

/** Ten keystrokes a second, each to the new AnnotatedReport. */
class Typing {
  #report;
  readonly #times: number[] = [];
  readonly #timer;
  readonly #codebook = starterCodebook();
  readonly #themes = new ThemeMatcher(this.#codebook);

  constructor(text: string) {
    this.#report = parseReport(text);
    this.#timer = setInterval(() => this.#type(), 100);
  }

  #type(): void {
    const begin = performance.now();
    const at = Math.floor(this.#report.text.length / 2);
    this.#report = reparse(this.#report, [{ start: at, end: at, text: 'x' }]);
    const annotated = annotate({
      report: this.#report,
      codebook: this.#codebook,
      themes: this.#themes,
      ...nothingPlaced,
    });
    annotated.mentionsIn({ start: at - 2_000, end: at + 2_000 });
    this.#times.push(performance.now() - begin);
  }

  /** The median time of a keystroke in milliseconds. */
  end(): number {
    clearInterval(this.#timer);
    return rounded(median(this.#times));
  }
}

/** The most memory that the process had, looked at ten times a second. */
class Peak {
  #most = 0;
  readonly #timer = setInterval(() => this.#look(), 100);

  #look(): void {
    this.#most = Math.max(this.#most, process.memoryUsage.rss());
  }

  /** In MB. */
  end(): number {
    this.#look();
    clearInterval(this.#timer);
    return Math.round(this.#most / 1e6);
  }
}

const queries = [
  'speaker:Morocco',
  'theme:climate-change',
  'group:EU theme:climate-change',
  '"burden sharing"',
  'speaker:Morocco theme:climate-change "burden sharing"',
  'adaptation finance',
  'year:2005-2010 roundtable:2 region:Africa',
];
// What the view shows at once; more is fetched when somebody scrolls there.
const shown = 500;

async function lookedUp(index: ReportIndex) {
  const read = async (report: string) => decoded(await readFile(report));
  const firsts: number[] = [];
  const finds: number[] = [];
  for (const query of queries) {
    const runs = [];
    for (let run = 0; run < 5; run++) runs.push(await findOnce(index, query, read));
    const [first, all] = [median(runs.map(each => each.first)), median(runs.map(each => each.all))];
    console.error(
      `  ${query}: first ${first.toFixed(0)} ms, ${runs[0]?.count} in ${all.toFixed(0)} ms`,
    );
    firsts.push(first);
    finds.push(all);
  }
  const symbols = [];
  for (const typed of ['mor', 'matters of', 'part 25', 'switz'])
    symbols.push(await timedAsync(() => index.symbols(typed, 200)));
  return { find: Math.max(...finds), first: Math.max(...firsts), symbols: Math.max(...symbols) };
}

async function findOnce(
  index: ReportIndex,
  query: string,
  read: (report: string) => Promise<string>,
) {
  const known = { codebook: starterCodebook(), countriesIn: () => ['country:MA' as const] };
  const { value } = wantedBy(query, known);
  const begin = performance.now();
  let [count, first] = [0, 0];
  for await (const { contributions } of findPassages(index, value, read)) {
    if (count === 0) first = performance.now() - begin;
    count += contributions.length;
    if (count >= shown) break;
  }
  return { count, first, all: performance.now() - begin };
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const times = [];
  for (let run = 0; run < 5; run++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return median(times);
}

const [, , folder = '', report = ''] = process.argv;
void run(folder, report).then(measured => console.log(JSON.stringify(measured)));
