import { applyPatch, type Patch, patchBetween, reversedPatch } from '../core/text/patch';
import { bytesOf, textOf } from './bytes';
import type { Files } from './files';
import { nameFor } from './nameFor';
import type { TextChange } from './textChange';

/** What an entry tells in front of the text after. */
interface Head {
  readonly address: string;
  readonly isNew: boolean;
  readonly patch: Patch;
}

/**
 * Keeps what is about to be written, so that a write which is cut off can be finished. An entry is a line
 * of JSON, which tells the text before, and the whole text after. One file, one entry.
 */
export class WriteJournal {
  readonly #files: Files;
  readonly #folder: string;

  constructor(files: Files, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** Keeps what is about to be written to the file `address`. */
  async note(address: string, { before, after }: TextChange): Promise<void> {
    const patch = patchBetween(before ?? '', after);
    const head: Head = { address, isNew: before === undefined, patch };
    await this.#files.write(this.#entry(address), bytesOf(`${JSON.stringify(head)}\n${after}`));
  }

  /** What was about to be written; undefined when nothing was, or the entry itself was cut off. */
  async changeOf(address: string): Promise<TextChange | undefined> {
    const bytes = await this.#files.read(this.#entry(address));
    const entry = bytes && textOf(bytes);
    const end = entry?.indexOf('\n') ?? -1;
    if (entry === undefined || end < 0) return undefined;
    try {
      const head = JSON.parse(entry.slice(0, end)) as Head;
      const after = entry.slice(end + 1);
      const before = applyPatch(after, reversedPatch(head.patch));
      if (before === undefined || head.address !== address) return undefined;
      return { before: head.isNew ? undefined : before, after };
    } catch {
      // A disk that lost its power may have left anything.
      return undefined;
    }
  }

  /** Whether there is an entry at all, also one that was cut off. */
  async has(address: string): Promise<boolean> {
    return (await this.#files.read(this.#entry(address))) !== undefined;
  }

  /** Forgets what was about to be written. */
  async drop(address: string): Promise<void> {
    await this.#files.delete(this.#entry(address));
  }

  #entry(address: string): string {
    return `${this.#folder}/${nameFor(address)}`;
  }
}
