import { byPlace, type Span } from '../text/span';

/** A text without some of its parts, and where its offsets are in the whole. All UTF-16. */
export class Cuts {
  readonly #spans: readonly Span[];

  /** `spans` are the parts to leave out; they do not overlap. */
  constructor(spans: readonly Span[]) {
    this.#spans = [...spans].sort(byPlace);
  }

  /** `text` without the parts. */
  without(text: string): string {
    let at = 0;
    const kept = this.#spans.map(({ start, end }) => {
      const part = text.slice(at, start);
      at = end;
      return part;
    });
    return kept.join('') + text.slice(at);
  }

  /** Where an offset of the text without the parts is in the whole; behind a part, not in front of it. */
  toWhole(offset: number): number {
    return this.#spans.reduce((at, { start, end }) => (at < start ? at : at + end - start), offset);
  }

  /** Where an offset of the whole, outside the parts, is without them. */
  fromWhole(offset: number): number {
    const before = this.#spans.filter(({ end }) => end <= offset);
    return before.reduce((at, { start, end }) => at - (end - start), offset);
  }
}
