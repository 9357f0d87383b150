import type { EditedText } from '../text/editedText';
import { type Block, blockAt } from './blocks';
import type { Knowledge } from './knowledge';
import { type BlockReading, readBlock } from './readBlock';
import type { State } from './state';

// Holds some pages, so that it moves seldom; it grows where one block looks at more.
const leastWindow = 165_536;

/** Reads blocks of an edited text in a window on it, so that the text is not put together. */
export class BlockWindow {
  readonly #whole: EditedText;
  #base = 0;
  #text = '';

  constructor(whole: EditedText) {
    this.#whole = whole;
  }

  /** As `readBlock` of the block that begins at `start` in the whole text, and not at its end. */
  read(start: number, entry: State, knowledge: Knowledge): BlockReading {
    for (let size = leastWindow; ; size *= 2) {
      const block = blockAt(this.#text, start - this.#base);
      if (block && this.#shows(block)) return readBlock(this.#text, block, entry, knowledge);
      this.#move(start, size);
    }
  }

  /** Whether the block would be the same in the whole text: all that it looked at is in the window. */
  #shows({ looked }: Block): boolean {
    return looked <= this.#text.length || this.#base + this.#text.length === this.#whole.length;
  }

  /** One character in front of the block shows that it is not the text's first one. */
  #move(start: number, size: number): void {
    this.#base = Math.max(0, start - 1);
    this.#text = this.#whole.slice(this.#base, start + size);
  }
}
