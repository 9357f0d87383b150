import type { EntryFields } from './entryFields';

/**
 * What was read from the entries of one sidecar, by their lines, so that the same lines need not be read
 * again, and give the same objects. It keeps what the last two readings met.
 */
export class EntryMemory {
  #fields = new Map<string, EntryFields>();
  #older = new Map<string, EntryFields>();
  readonly #entries = new WeakMap<EntryFields, object>();

  /** From here on, what the last reading but one met is forgotten. */
  begin(): void {
    this.#older = this.#fields;
    this.#fields = new Map();
  }

  /** The fields of an entry with these lines; those that `read` gives where they are new. */
  fields(lines: string, read: () => EntryFields | undefined): EntryFields | undefined {
    const known = this.#older.get(lines) ?? this.#fields.get(lines) ?? read();
    if (known) this.#fields.set(lines, known);
    return known;
  }

  /** What was made of these fields. */
  entry(fields: EntryFields): object | undefined {
    return this.#entries.get(fields);
  }

  keep(fields: EntryFields, entry: object): void {
    this.#entries.set(fields, entry);
  }
}
