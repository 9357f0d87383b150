// Indexes a folder and asks for its matrix, as the panel does, in a process of its own. Prints what was measured
// as one JSON object.
//   node matrix.process.js FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Codebook } from '../../src/core/codebook/types';
import { nameOf } from '../../src/core/gazetteer/nameOf';
import type { MatrixAsk } from '../../src/core/matrix/ask';
import { type Matrix, matrixOf } from '../../src/core/matrix/matrix';
import type { CellKey } from '../../src/core/matrix/question';
import type { Ref } from '../../src/core/text/ref';
import { ReportIndex } from '../../src/indexing/reportIndex';
import { folderSource, workerThread } from '../support/indexing';
import { nodeFiles } from '../support/nodeFiles';
import { median } from './measure';

const threads = 2;
const themes = 100;

/** What one run measures; times in milliseconds. */
export interface MatrixRun {
  /** From the question to the message that the panel gets. */
  readonly open: number;
  /** The first page of a cell's passages: the slowest of some cells. */
  readonly click: number;
  readonly rows: number;
  readonly columns: number;
  readonly total: number;
}

async function run(folder: string): Promise<MatrixRun> {
  const reports = path.join(folder, 'reports');
  const codebook = frequentWords(reports);
  const all = Array.from({ length: threads }, () => workerThread({ codebook }));
  const index = new ReportIndex(
    folderSource(reports),
    all,
    nodeFiles(),
    path.join(folder, 'cache'),
  );
  await index.sync();
  const ask: MatrixAsk = {
    question: { rows: 'speaker', columns: 'theme', count: 'mentions' },
    affiliations: new Map(),
    coders: { hidden: [] },
    without: [],
  };
  const opened = async () => {
    const matrix = matrixOf(await index.matrix(ask), ask.question, naming, {
      rows: 200,
      columns: themes,
    });
    JSON.stringify(matrix);
    return matrix;
  };
  const matrix = await opened();
  const open = await timedAsync(opened);
  const clicks = [];
  for (const cell of someCells(matrix))
    clicks.push(await timedAsync(() => firstPage(index, ask, cell)));
  index.end();
  const { rows, columns, total } = matrix;
  return { open, click: Math.max(...clicks), rows: rows.length, columns: columns.length, total };
}

const naming = {
  labelOf: (key: string, dimension: string) => (dimension === 'speaker' ? nameOf(key as Ref) : key),
  regionName: (code: string) => code,
  inOrder: (keys: readonly string[]) => keys,
};

/** The fullest cell, one with little in it, and a whole row and column. */
function someCells({ rows, columns, cells }: Matrix): CellKey[] {
  const all = cells.flatMap((counts, i) =>
    counts.map((count, j) => ({ count, row: rows[i]?.key, column: columns[j]?.key })),
  );
  const full = all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const [first, last] = [full[0], full.at(-1)];
  return [{ ...first }, { ...last }, { row: first?.row }, { column: first?.column }].map(
    ({ row, column }) => ({ row, column }),
  );
}

// What the view shows at once; more is fetched when somebody scrolls there.
const page = 500;

async function firstPage(index: ReportIndex, ask: MatrixAsk, cell: CellKey): Promise<number> {
  let count = 0;
  for await (const { contributions } of index.passages(ask, cell)) {
    count += contributions.length;
    if (count >= page) break;
  }
  return count;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const times = [];
  for (let run = 0; run < 7; run++) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return median(times);
}

/** A codebook of the longer words that stand most often in the first reports. */
function frequentWords(folder: string): Codebook {
  const counts = new Map<string, number>();
  for (const name of readdirSync(folder).sort().slice(0, 50))
    for (const [word] of readFileSync(path.join(folder, name), 'utf8').matchAll(/\b[a-z]{6,}\b/g))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, themes);
  return {
    codes: words.map(([word]) => {
      return {
        id: word,
        name: word,
        colour: '#808080',
        terms: [{ words: word }],
        not: [],
        children: [],
      };
    }),
  };
}

const [, , folder = ''] = process.argv;
void run(folder).then(measured => console.log(JSON.stringify(measured)));
