// Every process that a run starts, and every file that it makes for itself, goes with the run, however that ends.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';

const running = new Set();
const files = new Set();
const removal = { recursive: true, force: true, maxRetries: 5 };

/** Starts a process of its own group, so that it can be ended with all its children. */
export function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Ends a process with all its children, and waits for that. */
export async function stop(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const isGone = new Promise(resolve => child.once('exit', resolve));
    kill(child, 'SIGTERM');
    const timer = setTimeout(() => kill(child, 'SIGKILL'), 3_000);
    await isGone;
    clearTimeout(timer);
  }
  // Its children may take longer to go than itself.
  kill(child, 'SIGKILL');
}

function kill(child, signal) {
  // A process that could not be started has no id.
  if (!child.pid) return;
  try {
    if (process.platform !== 'win32') process.kill(-child.pid, signal);
    else if (child.exitCode === null)
      spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  } catch {
    // It is gone already.
  }
}

/** A fresh folder for this run, and how to remove it. */
export async function temporaryFolder(name) {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  return { folder, remove: removeAtEnd(folder) };
}

/** Has a file or folder removed when the run ends; gives the way to remove it at once. */
export function removeAtEnd(file) {
  files.add(file);
  return async () => {
    await rm(file, removal);
    files.delete(file);
  };
}

process.on('exit', () => {
  for (const child of running) kill(child, 'SIGKILL');
  for (const file of files) rmSync(file, removal);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => process.exit(process.exitCode ?? 128 + constants.signals[signal]));
