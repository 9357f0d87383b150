import type { Problem } from '../text/problem';
import { shift, type Span } from '../text/span';
import type { EntryFields, FieldValue } from './entryFields';
import type { EntryMemory } from './entryMemory';
import type { Selector } from './types';

/**
 * Reads the entries of one of a sidecar's lists and notes what is wrong with them. An entry counts
 * when it has an id of its own and what its kind needs; whatever else is wrong in it is left out.
 */
export abstract class EntryReader<T extends { readonly id: string }> {
  readonly #problems: Problem[];
  readonly #taken = new Set<string>();
  readonly #memory?: EntryMemory;
  #offset = 0;

  /** `memory`, where what is noted depends on nothing but the entries. */
  constructor(problems: Problem[], memory?: EntryMemory) {
    this.#problems = problems;
    this.#memory = memory;
  }

  /** `offset` is where the places of its fields are counted from. */
  read(fields: EntryFields, offset: number): T | undefined {
    const before = this.#problems.length;
    this.#offset = offset;
    const entry = this.#entry(fields);
    const isOne = entry !== undefined && !this.#isTaken(fields, entry.id);
    if (fields.isBroken) this.#problems.length = before;
    return isOne ? entry : undefined;
  }

  /** The entry with `id`; undefined when something that it needs is missing. */
  protected abstract entryOf(fields: EntryFields, id: string | undefined): T | undefined;

  #entry(fields: EntryFields): T | undefined {
    const known = this.#memory?.entry(fields) as T | undefined;
    if (known) return known;
    const before = this.#problems.length;
    const id = this.required(fields, 'id');
    const entry = this.entryOf(fields, id);
    if (id === undefined || !entry) return undefined;
    // What is wrong with others has to be noted again.
    if (this.#problems.length === before) this.#memory?.keep(fields, entry);
    return entry;
  }

  #isTaken(fields: EntryFields, id: string): boolean {
    if (!this.#taken.has(id)) {
      this.#taken.add(id);
      return false;
    }
    const at = fields.values.get('id') ?? fields.span;
    this.note('duplicate-id', at, 'The id “{0}” is used twice. Give this entry another one.', id);
    return true;
  }

  protected selector(fields: EntryFields): Selector | undefined {
    const quote = this.required(fields, 'quote');
    const [start, end] = [this.#count(fields, 'start'), this.#count(fields, 'end')];
    const [prefix = '', suffix = ''] = [this.text(fields, 'prefix'), this.text(fields, 'suffix')];
    if (quote === undefined || start === undefined || end === undefined) return undefined;
    if (start < end) return { quote, prefix, suffix, start, end };
    const at = fields.values.get('end') ?? fields.span;
    this.note('bad-span', at, '“end” has to be greater than “start”.');
    return undefined;
  }

  /** A text that is not empty. */
  protected required(fields: EntryFields, key: string): string | undefined {
    const text = this.text(fields, key);
    if (text === '' || !fields.values.has(key)) this.missing(fields, key);
    return text || undefined;
  }

  /** A text; a number counts as the text it was written as. */
  protected text({ values }: EntryFields, key: string): string | undefined {
    const value = values.get(key);
    if (value?.kind === 'text' || value?.kind === 'number') return value.text;
    if (value) this.#wrongType(key, value, '“{0}” has to be a text.');
    return undefined;
  }

  /** A list of texts; a single text counts as a list of one. */
  protected texts({ values }: EntryFields, key: string): { text: string; at: FieldValue }[] {
    const value = values.get(key);
    const items = value?.kind === 'list' ? value.items : value ? [value] : [];
    return items.flatMap(at => {
      if (at.kind === 'text' || at.kind === 'number') return [{ text: at.text, at }];
      this.#wrongType(key, at, '“{0}” has to be a list of texts.');
      return [];
    });
  }

  /** A whole number from 0 on. */
  #count(fields: EntryFields, key: string): number | undefined {
    const value = fields.values.get(key);
    if (!value) this.missing(fields, key);
    else if (value.kind === 'number' && Number.isSafeInteger(value.number) && value.number >= 0) {
      return value.number;
    } else this.#wrongType(key, value, '“{0}” has to be a whole number.');
    return undefined;
  }

  protected missing({ span }: EntryFields, key: string): void {
    const message = 'The field “{0}” is missing here. Add it, or remove this entry.';
    this.note('missing-field', span, message, key);
  }

  #wrongType(key: string, at: Span, message: string): void {
    this.note('wrong-type', at, message, key);
  }

  protected note(code: string, { start, end }: Span, message: string, ...args: string[]): void {
    this.#push({ code, severity: 'error', start, end, message, args });
  }

  /** What does no harm to the file, but has no effect. */
  protected warn(code: string, { start, end }: Span, message: string, ...args: string[]): void {
    this.#push({ code, severity: 'warning', start, end, message, args });
  }

  #push(problem: Problem): void {
    this.#problems.push(shift(problem, this.#offset));
  }
}
