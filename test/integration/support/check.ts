/** Fails with both values when they are not the same JSON. Runs in both extension hosts. */
export function same(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (a !== e) throw new Error(`${what} is\n${a}\nbut should be\n${e}`);
}

/** Fails with `what` when `claim` does not hold. */
export function ok(claim: unknown, what: string): asserts claim {
  if (!claim) throw new Error(what);
}

// VS Code's events take milliseconds; on a busy machine up to seconds.
const patience = 10_000;

/** Waits until `get` gives something that is not undefined or false, and returns that. */
export async function eventually<T>(
  what: string,
  get: () => T | Promise<T>,
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await get();
    if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
