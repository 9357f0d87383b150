import type { Problem } from '../text/problem';
import type { EntryFields } from './entryFields';
import type { EntryMemory } from './entryMemory';
import { EntryReader } from './entryReader';
import type { Annotation } from './types';

/** What may be known when a sidecar is read. */
export interface Known {
  /** The codes of the codebook: unknown ones are noted. */
  readonly codes?: ReadonlySet<string>;
  /** That of earlier readings of the same sidecar: entries that are as before are the same objects. */
  readonly memory?: EntryMemory;
}

/** Reads entries as annotations: each needs an id of its own, a quote and a place. */
export class AnnotationReader extends EntryReader<Annotation> {
  readonly #codes?: ReadonlySet<string>;

  constructor(problems: Problem[], { codes, memory }: Known = {}) {
    // Which codes are known may change.
    super(problems, codes ? undefined : memory);
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
