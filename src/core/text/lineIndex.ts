/** A place by line and UTF-16 character, both from zero. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin. Lines end with LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    this.#starts = [
      0,
      ...Array.from(text.matchAll(/\r\n|\r|\n/g), match => match.index + match[0].length),
    ];
  }

  /** The line and character of UTF-16 offset `offset`; offsets outside the text are taken as its ends. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#length);
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return { line: low - 1, character: at - (this.#starts[low - 1] ?? 0) };
  }
}
