import { knownBy, type MatrixAsk } from '../core/matrix/ask';
import { type MatrixPart, MatrixCounter } from '../core/matrix/countMatrix';
import { placesIn } from '../core/matrix/places';
import { type CellKey, type Dimension, rest } from '../core/matrix/question';
import type { CountedEntry } from '../core/search/reportEntry';
import { codeTerm, themeTerm } from './termsOf';
import type { FoundPart, FoundReport, Shard } from './shard';

/** What is counted in the reports of a shard. */
export function matrixIn(shard: Shard, ask: MatrixAsk): MatrixPart {
  const counter = new MatrixCounter(ask.question, knownBy(ask));
  for (const report of reportsOf(shard, ask)) {
    const entry = shard.counted(report);
    if (entry) counter.add(entry);
  }
  return counter.part();
}

/** The passages that make a cell: report by report from `from` on, until there are at least `most`. */
export function passagesIn(
  shard: Shard,
  ask: MatrixAsk,
  cell: CellKey,
  most: number,
  from = '',
): FoundPart {
  const known = knownBy(ask);
  const found: FoundReport[] = [];
  let left = most;
  for (const report of reportsOf(shard, ask, termsFor(ask, cell))) {
    if (report < from) continue;
    if (left <= 0) return { found, next: report };
    const entry = shard.counted(report);
    const counted = entry && countedIn(entry, ask, cell, known);
    if (!counted) continue;
    left -= counted.contributions.length;
    found.push(counted);
  }
  return { found };
}

/** The passages of one report that make a cell; undefined for none. */
export function countedIn(
  entry: CountedEntry,
  ask: MatrixAsk,
  cell: CellKey,
  known = knownBy(ask),
): FoundReport | undefined {
  const { question } = ask;
  const places = placesIn(entry, question, cell, known);
  if (places.length === 0) return undefined;
  const { report, title, year } = entry;
  const isPart = question.count === 'mentions' || undefined;
  return { report, title, year, contributions: places.map(place => ({ ...place, isPart })) };
}

/** Under what a report that has something in the cell can be looked up. */
function termsFor({ question }: MatrixAsk, { row, column }: CellKey): readonly string[] {
  return [termOf(question.rows, row), termOf(question.columns, column)].filter(
    term => term !== undefined,
  );
}

function termOf(dimension: Dimension, key: string | undefined): string | undefined {
  if (key === undefined || key === rest) return undefined;
  switch (dimension) {
    case 'speaker':
      return key;
    case 'theme':
      return themeTerm(key);
    case 'code':
      return codeTerm(key);
    // Any report may have something that belongs there.
    case 'country':
    case 'group':
    case 'region':
    case 'roundtable':
    case 'report':
    case 'year':
    case 'coder':
      return undefined;
  }
}

function reportsOf(
  shard: Shard,
  { without }: MatrixAsk,
  terms: readonly string[] = [],
): readonly string[] {
  const elsewhere = new Set(without);
  return shard.holding(terms).filter(report => !elsewhere.has(report));
}
