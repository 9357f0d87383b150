// Names in roster, and what the matcher that finds them takes: its memory grows with their letters
// times the different ones among them. These bounds keep it below 100 MB for hostile files; a
// delegation list of a large conference has 3,000 names of 20 letters in some 80 different ones.
const most = { names: 5_000, letters: 80_000, different: 250 } as const;

/** Counts the names of a roster, so that a hostile file cannot take all memory. */
export class NameBudget {
  #names = 0;
  #letters = 0;
  readonly #different = new Set<string>();
  #isSpent = false;

  /** Whether one more name may be read; none may after the first that was too much. */
  take(name: string): boolean {
    this.#names++;
    this.#letters += name.length;
    for (const letter of name.toLowerCase()) this.#different.add(letter);
    this.#isSpent ||=
      this.#names > most.names ||
      this.#letters > most.letters ||
      this.#different.size > most.different;
    return !this.#isSpent;
  }
}
