/** An error whose message is for the person: it says what went wrong and what to do. */
export class HumanError extends Error {
  readonly isForPeople = true;

  /** Bundles that are loaded when needed have a class of their own: theirs are ours, too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && 'isForPeople' in value;
  }
}
