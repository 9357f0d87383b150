// One process at a time.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { HostError } from './hostError.mjs';
import { removeAtEnd } from './processes.mjs';

/** Waits for `file` to be free, takes it, and gives the way to free it. It holds the owner's process id. */
export async function lock(file, patience) {
  const end = Date.now() + patience;
  while (!(await take(file))) {
    if (Date.now() > end)
      throw new HostError(`Another process holds ${file}. If none is at work, remove it.`);
    await sleep(300);
  }
  return removeAtEnd(file);
}

async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // An empty file is one that its owner is just writing.
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (owner > 0 && !isAlive(owner)) await rm(file, { force: true });
    return false;
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
