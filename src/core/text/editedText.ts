import type { Edit } from './edits';

/** A part of a string; `at` is where it stands in the edited text. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

// With more pieces, looking something up takes longer than putting the text together once.
const mostPieces = 64;

/**
 * A text after edits, kept as pieces of the strings it came from: an edit of a text of megabytes copies
 * none of it. Immutable; offsets are UTF-16.
 */
export class EditedText {
  readonly length: number;
  readonly #pieces: readonly Piece[];
  #whole?: string;

  private constructor(pieces: readonly Piece[], length: number, whole?: string) {
    this.#pieces = pieces;
    this.length = length;
    this.#whole = whole;
  }

  static of(text: string): EditedText {
    const { length } = text;
    return new EditedText([{ text, start: 0, end: length, at: 0 }], length, text);
  }

  /** The text after `edits`. Throws RangeError unless they are sorted and do not overlap. */
  edit(edits: readonly Edit[]): EditedText {
    if (this.#whole !== undefined && this.#pieces.length > 1) {
      return EditedText.of(this.#whole).edit(edits);
    }
    if (this.#pieces.length > mostPieces) return EditedText.of(this.toString()).edit(edits);
    const pieces: Piece[] = [];
    let length = 0;
    const push = (text: string, start: number, end: number) => {
      if (start === end) return;
      pieces.push({ text, start, end, at: length });
      length += end - start;
    };
    let at = 0;
    for (const edit of edits) {
      if (edit.start < at || edit.end < edit.start)
        throw new RangeError('edits overlap or are not sorted');
      this.#eachIn(at, edit.start, push);
      push(edit.text, 0, edit.text.length);
      at = edit.end;
    }
    this.#eachIn(at, this.length, push);
    return new EditedText(pieces, length);
  }

  /** The text from `start` to before `end`. Costs no more than that part. */
  slice(start: number, end: number): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    let part = '';
    this.#eachIn(Math.max(0, start), Math.min(end, this.length), (text, from, to) => {
      part += text.slice(from, to);
    });
    return part;
  }

  /** The whole text; put together when it is first asked for. */
  toString(): string {
    return (this.#whole ??= this.#pieces
      .map(each => each.text.slice(each.start, each.end))
      .join(''));
  }

  #eachIn(
    from: number,
    to: number,
    visit: (text: string, start: number, end: number) => void,
  ): void {
    for (const { text, start, end, at } of this.#pieces) {
      const first = Math.max(from, at);
      const last = Math.min(to, at + end - start);
      if (first < last) visit(text, start + first - at, start + last - at);
    }
  }
}
