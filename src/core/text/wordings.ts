import { foldedUnits, isBlankUnit } from './foldedUnits';
import { wordUnits } from './wordUnits';

/** A term as it is compared with a text. */
export interface Wording {
  /** As it is written, without the star. */
  readonly words: string;
  /** The same, folded. */
  readonly units: Uint16Array;
  readonly hasCapitals: boolean;
  /** Whether its last word may go on: it was written with a star. */
  readonly isOpen: boolean;
}

const space = 32;
const star = '*';
// No unit of any text.
const none = -1;

/** The wording of a term that is written with a star at the end where its last word may go on. */
export function wordingOf(term: {
  readonly words: string;
  readonly hasCapitals?: boolean;
}): Wording {
  const folded = foldedUnits();
  const isOpen = term.words.endsWith(star);
  const words = isOpen ? term.words.slice(0, -star.length) : term.words;
  const units = Uint16Array.from(words, (_, i) => folded[words.charCodeAt(i)] ?? 0);
  return { words, units, hasCapitals: term.hasCapitals ?? false, isOpen };
}

/** Sorts wordings as their units are: a shorter one in front of those that go on like it, a stem behind the whole word. */
export function byUnits(one: Wording, other: Wording): number {
  const [a, b] = [one.units, other.units];
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length || Number(one.isOpen) - Number(other.isOpen);
}

/** Wordings in one piece of memory: thousands of them are looked through at the speed of reading. */
export class Wordings {
  /** Behind the last match of `longestAt`. */
  end = 0;
  /** The units of all, one wording behind the other. */
  readonly #units: Uint16Array;
  /** For each unit whether it has to be a capital. */
  readonly #capitals: Uint8Array;
  /** Where each wording's units begin; one more for the end. */
  readonly #starts: Int32Array;
  /** How many units each wording has alike with the one before it. */
  readonly #alikeBefore: Uint16Array;
  readonly #alikeInBucket: Uint16Array;
  readonly #buckets: Int32Array;
  readonly #isOpen: Uint8Array;
  readonly #folded = foldedUnits();
  readonly #words = wordUnits();

  /** `buckets` tells where each of them begins, and behind the last one. Each is sorted. */
  constructor(wordings: readonly Wording[], buckets: Int32Array) {
    this.#buckets = buckets;
    this.#starts = new Int32Array(wordings.length + 1);
    wordings.forEach(
      ({ units }, i) => (this.#starts[i + 1] = (this.#starts[i] ?? 0) + units.length),
    );
    this.#units = new Uint16Array(this.#starts[wordings.length] ?? 0);
    this.#capitals = new Uint8Array(this.#units.length);
    this.#isOpen = Uint8Array.from(wordings, ({ isOpen }) => Number(isOpen));
    this.#alikeBefore = Uint16Array.from(wordings, (each, i) => {
      const before = wordings[i - 1];
      return before ? alike(before, each) : 0;
    });
    this.#alikeInBucket = Uint16Array.from(buckets, (low, bucket) => {
      const high = buckets[bucket + 1] ?? low;
      return low < high ? this.#alike(low, high) : 0;
    });
    wordings.forEach(({ words, units, hasCapitals }, i) => {
      const start = this.#starts[i] ?? 0;
      this.#units.set(units, start);
      if (hasCapitals)
        units.forEach(
          (unit, n) =>
            (this.#capitals[start + n] = Number(
              unit !== words.charCodeAt(n) && this.#words[unit] === 1,
            )),
        );
    });
  }

  /**
   * Index of the longest wording of a bucket that stands at `start` of `text` and ends at a word's border
   * before `to`; -1 when none does. Sets `end`.
   */
  longestAt(bucket: number, text: string, start: number, to: number): number {
    const units = this.#units;
    const starts = this.#starts;
    const folded = this.#folded;
    let low = this.#buckets[bucket] ?? 0;
    let high = this.#buckets[bucket + 1] ?? 0;
    let alike = this.#alikeInBucket[bucket] ?? 0;
    let best = -1;
    let at = start;
    for (let depth = 0; low < high; alike = this.#alike(low, high)) {
      for (const first = starts[low] ?? 0; depth < alike; depth++) {
        const unit = at < to ? folded[text.charCodeAt(at)] : none;
        if (unit !== units[first + depth]) return best;
        at = unit === space ? blankEnd(text, at, to) : at + 1;
        if (at < 0) return best;
      }
      let isFound = false;
      for (; low < high && (starts[low] ?? 0) + depth === starts[low + 1]; low++) {
        if (isFound || !this.#isWhole(low, text, start, at, to)) continue;
        best = low;
        isFound = true;
      }
      // Of those that are longer, the ones that the text goes on like.
      const unit = at < to ? (folded[text.charCodeAt(at)] ?? none) : none;
      while (low < high && (units[(starts[low] ?? 0) + depth] ?? none) < unit) low++;
      let end = low;
      while (end < high && units[(starts[end] ?? 0) + depth] === unit) end++;
      high = end;
    }
    return best;
  }

  /** How many units the sorted wordings from `low` to before `high` have alike. */
  #alike(low: number, high: number): number {
    const starts = this.#starts;
    let alike = (starts[low + 1] ?? 0) - (starts[low] ?? 0);
    for (let i = low + 1; i < high; i++) alike = Math.min(alike, this.#alikeBefore[i] ?? 0);
    return alike;
  }

  /** Whether the wording, which stands from `start` to `at`, ends at a border and has its capitals. */
  #isWhole(index: number, text: string, start: number, at: number, to: number): boolean {
    const end = wordEnd(text, at, to);
    if (end > at && this.#isOpen[index] === 0) return false;
    if (!this.#hasCapitals(index, text, start)) return false;
    this.end = end;
    return true;
  }

  #hasCapitals(index: number, text: string, start: number): boolean {
    const folded = this.#folded;
    const behind = this.#starts[index + 1] ?? 0;
    for (let i = this.#starts[index] ?? 0, at = start; i < behind; i++, at++) {
      const unit = text.charCodeAt(at);
      if (this.#capitals[i] === 1 && folded[unit] === unit) return false;
      if (this.#units[i] === space) while (isBlankUnit(text.charCodeAt(at + 1))) at++;
    }
    return true;
  }
}

/** How many units two wordings have alike at their beginnings. */
function alike({ units: a }: Wording, { units: b }: Wording): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Where the blanks that begin at `at` end; -1 when they hold more than one line break. */
function blankEnd(text: string, at: number, to: number): number {
  let breaks = 0;
  let end = at;
  for (; end < to && isBlankUnit(text.charCodeAt(end)); end++) {
    if (text.charCodeAt(end) === 10 && ++breaks > 1) return -1;
  }
  return end;
}

/** Behind the word of which the unit in front of `at` is a part, at most `to`; else `at`. */
export function wordEnd(text: string, at: number, to: number): number {
  const words = wordUnits();
  let end = at;
  if (words[text.charCodeAt(at - 1)] !== 1) return end;
  while (end < to && words[text.charCodeAt(end)] === 1) end++;
  return end;
}
