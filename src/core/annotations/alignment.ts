/**
 * How the letters of `pattern` correspond to those of a part of `text`, with the fewest letters added,
 * left out or replaced (Levenshtein distance; what stands in the text in front of the part and behind
 * it costs nothing). Time and memory grow with the product of both lengths: meant for a few hundred
 * letters.
 */
export class Alignment {
  /** By place in the pattern, the first and the last place in the text that corresponds to it. */
  readonly #first: Uint32Array;
  readonly #last: Uint32Array;
  /** The costs up to there. */
  readonly #firstCost: Uint32Array;
  readonly #lastCost: Uint32Array;

  constructor(pattern: string, text: string) {
    const costs = costsOf(pattern, text);
    const width = text.length + 1;
    const rows = pattern.length + 1;
    this.#first = new Uint32Array(rows);
    this.#last = new Uint32Array(rows).fill(0xffff_ffff);
    this.#firstCost = new Uint32Array(rows);
    this.#lastCost = new Uint32Array(rows);
    let [row, column] = [pattern.length, cheapestEnd(costs, pattern.length, width)];
    for (;;) {
      const cost = costs[row * width + column] ?? 0;
      if (this.#last[row] === 0xffff_ffff) {
        this.#last[row] = column;
        this.#lastCost[row] = cost;
      }
      this.#first[row] = column;
      this.#firstCost[row] = cost;
      if (row === 0) break;
      const same = pattern.charCodeAt(row - 1) === text.charCodeAt(column - 1) ? 0 : 1;
      const diagonal = column > 0 ? (costs[(row - 1) * width + column - 1] ?? 0) + same : -1;
      if (column > 0 && cost === diagonal) [row, column] = [row - 1, column - 1];
      else if (cost === (costs[(row - 1) * width + column] ?? 0) + 1) row--;
      else column--;
    }
  }

  /**
   * The part of the text that corresponds to the pattern from `start` to `end`, without what was added
   * at its borders, and how many letters of it are others.
   */
  part(start: number, end: number): { start: number; end: number; errors: number } {
    return {
      start: this.#last[start] ?? 0,
      end: this.#first[end] ?? 0,
      errors: (this.#firstCost[end] ?? 0) - (this.#lastCost[start] ?? 0),
    };
  }
}

// Room for a pattern and a window of the usual size; others make their own.
let room = new Uint16Array(1 << 16);

/** By row (units of the pattern) and column (units of the text): the least cost up to there. */
function costsOf(pattern: string, text: string): Uint16Array {
  const width = text.length + 1;
  const size = width * (pattern.length + 1);
  if (room.length < size) room = new Uint16Array(size);
  const costs = room;
  costs.fill(0, 0, width);
  // Read hundreds of times.
  const units = new Uint16Array(width);
  for (let column = 1; column < width; column++) units[column] = text.charCodeAt(column - 1);
  for (let row = 1; row <= pattern.length; row++) {
    const unit = pattern.charCodeAt(row - 1);
    const at = row * width;
    let left = row;
    let above = row - 1;
    costs[at] = row;
    for (let column = 1; column < width; column++) {
      const diagonal = above + (unit === units[column] ? 0 : 1);
      above = costs[at - width + column] ?? 0;
      if (above < left) left = above;
      left = diagonal <= left ? diagonal : left + 1;
      costs[at + column] = left;
    }
  }
  return costs;
}

function cheapestEnd(costs: Uint16Array, row: number, width: number): number {
  let best = 0;
  for (let column = 1; column < width; column++) {
    if ((costs[row * width + column] ?? 0) < (costs[row * width + best] ?? 0)) best = column;
  }
  return best;
}
