/** Strings by number, each once, in the order in which they came. */
export class StringTable {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  list(): string[] {
    return [...this.#numbers.keys()];
  }
}
