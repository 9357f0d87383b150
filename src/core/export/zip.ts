import { strToU8, Zip, ZipDeflate } from 'fflate';

// Noon of the first day that the format knows, in local time as the format has it: the same everywhere.
const someDay = new Date(1980, 0, 1, 12);
// Sheets shrink to a tenth at the lowest level already; the next ones take a few per cent more off.
const level = 1;
// Characters that are compressed at once.
const portion = 65_536;

/**
 * Writes a zip archive file by file. Names and contents alone make its bytes; no clock is asked. What
 * is ready must be taken from time to time, so that memory stays bounded.
 */
export class ZipWriter {
  readonly #ready: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#ready.push(chunk);
  });
  #file?: ZipDeflate;
  #waiting = '';

  /** Begins the next file; the one before it must be closed. */
  open(name: string): void {
    this.#file = new ZipDeflate(name, { level });
    this.#file.mtime = someDay;
    this.#zip.add(this.#file);
  }

  /** Adds to the open file. */
  write(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= portion) this.#push(false);
  }

  close(): void {
    this.#push(true);
    this.#file = undefined;
  }

  /** A whole file at once. */
  add(name: string, text: string): void {
    this.open(name);
    this.write(text);
    this.close();
  }

  /** Nothing can be added any more. */
  finish(): void {
    this.#zip.end();
  }

  /** The bytes that are ready, each given once. */
  take(): readonly Uint8Array[] {
    return this.#ready.splice(0);
  }

  #push(isLast: boolean): void {
    this.#file?.push(strToU8(this.#waiting), isLast);
    this.#waiting = '';
  }
}
