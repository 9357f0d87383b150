import { FileLock, type HeldLock, type Patience, usualPatience } from './fileLock';
import { type Files, SafeFileError } from './files';
import { bytesOf, textOf } from './bytes';
import { finished, isCutOff, merged, type TextChange } from './textChange';
import { WriteJournal } from './writeJournal';

type Edit = (text: string) => string;

/** How often somebody else may come between reading and writing before we give up. */
const attempts = 10;

// A program that does not know our lock may be in the middle of a write of its own.
const pause = 50;

/**
 * Edits texts in files so that nothing is lost whoever else writes and wherever the process is killed.
 * A lock keeps the windows of this machine apart. What is about to be written goes to a journal first: a
 * write that was cut off is finished by whoever comes next. Other programs know neither; what they wrote
 * between our reading and our writing is seen and kept, but for the moment of the write itself.
 */
export class SafeFiles {
  readonly #files: Files;
  readonly #journal: WriteJournal;
  readonly #lock: FileLock;

  /** `storage` is a folder for lock and journal, the same in all processes. */
  constructor(files: Files, storage: string, patience: Patience = usualPatience) {
    this.#files = files;
    this.#journal = new WriteJournal(files, `${storage}/journal`);
    this.#lock = new FileLock(files, `${storage}/lock`, patience);
  }

  /**
   * Replaces a file's text by what `edit` makes of it; that of a file which is not there is empty. `edit`
   * runs again when the file has changed meanwhile. Throws what `edit` and the file system throw, and
   * SafeFileError; then the file is as it was, or the journal makes it whole later.
   */
  async edit(address: string, edit: Edit): Promise<void> {
    let next: Edit | undefined = edit;
    while (next) {
      const run: Edit = next;
      next = await this.#lock.hold(held => this.#editHeld(address, run, held));
    }
  }

  /** Runs a task that writes a file by other means while no window writes through this. */
  async hold(task: () => Promise<void>): Promise<void> {
    await this.#lock.hold(task);
  }

  /** Finishes a write that was cut off. Whether there was one. */
  async settle(address: string): Promise<boolean> {
    return (
      (await this.#journal.has(address)) && (await this.#lock.hold(() => this.#settle(address)))
    );
  }

  /** Gives the edit with which to begin anew when the lock was lost. */
  async #editHeld(address: string, edit: Edit, held: HeldLock): Promise<Edit | undefined> {
    await this.#settle(address);
    let next = edit;
    for (let i = 0; i < attempts; i++) {
      const before = await this.#text(address);
      const change = { before, after: next(before ?? '') };
      if (change.after === (before ?? '')) return undefined;
      const outcome = await this.#tried(address, change, held);
      if (outcome === 'written') return undefined;
      // Whoever took the lock found the journal, and may have done what it says.
      if (outcome === 'lock-lost') return text => merged(address, text, change);
      if (outcome === 'overwritten') next = text => merged(address, text, change);
    }
    throw new SafeFileError('changed');
  }

  async #tried(address: string, change: TextChange, held: HeldLock) {
    try {
      await this.#journal.note(address, change);
      if ((await this.#text(address)) !== change.before) {
        await this.#journal.drop(address);
        return 'changed-before';
      }
      if (!(await held.renew())) return 'lock-lost';
      await this.#files.write(address, bytesOf(change.after));
      if (!(await this.#holds(address, change.after))) return 'overwritten';
      // An entry that stays does no harm: it says what the file holds.
      held.afterwards(() => this.#journal.drop(address));
      return 'written';
    } catch (error) {
      // The disk may be too full even for what was there before; then the journal keeps it.
      await this.#takeBack(address, change).catch(() => undefined);
      throw error;
    }
  }

  /** Leaves no half of a write behind. */
  async #takeBack(address: string, change: TextChange): Promise<void> {
    const bytes = await this.#files.read(address);
    if (bytes && isCutOff(bytes, change)) {
      if (change.before === undefined) await this.#files.delete(address);
      else await this.#files.write(address, bytesOf(change.before));
    }
    await this.#journal.drop(address);
  }

  /** Whether the file has this text, now or in a moment. */
  async #holds(address: string, text: string): Promise<boolean> {
    if ((await this.#text(address)) === text) return true;
    await new Promise(resolve => setTimeout(resolve, pause));
    return (await this.#text(address)) === text;
  }

  /** Finishes what the journal has of a file. Whether there was anything. */
  async #settle(address: string): Promise<boolean> {
    if (!(await this.#journal.has(address))) return false;
    const change = await this.#journal.changeOf(address);
    if (change) await this.#finish(address, change);
    await this.#journal.drop(address);
    return true;
  }

  async #finish(address: string, change: TextChange): Promise<void> {
    const bytes = await this.#files.read(address);
    const text = finished(address, bytes, change);
    if (text === undefined) return;
    // This write may be cut off as well, and is not always the one that the journal tells of.
    if (text !== change.after)
      await this.#journal.note(address, { before: bytes && textOf(bytes), after: text });
    await this.#files.write(address, bytesOf(text));
  }

  /** Undefined where there is no such file. */
  async #text(address: string): Promise<string | undefined> {
    const bytes = await this.#files.read(address);
    const text = bytes && textOf(bytes);
    if (bytes && text === undefined) throw new SafeFileError('not-utf8');
    return text;
  }
}
