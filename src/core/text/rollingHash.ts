// Odd, with its bits spread over all 32, so that letters next to each other do not cancel out.
const base = 0x01000193;

/** The hash (32 bits) of the first `width` units of `text`. */
export function hashOf(text: string, width: number): number {
  let hash = 0;
  for (let i = 0; i < width; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
  return hash;
}

/**
 * Some hashes that are looked for. Most others are told from them without a look-up in a map, which
 * costs ten times as much.
 */
export class HashFilter {
  readonly #bits: Uint8Array;
  readonly #shift: number;

  /** `size` is a power of two, some times as large as the count of hashes. */
  constructor(size: number) {
    this.#bits = new Uint8Array(size);
    this.#shift = Math.clz32(size - 1);
  }

  add(hash: number): void {
    this.#bits[hash >>> this.#shift] = 1;
  }

  /**
   * Calls `visit` with each offset of `text` at which `width` units begin whose hash, as `hashOf` gives
   * it, was added, and at some where it was not.
   */
  visit(text: string, width: number, visit: (at: number, hash: number) => void): void {
    const [bits, shift, factor] = [this.#bits, this.#shift, power(width)];
    const last = text.length - width;
    let hash = hashOf(text, width);
    for (let at = 0; at <= last; at++) {
      if (bits[hash >>> shift] === 1) visit(at, hash);
      const leaving = Math.imul(text.charCodeAt(at), factor);
      hash = (Math.imul(hash, base) + text.charCodeAt(at + width) - leaving) | 0;
    }
  }
}

/** `base` to the power of `exponent`, modulo 2 to the 32. */
function power(exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}
