import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const shared = path.resolve('../shared');

/** Whether the gold reports and the corpus are on this machine. Tests that need them skip without. */
export const hasShared = existsSync(path.join(shared, 'gold/roundtable-2.txt'));

/** Skips the test, with a message, where the gold reports and the corpus are not. */
export function needsShared(test: Mocha.Context): void {
  if (hasShared) return;
  console.log('      (the gold reports and the corpus are not on this machine: skipped)');
  test.skip();
}

/** A gold report and its annotations, by name without ending. */
export function goldReport(name: string): { text: string; gold: Gold } {
  const file = path.join(shared, 'gold', name);
  const gold = JSON.parse(readFileSync(`${file}.gold.json`, 'utf8')) as Gold;
  return { text: readFileSync(`${file}.txt`, 'utf8'), gold };
}

/** The names of the gold reports. */
export function goldNames(): string[] {
  return readdirSync(path.join(shared, 'gold'))
    .filter(name => name.endsWith('.gold.json'))
    .map(name => name.slice(0, -'.gold.json'.length));
}

/** The bulletins of the corpus. */
export function corpus(): string[] {
  const folder = path.join(shared, 'corpus');
  return readdirSync(folder)
    .sort()
    .map(name => readFileSync(path.join(folder, name), 'utf8'));
}

/** The scorer's path. */
export const scorer = path.join(shared, 'tools/score.mjs');

/** What the tests read of a gold file; offsets are UTF-16. */
export interface Gold {
  readonly scope: { start: number; end: number };
  readonly contributions: readonly {
    start: number;
    end: number;
    speakers: readonly string[];
    also: readonly string[];
  }[];
  readonly ambiguous: readonly { start: number; end: number }[];
  readonly mentions: readonly { ref: string; start: number; end: number; optional?: boolean }[];
}
