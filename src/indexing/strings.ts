/** Strings by number, each once, in the order in which they came. */
export class StringTable {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const copy = ownCopy(text);
    const number = this.#numbers.get(copy) ?? this.#numbers.size;
    this.#numbers.set(copy, number);
    return number;
  }

  list(): string[] {
    return [...this.#numbers.keys()];
  }
}

/**
 * The same letters, as they are in a file: as long as a part of a text is kept, all of the text is, but
 * for such a copy.
 */
export function ownCopy(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
