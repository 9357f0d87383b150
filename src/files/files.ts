/**
 * What safe writing asks of a file system. Addresses are paths or URIs as text; what a folder holds is
 * at its address, a slash and a name.
 */
export interface Files {
  /** A file's bytes; undefined where there is no such file. */
  read(address: string): Promise<Uint8Array | undefined>;
  /** Writes a file and makes the folders that it needs. It may stop anywhere when the process is killed. */
  write(address: string, bytes: Uint8Array): Promise<void>;
  /**
   * Moves a file, or a folder that is not empty. Fails and changes nothing where `from` is not there or
   * `to` is: of several processes that move the same thing one succeeds.
   */
  rename(from: string, to: string): Promise<void>;
  /** Deletes a file, or a folder with what it holds; nothing where there is none. */
  delete(address: string): Promise<void>;
  /** The names in a folder; undefined where there is no such folder. */
  list(folder: string): Promise<readonly string[] | undefined>;
}

/** Why a file could not be edited although its file system can be written. */
export type SafeFileFault =
  /** It has letters that would be lost when it is written again. */
  | 'not-utf8'
  /** Another program changed the same places meanwhile, or changes the file all the time. */
  | 'changed'
  /** Another window has been writing all the time. */
  | 'locked';

/** Says that nothing was changed, and why. */
export class SafeFileError extends Error {
  readonly fault: SafeFileFault;

  constructor(fault: SafeFileFault) {
    super(fault);
    this.fault = fault;
  }
}
