import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Figure } from './bench';
import { median } from './measure';

const starts = 10;

/** How long real VS Code says that loading the packaged extension and `activate` take: the median of ten starts. */
export function activation(): Figure {
  const root = path.resolve(__dirname, '../..');
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    }).toString();
  run('scripts/package.mjs');
  const times = JSON.parse(run('test/host/activation.mjs', String(starts))) as number[];
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return { name: 'activation', value: median(times), unit: 'ms', starts, least, most };
}
