import { parseReport } from '../../src/core/report/parseReport';
import type { Report } from '../../src/core/report/types';
import type { Figure } from './bench';
import { rounded, textOf, timed } from './measure';

/** Full parse of all texts, on one core. */
export function parse(texts: readonly string[]): Figure {
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const time = timed(() => texts.forEach(text => parseReport(text).contributions.length));
  return {
    name: 'parse',
    value: rounded(size / 1e6 / (time / 1000)),
    unit: 'MB/s',
    files: texts.length,
    bytes: size,
  };
}

/** What a parsed report holds, per MB of its text. */
export function memory(texts: readonly string[]): Figure {
  const text = textOf(texts, 5_000_000);
  const kept: Report[] = [];
  const before = heapUsed();
  kept.push(parseReport(text));
  const held = (heapUsed() - before) / (text.length / 1e6) / 1e6;
  return {
    name: 'memory',
    value: rounded(held),
    unit: 'MB',
    characters: text.length,
    reports: kept.length,
  };
}

function heapUsed(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
