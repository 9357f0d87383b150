import type { BlockReading } from './readBlock';

/** Where the blocks begin. */
export type BlockStarts = Float64Array;

export function startsOf(readings: readonly BlockReading[]): BlockStarts {
  const starts = new Float64Array(readings.length);
  let start = 0;
  readings.forEach((reading, i) => {
    starts[i] = start;
    start += reading.length;
  });
  return starts;
}

/** Index of the block that holds `offset`, or of the last one. */
export function blockAround(starts: BlockStarts, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The starts when the blocks from `first` up to `old` gave way to `fresh` ones, and those behind moved by `delta`. */
export function moved(
  starts: BlockStarts,
  first: number,
  fresh: readonly BlockReading[],
  old: number,
  delta: number,
): BlockStarts {
  const result = new Float64Array(first + fresh.length + starts.length - old);
  result.set(starts.subarray(0, first));
  let start = starts[first] ?? 0;
  fresh.forEach((reading, i) => {
    result[first + i] = start;
    start += reading.length;
  });
  const shiftBy = first + fresh.length - old;
  for (let i = old; i < starts.length; i++) result[i + shiftBy] = (starts[i] ?? 0) + delta;
  return result;
}
