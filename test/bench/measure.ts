/** The middle one of some measured values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Runs `work` until it is warm, then some times more; gives the median time of a run in milliseconds. */
export function timed(work: () => void, { warmUp = 3, runs = 7 } = {}): number {
  for (let i = 0; i < warmUp; i++) work();
  return median(Array.from({ length: runs }, () => once(work)));
}

function once(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Three figures behind the point are more than the machine's noise allows. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Text of about `length` characters, made of the given ones one after the other. */
export function textOf(texts: readonly string[], length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${texts[i % texts.length]}\n\n`;
  return text.slice(0, length);
}
