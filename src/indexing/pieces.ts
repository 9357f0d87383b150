import { NumberWriter } from './numbers';

/** What stands one behind the other in a buffer, by number: it takes no more memory than its bytes do. */
export class Pieces {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;

  constructor(bytes = new Uint8Array(), starts = new Uint8Array()) {
    this.#bytes = bytes;
    this.#starts = numbersIn(starts);
  }

  get length(): number {
    return Math.max(0, this.#starts.length - 1);
  }

  at(index: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[index], this.#starts[index + 1]);
  }

  textAt(index: number): string {
    return decoder.decode(this.at(index));
  }
}

/** Writes pieces. */
export class PieceWriter {
  readonly #out = new NumberWriter();
  readonly #starts = [0];

  add(write: (out: NumberWriter) => void): void {
    write(this.#out);
    this.#starts.push(this.#out.length);
  }

  addText(text: string): void {
    this.add(out => out.putBytes(encoder.encode(text)));
  }

  /** The two arguments of `Pieces`. */
  blobs(): [bytes: Uint8Array<ArrayBuffer>, starts: Uint8Array<ArrayBuffer>] {
    return [this.#out.bytes(), bytesOf(this.#starts)];
  }
}

/** Numbers as the machine has them. */
export function bytesOf(numbers: readonly number[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}

/** The numbers of `bytesOf`, in the same buffer. */
export function numbersIn(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
