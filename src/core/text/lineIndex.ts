/** A place by line and UTF-16 character, both from zero. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the lines of a text begin. Lines end with LF, CRLF or a lone CR, as in VS Code. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** The line and character of UTF-16 offset `offset`; offsets outside the text are taken as its ends. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.#text.length);
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return { line: low - 1, character: at - (this.#starts[low - 1] ?? 0) };
  }

  /**
   * The UTF-16 offset of a line and character. A character behind the line's last one is taken as
   * the place in front of the line break; a line outside the text as the text's nearest end.
   */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(character, 0), this.#endOf(line));
  }

  /** The offset behind the line's last character, in front of its break. */
  #endOf(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    return this.#text.endsWith('\r\n', next) ? next - 2 : next - 1;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
