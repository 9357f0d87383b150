import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCollection } from '../support/collection';
import type { Figure } from './bench';
import type { IndexRun } from './indexing.process';
import { rounded, textOf } from './measure';

const seed = 1;
const size = 30_000;
// Typed in while the others are read.
const openReport = 200_000;

/**
 * Indexes 1,000 and then 10,000 reports while somebody types, starts again from the cache, and looks
 * things up: the slowest of the queries counts, for the first of what it finds and for the first 500, a page of the view.
 */
export function index10k(texts: readonly string[]): readonly Figure[] {
  return [...measured(texts, 1_000), ...measured(texts, 10_000)];
}

function measured(texts: readonly string[], reports: number): readonly Figure[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
  try {
    const options = { count: reports, size, seed };
    const bytes = writeCollection(path.join(folder, 'reports'), texts, options);
    const report = path.join(folder, 'open.txt');
    writeFileSync(report, textOf(texts, openReport));
    const [cold, warm] = [runIn(folder, report), runIn(folder, report)];
    const name = `index-${reports / 1_000}k`;
    const figure = (name: string, value: number, unit: Figure['unit'], more = {}): Figure => {
      return { name, value: rounded(value), unit, ...more, reports, bytes, seed };
    };
    const { keystroke, megabytes } = cold;
    return [
      figure(name, cold.sync / 1_000, 's', { keystroke, megabytes }),
      figure(`${name}-warm`, warm.sync / 1_000, 's', { megabytes: warm.megabytes }),
      figure('find', warm.find, 'ms', { first: rounded(warm.first) }),
      figure('symbols', warm.symbols, 'ms'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runIn(folder: string, report: string): IndexRun {
  const script = path.join(__dirname, 'indexing.process.js');
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const printed = execFileSync(process.execPath, [script, folder, report], { stdio: [...stdio] });
  return JSON.parse(printed.toString()) as IndexRun;
}
