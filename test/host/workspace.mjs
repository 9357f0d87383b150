// A workspace for one run, outside the project: tests write into it.
import { cp, mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';
import { temporaryFolder } from './processes.mjs';

const gold = path.join(root, '../shared/gold/roundtable-2.txt');

/** Copies `source` (relative to the project) to a fresh folder, with the gold report where there is one. */
export async function makeWorkspace(source) {
  const workspace = await temporaryFolder('rapporteur-workspace');
  await cp(path.join(root, source), workspace.folder, { recursive: true });
  if (existsSync(gold)) {
    await mkdir(path.join(workspace.folder, 'gold'), { recursive: true });
    await cp(gold, path.join(workspace.folder, 'gold/roundtable-2.txt'));
  }
  return workspace;
}
