import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import type { EntryFields, FieldValue } from './entryFields';
import type { Annotation, Selector } from './types';

/**
 * Reads the entries of one sidecar as annotations and notes what is wrong with them. An entry gives
 * one when it has an id of its own, a quote and a place; whatever else is wrong in it is left out.
 */
export class EntryReader {
  readonly #problems: Problem[];
  readonly #codes?: ReadonlySet<string>;
  readonly #taken = new Set<string>();

  /** With `codes`, those of the codebook, unknown ones are noted. */
  constructor(problems: Problem[], codes?: ReadonlySet<string>) {
    this.#problems = problems;
    this.#codes = codes;
  }

  read(fields: EntryFields): Annotation | undefined {
    const before = this.#problems.length;
    const annotation = this.#annotation(fields);
    if (fields.isBroken) this.#problems.length = before;
    return annotation;
  }

  #annotation(fields: EntryFields): Annotation | undefined {
    const id = this.#required(fields, 'id');
    const selector = this.#selector(fields);
    const codes = this.#codesOf(fields);
    const speaker = this.#texts(fields, 'speaker').map(({ text }) => text);
    const [note, roundtable, created] = ['note', 'roundtable', 'created'].map(key =>
      this.#text(fields, key),
    );
    if (id === undefined || !selector || this.#isTaken(fields, id)) return undefined;
    this.#taken.add(id);
    return { id, codes, selector, note, roundtable, speaker, created };
  }

  #isTaken(fields: EntryFields, id: string): boolean {
    if (!this.#taken.has(id)) return false;
    const at = fields.values.get('id') ?? fields.span;
    this.#note('duplicate-id', at, 'The id “{0}” is used twice. Give this entry another one.', id);
    return true;
  }

  #selector(fields: EntryFields): Selector | undefined {
    const quote = this.#required(fields, 'quote');
    const [start, end] = [this.#count(fields, 'start'), this.#count(fields, 'end')];
    const [prefix = '', suffix = ''] = [this.#text(fields, 'prefix'), this.#text(fields, 'suffix')];
    if (quote === undefined || start === undefined || end === undefined) return undefined;
    if (start < end) return { quote, prefix, suffix, start, end };
    const at = fields.values.get('end') ?? fields.span;
    this.#note('bad-span', at, '“end” has to be greater than “start”.');
    return undefined;
  }

  #codesOf(fields: EntryFields): readonly string[] {
    if (!fields.values.has('codes')) this.#missing(fields, 'codes');
    const codes = this.#texts(fields, 'codes');
    for (const { text, at } of codes) {
      if (this.#codes === undefined || this.#codes.has(text)) continue;
      const message = 'The code “{0}” is not in the codebook. Add it there, or change it here.';
      const { start, end } = at;
      this.#problems.push({
        code: 'unknown-code',
        severity: 'warning',
        start,
        end,
        message,
        args: [text],
      });
    }
    return [...new Set(codes.map(({ text }) => text))];
  }

  /** A text that is not empty. */
  #required(fields: EntryFields, key: string): string | undefined {
    const text = this.#text(fields, key);
    if (text === '' || !fields.values.has(key)) this.#missing(fields, key);
    return text || undefined;
  }

  /** A text; a number counts as the text it was written as. */
  #text({ values }: EntryFields, key: string): string | undefined {
    const value = values.get(key);
    if (value?.kind === 'text' || value?.kind === 'number') return value.text;
    if (value) this.#wrongType(key, value, '“{0}” has to be a text.');
    return undefined;
  }

  /** A list of texts; a single text counts as a list of one. */
  #texts({ values }: EntryFields, key: string): { text: string; at: FieldValue }[] {
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
    if (!value) this.#missing(fields, key);
    else if (value.kind === 'number' && Number.isSafeInteger(value.number) && value.number >= 0) {
      return value.number;
    } else this.#wrongType(key, value, '“{0}” has to be a whole number.');
    return undefined;
  }

  #missing({ span }: EntryFields, key: string): void {
    const message = 'The field “{0}” is missing here. Add it, or remove this entry.';
    this.#note('missing-field', span, message, key);
  }

  #wrongType(key: string, at: Span, message: string): void {
    this.#note('wrong-type', at, message, key);
  }

  #note(code: string, { start, end }: Span, message: string, ...args: string[]): void {
    this.#problems.push({ code, severity: 'error', start, end, message, args });
  }
}
