import { foldedUnits, isBlankUnit } from './foldedUnits';

/**
 * A text as it is compared when only its words count: small letters, plain quotes and dashes, composed
 * accents (NFC), one space for a run of blanks and a line break, one line break for a blank line, and
 * nothing for marks of emphasis and what has no width.
 */
export class FoldedText {
  readonly text: string;
  /** By folded unit, where its own text begins and ends in the text as it stands. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(text: string) {
    const folding = new Folding(text);
    this.text = folding.text();
    this.#starts = folding.starts;
    this.#ends = folding.ends;
  }

  /** Where the folded units from `start` to `end` (half-open, not empty) stand in the text itself. */
  spanOf(start: number, end: number): { start: number; end: number } {
    return { start: this.#starts[start] ?? 0, end: this.#ends[end - 1] ?? 0 };
  }

  /** The first folded unit that begins at `offset` of the text itself, or behind it. */
  indexOf(offset: number): number {
    let [low, high] = [0, this.text.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The text alone, folded; for quotes and contexts, whose places nobody asks for. */
export function foldedText(text: string): string {
  return new Folding(text).text();
}

const space = 32;
const lineBreak = 10;
const apostrophe = 0x27;
const quotationMark = 0x22;
const dash = 0x2d;
const isJoined = /[\p{M}\u1160-\u11FF]/u;

class Folding {
  readonly #units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly #text: string;
  #length = 0;
  /** Whether the blank that was added last holds a line break. */
  #hasBreak = false;

  constructor(text: string) {
    this.#text = text;
    // Composed letters are never longer than the letter and its marks.
    this.#units = new Uint16Array(text.length);
    this.starts = new Uint32Array(text.length);
    this.ends = new Uint32Array(text.length);
    const { plain, joins } = (tables ??= makeTables());
    for (let at = 0; at < text.length;) {
      if (joins[text.charCodeAt(at + 1)] === 1) at = this.#addCluster(text, at);
      else this.#add(plain[text.charCodeAt(at)] ?? 0, at, ++at);
    }
  }

  text(): string {
    const parts: string[] = [];
    const toText = (units: Uint16Array): string =>
      // Far faster than by an iterator.
      Reflect.apply(String.fromCharCode, undefined, units as unknown as number[]);
    for (let at = 0; at < this.#length; at += chunk)
      parts.push(toText(this.#units.subarray(at, Math.min(at + chunk, this.#length))));
    return parts.join('');
  }

  /** Adds the letter at `at` with the marks behind it, composed; gives where they end. */
  #addCluster(text: string, at: number): number {
    let end = at + 1;
    while (end < text.length && isJoined.test(text.charAt(end))) end++;
    const composed = text.slice(at, end).normalize('NFC');
    for (let i = 0; i < composed.length && i < end - at; i++) {
      this.#add(tables?.plain[composed.charCodeAt(i)] ?? 0, at, end);
    }
    return end;
  }

  /** Whether a blank belongs to the one before it; two line breaks in it make a blank line. */
  #joinsBlank(start: number, end: number): boolean {
    const isBreak = this.#text.charCodeAt(start) === lineBreak;
    const last = this.#length - 1;
    const before = last < 0 ? 0 : this.#units[last];
    if (before !== space && before !== lineBreak) {
      this.#hasBreak = isBreak;
      return false;
    }
    if (isBreak && this.#hasBreak) this.#units[last] = lineBreak;
    this.#hasBreak ||= isBreak;
    this.ends[last] = end;
    return true;
  }

  #add(unit: number, start: number, end: number): void {
    if (unit === 0) return;
    if (unit === space && this.#joinsBlank(start, end)) return;
    this.#units[this.#length] = unit;
    this.starts[this.#length] = start;
    this.ends[this.#length++] = end;
  }
}

interface Tables {
  /** By UTF-16 unit, as it is compared; 0 for what does not count. */
  readonly plain: Uint16Array;
  /** By UTF-16 unit, 1 for what belongs to the letter in front. */
  readonly joins: Uint8Array;
}

let tables: Tables | undefined;

function makeTables(): Tables {
  const joins = new Uint8Array(65_536);
  for (let unit = 0x300; unit < joins.length; unit++)
    if (isJoined.test(String.fromCharCode(unit))) joins[unit] = 1;
  return { plain: foldedUnits().map(plainUnit), joins };
}

// So many arguments every engine takes.
const chunk = 8_192;

/** A folded unit as it is compared here: quotes and dashes are alike, 0 stands for what does not count. */
function plainUnit(unit: number): number {
  if (unit < 128) return isEmphasis(unit) ? 0 : unit === quotationMark ? apostrophe : unit;
  if (isBlankUnit(unit)) return space;
  if (isQuote(unit)) return apostrophe;
  if (unit === 0x2015 || unit === 0x2212) return dash;
  return hasNoWidth(unit) ? 0 : unit;
}

/** `*` and `_` of Markdown, which an export from a word processor adds or takes away. */
function isEmphasis(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f;
}

/** Quotation marks of all kinds; a double one may have become two single ones, never the other way. */
function isQuote(unit: number): boolean {
  return (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb;
}

/** Soft hyphens, joiners and byte order marks. */
function hasNoWidth(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
}
