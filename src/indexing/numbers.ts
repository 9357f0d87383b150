/** Whole numbers from 0 on, one behind the other, seven bits a byte, the low ones first: small ones are short. */
export class NumberWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  put(number: number): void {
    this.#makeRoom(8);
    let rest = number;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) + 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  putBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** How many bytes there are by now. */
  get length(): number {
    return this.#length;
  }

  /** All of them, until more are put. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #makeRoom(length: number): void {
    if (this.#length + length <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#bytes.length + length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a NumberWriter wrote; behind the end stand zeros. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    // Most are small.
    const first = this.#bytes[this.#at++] ?? 0;
    if (first < 0x80) return first;
    let number = first & 0x7f;
    let factor = 0x80;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      number += (byte & 0x7f) * factor;
      if (byte < 0x80) return number;
      factor *= 0x80;
    }
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }
}
