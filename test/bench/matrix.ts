import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCollection } from '../support/collection';
import type { Figure } from './bench';
import { rounded } from './measure';
import type { MatrixRun } from './matrix.process';

const seed = 1;
const size = 30_000;
const reports = 1_000;

/**
 * The matrix of speakers and themes in 1,000 reports: from the question to what the panel draws, and from
 * a click to the first page of passages.
 */
export function matrix(texts: readonly string[]): readonly Figure[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-bench-'));
  try {
    const options = { count: reports, size, seed };
    const bytes = writeCollection(path.join(folder, 'reports'), texts, options);
    const { open, click, ...more } = runIn(folder);
    const figure = (name: string, value: number): Figure => {
      return { name, value: rounded(value), unit: 'ms', ...more, reports, bytes, seed };
    };
    return [figure('matrix', open), figure('matrix-click', click)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runIn(folder: string): MatrixRun {
  const script = path.join(__dirname, 'matrix.process.js');
  const printed = execFileSync(process.execPath, [script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(printed.toString()) as MatrixRun;
}
