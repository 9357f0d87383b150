// A workspace for one run, outside the project: tests write into it.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './install.mjs';

const gold = path.join(root, '../shared/gold/roundtable-2.txt');

/** Copies `source` (relative to the project) to a fresh folder, with the gold report where there is one. */
export async function makeWorkspace(source) {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-workspace-'));
  await cp(path.join(root, source), folder, { recursive: true });
  if (existsSync(gold)) {
    await mkdir(path.join(folder, 'gold'), { recursive: true });
    await cp(gold, path.join(folder, 'gold/roundtable-2.txt'));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
