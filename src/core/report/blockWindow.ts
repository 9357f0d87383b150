import type { EditedText } from '../text/editedText';
import { type Block, blockAt, longestLook } from './blocks';

/** A block with the text that its offsets count in. */
export interface BlockInWindow {
  readonly text: string;
  readonly block: Block;
  /** Where the text stands in the whole one. */
  readonly base: number;
}

// Holds some pages beyond what one block may look at.
const leastWindow = longestLook + 100_000;

/** Reads the blocks of an edited text from a window on it, so that the text is not put together. */
export class BlockWindow {
  readonly #whole: EditedText;
  #base = 0;
  #text = '';

  constructor(whole: EditedText) {
    this.#whole = whole;
  }

  /** The block that begins at `from` in the whole text, or undefined at its end. */
  blockAt(from: number): BlockInWindow | undefined {
    if (from >= this.#whole.length) return undefined;
    let size = leastWindow;
    for (;;) {
      if (!this.#holds(from)) this.#move(from, size);
      const block = blockAt(this.#text, from - this.#base);
      if (block && this.#holds(this.#base + block.end))
        return { text: this.#text, block, base: this.#base };
      size *= 2;
      this.#text = '';
    }
  }

  /** Whether the window reaches as far behind `offset` as a block that ends there may have looked. */
  #holds(offset: number): boolean {
    const end = this.#base + this.#text.length;
    return this.#text !== '' && (end === this.#whole.length || offset + longestLook <= end);
  }

  /** One character in front of the block shows that it is not the text's first one. */
  #move(from: number, size: number): void {
    this.#base = Math.max(0, from - 1);
    this.#text = this.#whole.slice(this.#base, from + size);
  }
}
