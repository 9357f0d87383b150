// Odd, with its bits spread over all 32, so that letters next to each other do not cancel out.
const base = 0x01000193;

/** The hash (32 bits) of the first `width` units of `text`. */
export function hashOf(text: string, width: number): number {
  let hash = 0;
  for (let i = 0; i < width; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Calls `visit` with each offset of `text` at which `width` units begin, and their hash as `hashOf` gives it. */
export function eachHash(
  text: string,
  width: number,
  visit: (at: number, hash: number) => void,
): void {
  const factor = power(width);
  let hash = hashOf(text, width);
  for (let at = 0; at + width <= text.length; at++) {
    visit(at, hash);
    const leaving = Math.imul(text.charCodeAt(at), factor);
    hash = (Math.imul(hash, base) + text.charCodeAt(at + width) - leaving) | 0;
  }
}

/** `base` to the power of `exponent`, modulo 2 to the 32. */
function power(exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}
