/** Lets tasks on the same thing go one after the other, and of several readings only the newest count. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #newest = new Map<string, Promise<void>>();

  /** Runs `task` when all earlier ones of the same key are done, however they ended. */
  async after<T>(key: string, task: () => Promise<T>): Promise<T> {
    const run = (this.#last.get(key) ?? Promise.resolve()).then(task);
    const done = run.catch(() => undefined);
    this.#last.set(key, done);
    void done.then(() => this.#last.get(key) === done && this.#last.delete(key));
    return run;
  }

  /**
   * Takes what `read` gives, unless a later reading of the same key has begun meanwhile: then it waits
   * for that one, which knows better.
   */
  async newest<T>(key: string, read: () => Promise<T>, take: (value: T) => void): Promise<void> {
    const run: Promise<void> = read().then(value => {
      const newest = this.#newest.get(key);
      return newest === run ? take(value) : newest;
    });
    this.#newest.set(key, run);
    await run;
  }
}
