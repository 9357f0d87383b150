import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Figure } from './bench';
import { median, rounded } from './measure';

const starts = 10;

/**
 * How long real VS Code says that loading the packaged extension and `activate` take: the median of ten starts. The
 * ratio is to Emmet's time in the same starts.
 */
export function activation(): Figure {
  const root = path.resolve(__dirname, '../..');
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    }).toString();
  run('scripts/package.mjs');
  const times = JSON.parse(run('test/host/activation.mjs', String(starts))) as {
    readonly ours: number;
    readonly emmet: number;
  }[];
  const ours = times.map(each => each.ours);
  const value = median(ours);
  const ratio = rounded(median(times.map(each => each.emmet)) / value);
  return { name: 'activation', value, unit: 'ms', ratio, starts, least: Math.min(...ours) };
}
