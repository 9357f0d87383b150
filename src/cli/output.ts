import { rmSync } from 'node:fs';
import { chmod, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { print } from './writers';

/** A file cannot be written; the message says which and why. */
export class OutputError extends Error {}

/** Where an export goes. */
export interface Output {
  /** The file that is written, links followed; undefined for standard output. */
  readonly file?: string;
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** All is written: only now the file has its name. */
  readonly finish: () => Promise<void>;
  /** Nothing is to be kept: whatever stood at the place stays as it was. */
  readonly discard: () => Promise<void>;
}

/** Standard output, of which nothing can be taken back. */
export function standardOutput(): Output {
  const portions = new Portions(print);
  return {
    write: chunk => portions.add(chunk),
    finish: () => portions.flush(),
    discard: async () => undefined,
  };
}

/**
 * A file that is there as a whole or not at all: it is written beside its place and moved there at the
 * end. Throws OutputError where it cannot be written, or where something else than a file is in its place.
 */
export async function fileOutput(name: string): Promise<Output> {
  const before = await stat(name).catch(() => undefined);
  if (before && !before.isFile())
    throw new OutputError(`${name} cannot be written: there is something that is no file`);
  const file = before ? await realpath(name) : name;
  // Before the file is there: who is stopped in between leaves it behind.
  const forget = removeWhenStopped(freshName(file));
  const opened = explained(name, open(freshName(file), 'wx'));
  const handle = await opened.catch((error: unknown) => {
    forget();
    throw error;
  });
  return new FreshFile(file, before?.mode, { handle, forget });
}

interface Opened {
  readonly handle: FileHandle;
  /** Whoever is stopped now removes nothing. */
  readonly forget: () => void;
}

class FreshFile implements Output {
  readonly file: string;
  readonly #mode?: number;
  readonly #handle: FileHandle;
  readonly #portions: Portions;
  readonly #forget: () => void;

  constructor(file: string, mode: number | undefined, { handle, forget }: Opened) {
    this.file = file;
    this.#mode = mode;
    this.#handle = handle;
    this.#portions = new Portions(bytes => explained(file, handle.writeFile(bytes)));
    this.#forget = forget;
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    await this.#portions.add(chunk);
  }

  async finish(): Promise<void> {
    await this.#portions.flush();
    await explained(this.file, this.#moveToPlace());
    this.#forget();
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(freshName(this.file), { force: true });
    this.#forget();
  }

  async #moveToPlace(): Promise<void> {
    const fresh = freshName(this.file);
    await this.#handle.sync();
    await this.#handle.close();
    if (this.#mode !== undefined) await chmod(fresh, this.#mode);
    await rename(fresh, this.file);
  }
}

/** In the same folder, so that it can be moved in one step. */
function freshName(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

async function explained<T>(file: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new OutputError(`${file} cannot be written: ${(error as Error).message}`);
  });
}

// Bytes that are written at once.
const portion = 65_536;

/** Puts small pieces together. */
class Portions {
  readonly #write: (bytes: Uint8Array) => Promise<void>;
  #waiting: Uint8Array[] = [];
  #length = 0;

  constructor(write: (bytes: Uint8Array) => Promise<void>) {
    this.#write = write;
  }

  async add(chunk: string | Uint8Array): Promise<void> {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    this.#waiting.push(bytes);
    this.#length += bytes.length;
    if (this.#length >= portion) await this.flush();
  }

  async flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    [this.#waiting, this.#length] = [[], 0];
    await this.#write(bytes);
  }
}

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Removes a file when the process is told to end. What it returns makes that undone. */
function removeWhenStopped(file: string): () => void {
  const names = Object.keys(signals) as (keyof typeof signals)[];
  const stopped = (signal: NodeJS.Signals) => {
    rmSync(file, { force: true });
    process.exit(128 + signals[signal as keyof typeof signals]);
  };
  for (const name of names) process.once(name, stopped);
  return () => {
    for (const name of names) process.removeListener(name, stopped);
  };
}
