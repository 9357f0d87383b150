import { type Files, SafeFileError } from './files';

/** How long to wait for others, in milliseconds. */
export interface Patience {
  /** Whoever gives no sign of life for so long is taken for dead. */
  readonly stale: number;
  /** Whoever waits for so long gives up. */
  readonly most: number;
}

// Writing takes some hundredths of a second, some seconds on a slow network; a dead window is rare.
export const usualPatience: Patience = { stale: 5_000, most: 30_000 };

/** A lock in somebody's hands. */
export interface HeldLock {
  /**
   * Whether the lock is ours for half the time more after which others take us for dead. Gives a sign of
   * life where that is needed.
   */
  renew(): Promise<boolean>;
  /** Runs what need not be waited for, still within the lock; nobody hears of its errors. */
  afterwards(task: () => Promise<void>): void;
}

const free = 'free';

// Making the lock fails when another process has just made it, and then it is there.
const attempts = 10;

/**
 * A lock between processes: a folder with one file, whose name is `free` or the holder's. To take it, to
 * give it back and to take it from the dead is to rename that file, in which one process succeeds.
 */
export class FileLock {
  readonly #files: Files;
  readonly #folder: string;
  readonly #patience: Patience;
  // Only to tell processes apart; nobody is kept out by it who wants to get in.
  readonly #id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  #count = 0;
  #isMade = false;
  #givenBack: Promise<unknown> = Promise.resolve();

  constructor(files: Files, folder: string, patience: Patience) {
    this.#files = files;
    this.#folder = folder;
    this.#patience = patience;
  }

  /**
   * Runs `task` while nobody else holds the lock. What it gives is there before the lock is given back,
   * which takes a moment. Throws SafeFileError when it does not become free.
   */
  async hold<T>(task: (held: HeldLock) => Promise<T>): Promise<T> {
    await this.#givenBack;
    let name = await this.#take();
    let since = Date.now();
    const renamed = async (to: string) => {
      const isDone = await this.#rename(name, to);
      if (isDone) [name, since] = [to, Date.now()];
      return isDone;
    };
    const isFresh = () => Date.now() - since < this.#patience.stale / 2;
    let last: Promise<unknown> = Promise.resolve();
    const held: HeldLock = {
      renew: async () => isFresh() || renamed(this.#newName()),
      afterwards: task => void (last = task().catch(() => undefined)),
    };
    try {
      return await task(held);
    } finally {
      this.#givenBack = last.then(() => renamed(free));
    }
  }

  #newName(): string {
    return `${this.#id}-${++this.#count}`;
  }

  async #take(): Promise<string> {
    const mine = this.#newName();
    const begin = Date.now();
    // VS Code makes the folder that it moves something to, so it is not to be missing.
    if (!this.#isMade) await this.#holder();
    this.#isMade = true;
    let holder = { name: free, since: begin };
    while (!(this.#isToTake(holder) && (await this.#rename(holder.name, mine)))) {
      if (Date.now() - begin > this.#patience.most) throw new SafeFileError('locked');
      await pause();
      const name = await this.#holder();
      if (name !== holder.name) holder = { name, since: Date.now() };
    }
    return mine;
  }

  #isToTake({ name, since }: { name: string; since: number }): boolean {
    return name === free || Date.now() - since > this.#patience.stale;
  }

  /** Who holds the lock. Makes the lock where there is none. */
  async #holder(): Promise<string> {
    for (let i = 0; i < attempts; i++) {
      const names = await this.#files.list(this.#folder);
      if (names?.[0] !== undefined) return names[0];
      // Somebody has cleaned up the storage.
      if (names) await this.#files.delete(this.#folder);
      await this.#make();
    }
    throw new SafeFileError('locked');
  }

  /** A folder that has its file from the beginning, so that there is never a second one in it. */
  async #make(): Promise<void> {
    const made = `${this.#folder}-${this.#newName()}`;
    await this.#files.write(`${made}/${free}`, new Uint8Array());
    if (!(await isDone(this.#files.rename(made, this.#folder)))) await this.#files.delete(made);
  }

  async #rename(from: string, to: string): Promise<boolean> {
    return isDone(this.#files.rename(`${this.#folder}/${from}`, `${this.#folder}/${to}`));
  }
}

async function isDone(action: Promise<void>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch {
    return false;
  }
}

/** Not all at once: those who wait do not wake together. */
async function pause(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 5 + 20 * Math.random()));
}
