const letters = 'abcdefghijklmnopqrstuvwxyz';
const letterOrDigit = letters + '0123456789';
const length = 8;
// With 2 thousand thousand millions of ids, more failures than this are the generator's fault.
const mostTries = 1_000;

/**
 * An id that is not `taken`: a letter, so that YAML never reads it as a number, and seven letters
 * or digits. `random` gives numbers from 0 up to 1, as `Math.random` does. Throws RangeError when it
 * gives the same ones again and again.
 */
export function newId(random: () => number, taken: ReadonlySet<string>): string {
  for (let i = 0; i < mostTries; i++) {
    const rest = Array.from({ length: length - 1 }, () => pick(letterOrDigit, random));
    const id = pick(letters, random) + rest.join('');
    if (!taken.has(id)) return id;
  }
  throw new RangeError('no free id was found');
}

function pick(from: string, random: () => number): string {
  return from.charAt(Math.min(Math.floor(random() * from.length), from.length - 1));
}
