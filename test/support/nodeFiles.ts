import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from '../../src/files/files';

/** Runs before each step of an operation, so that a test can end the process, or fail, right there. */
export type Step = (operation: keyof Files | 'chunk', address: string) => void;

const chunks = 4;

/**
 * The files of this machine, as VS Code's own provider works with them: a file is emptied and then
 * written part by part, and a target is looked for before something is moved there.
 */
export function nodeFiles(step: Step = () => undefined): Files {
  return {
    async read(address) {
      step('read', address);
      return orUndefined(readFile(address));
    },
    async write(address, bytes) {
      step('write', address);
      await mkdir(path.dirname(address), { recursive: true });
      const file = await open(address, 'w');
      try {
        const size = Math.ceil(bytes.length / chunks) || 1;
        for (let at = 0; at < bytes.length; at += size) {
          step('chunk', address);
          const part = bytes.subarray(at, at + size);
          for (let done = 0; done < part.length;)
            done += (await file.write(part.subarray(done))).bytesWritten;
        }
        step('chunk', address);
      } finally {
        await file.close();
      }
    },
    async rename(from, to) {
      step('rename', from);
      if (existsSync(to)) throw new Error(`${to} is there`);
      await rename(from, to);
    },
    async delete(address) {
      step('delete', address);
      await rm(address, { recursive: true, force: true });
    },
    async list(folder) {
      step('list', folder);
      return orUndefined(readdir(folder));
    },
  };
}

async function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
