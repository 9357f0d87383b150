import type { Files } from '../files/files';
import type { Flushed } from './shard';

/** The files of an index in one folder. What cannot be written is missing when the index is loaded next. */
export class Cache {
  readonly #files: Files;
  readonly #folder: string;
  #last = 0;
  // Two windows on one folder write beside each other.
  readonly #id = Math.random().toString(36).slice(2, 8);

  constructor(files: Files, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** All files, those that were written first at first. */
  async *files(): AsyncIterable<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
    const names = (await this.#files.list(this.#folder).catch(() => undefined)) ?? [];
    const ours = names.filter(name => numberOf(name) > 0);
    ours.sort((a, b) => numberOf(a) - numberOf(b));
    this.#last = numberOf(ours.at(-1) ?? '');
    for (const name of ours) {
      const bytes = await this.#files.read(this.#address(name)).catch(() => undefined);
      // What was read may be a part of a larger buffer, which is not to be handed over.
      if (bytes) yield { name, bytes: new Uint8Array(bytes) };
    }
  }

  newName(): string {
    return `${++this.#last}-${this.#id}.segment`;
  }

  /** What it replaces goes when it stands there as a whole. */
  async write(name: string, { bytes, replaces }: Flushed): Promise<void> {
    const isWritten = await this.#files.write(this.#address(name), bytes).then(
      () => true,
      () => false,
    );
    if (isWritten) for (const old of replaces) await this.drop(old);
  }

  async drop(name: string): Promise<void> {
    await this.#files.delete(this.#address(name)).catch(() => undefined);
  }

  #address(name: string): string {
    return `${this.#folder}/${name}`;
  }
}

function numberOf(name: string): number {
  return Number(/^(\d+)-\w+\.segment$/.exec(name)?.[1] ?? 0);
}
