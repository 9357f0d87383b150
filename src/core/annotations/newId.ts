const letters = 'abcdefghijklmnopqrstuvwxyz';
const letterOrDigit = letters + '0123456789';
const length = 8;

/**
 * An id that is not `taken`: a letter, so that YAML never reads it as a number, and seven letters
 * or digits. `random` gives numbers from 0 to 1, as `Math.random` does.
 */
export function newId(random: () => number, taken: ReadonlySet<string>): string {
  for (;;) {
    let id = pick(letters, random);
    while (id.length < length) id += pick(letterOrDigit, random);
    if (!taken.has(id)) return id;
  }
}

function pick(from: string, random: () => number): string {
  return from.charAt(Math.floor(random() * from.length));
}
