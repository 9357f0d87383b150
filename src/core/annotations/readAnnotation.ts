import type { Problem } from '../text/problem';
import type { EntryFields } from './entryFields';
import { EntryReader } from './entryReader';
import type { Annotation } from './types';

/** Reads entries as annotations: each needs an id of its own, a quote and a place. */
export class AnnotationReader extends EntryReader<Annotation> {
  readonly #codes?: ReadonlySet<string>;

  /** With `codes`, those of the codebook, unknown ones are noted. */
  constructor(problems: Problem[], codes?: ReadonlySet<string>) {
    super(problems);
    this.#codes = codes;
  }

  protected override entryOf(fields: EntryFields, id: string | undefined): Annotation | undefined {
    const selector = this.selector(fields);
    const codes = this.#codesOf(fields);
    const speaker = this.texts(fields, 'speaker').map(({ text }) => text);
    const [note, roundtable, created, status, by] = [
      'note',
      'roundtable',
      'created',
      'status',
      'by',
    ].map(key => this.text(fields, key));
    if (id === undefined || !selector) return undefined;
    return {
      ...{ id, codes, selector, note, roundtable, speaker, created },
      ...(status === 'orphan' && { status }),
      ...(by && { by }),
    };
  }

  #codesOf(fields: EntryFields): readonly string[] {
    if (!fields.values.has('codes')) this.missing(fields, 'codes');
    const codes = this.texts(fields, 'codes');
    const message = 'The code “{0}” is not in the codebook. Add it there, or change it here.';
    for (const { text, at } of codes) {
      if (this.#codes?.has(text) === false) this.warn('unknown-code', at, message, text);
    }
    return [...new Set(codes.map(({ text }) => text))];
  }
}
