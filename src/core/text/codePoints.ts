import type { Span } from './span';

/** The text that every stored offset counts on: without byte order mark, CRLF as LF; a lone CR stays. */
export function canonicalText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
}

/** What the canonical text of `text` holds between two of its UTF-16 offsets. */
export function canonicalSlice(text: string, { start, end }: Span): string {
  const from = start === 0 && text.startsWith('\uFEFF') ? 1 : start;
  const to = text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end;
  return text.slice(from, to).replace(/\r\n/g, '\n');
}

/**
 * Maps UTF-16 offsets of one text, as it stands, to Unicode code points on its canonical text, and
 * back. Offsets outside the text are taken as its ends; one inside a CRLF or a surrogate pair as the
 * place in front of it. One pass over the text once, then a binary search for each call.
 */
export class CodePoints {
  readonly #length: number;
  /** 1 when a byte order mark stands in front of the canonical text. */
  readonly #mark: number;
  /** The offsets behind which one unit less counts: of the LF of a CRLF, of a low surrogate. */
  readonly #dropped: readonly number[];

  constructor(text: string) {
    this.#length = text.length;
    this.#mark = text.startsWith('\uFEFF') ? 1 : 0;
    // Most texts have neither CR nor astral characters: there both units are the same.
    this.#dropped = /[\r\uD800-\uDBFF]/.test(text) ? droppedUnits(text) : [];
  }

  /** The code point at UTF-16 offset `offset`. */
  toCodePoints(offset: number): number {
    const at = Math.min(Math.max(offset, this.#mark), this.#length);
    return at - this.#mark - this.#count(dropped => dropped <= at);
  }

  /** The UTF-16 offset of code point `codePoint`. */
  toUtf16(codePoint: number): number {
    const wanted = Math.max(codePoint, 0) + this.#mark;
    const dropped = this.#count((offset, index) => offset - index - 1 < wanted);
    return Math.min(wanted + dropped, this.#length);
  }

  /** How many dropped units, from the first on, `holds` is true for. */
  #count(holds: (offset: number, index: number) => boolean): number {
    let [low, high] = [0, this.#dropped.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(this.#dropped[middle] ?? Infinity, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function droppedUnits(text: string): number[] {
  const dropped: number[] = [];
  for (let i = 1; i < text.length; i++) {
    const [before, unit] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
    const isLowSurrogate = (unit & 0xfc00) === 0xdc00 && (before & 0xfc00) === 0xd800;
    if (isLowSurrogate || (unit === 0x0a && before === 0x0d)) dropped.push(i);
  }
  return dropped;
}
