/** A seeded generator of numbers from 0 to 1 (mulberry32, Tommy Ettinger 2017): the same seed, the same run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 15), z | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed of this run: `SEED=123 npm test` repeats one. Printed, so that a failure can be repeated. */
export function seedOfRun(): number {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`      seed ${seed}`);
  return seed;
}

/** A whole number from 0 up to, not including, `below`. */
export function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit);
}

/** One of `items`. */
export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
