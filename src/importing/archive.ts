import { Inflate } from 'fflate';
import { ImportError } from './importError';
import { largestPart } from './limits';

/** Where a part of a zip archive is. */
interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly isStored: boolean;
  readonly isEncrypted: boolean;
}

// Documents have some hundreds of parts.
const mostEntries = 20_000;
// Deflate makes at most a thousand times as much of it: a bomb is noticed 16 MB late.
const inflatedAtOnce = 16 * 1024;

/**
 * A zip archive whose parts are unpacked one by one, and only as far as `largestPart`, whatever the
 * archive says of their sizes. Throws ImportError where it is broken.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = new Map(directory(bytes).map(entry => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The content of a part; undefined when there is no such part. */
  part(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.isEncrypted) throw new ImportError('encrypted');
    const packed = this.#packed(entry);
    if (!entry.isStored) return inflated(packed);
    if (packed.length > largestPart) throw new ImportError('tooLarge');
    return packed;
  }

  #packed({ offset, size }: Entry): Uint8Array {
    const view = viewOf(this.#bytes);
    if (offset + 30 > this.#bytes.length) throw new ImportError('broken');
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + size > this.#bytes.length) throw new ImportError('broken');
    return this.#bytes.subarray(start, start + size);
  }
}

/** The parts that the list at the end of an archive names. */
function directory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const end = endRecord(bytes);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ImportError('tooLarge');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length) throw new ImportError('broken');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isStored: view.getUint16(at + 10, true) === 0,
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the archive's closing record begins: at the end, before a comment of 64 KB at most. */
function endRecord(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ImportError('broken');
}

function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate(chunk => {
    size += chunk.length;
    if (size > largestPart) throw new ImportError('tooLarge');
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += inflatedAtOnce) {
      const next = at + inflatedAtOnce;
      inflate.push(packed.subarray(at, next), next >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('broken', [], { cause: error });
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
