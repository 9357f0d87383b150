// Every process that a run starts ends with the run, however that ends.
import { spawn } from 'node:child_process';

const running = new Set();

/** Starts a process of its own group, so that it can be ended with all its children. */
export function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Ends a process with all its children, and waits for that. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const isGone = new Promise(resolve => child.once('exit', resolve));
  kill(child, 'SIGTERM');
  const timer = setTimeout(() => kill(child, 'SIGKILL'), 3_000);
  await isGone;
  clearTimeout(timer);
}

function kill(child, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}

process.on('exit', () => running.forEach(child => kill(child, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
