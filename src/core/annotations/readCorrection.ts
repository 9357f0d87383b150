import { isSpeakerRef, type Ref } from '../text/ref';
import {
  type Correction,
  type CorrectionKind,
  correctionKinds,
  type PlaceKind,
} from './correction';
import type { EntryFields, FieldValue } from './entryFields';
import { EntryReader } from './entryReader';

/** Reads entries as corrections. One of an unknown kind is noted and has no effect. */
export class CorrectionReader extends EntryReader<Correction> {
  protected override entryOf(fields: EntryFields, id = ''): Correction | undefined {
    const kind = this.#kind(fields);
    const created = this.text(fields, 'created');
    switch (kind) {
      case undefined:
        return undefined;
      case 'rename':
        return this.#rename(fields, { id, created });
      case 'speaker':
      case 'chair':
        return this.#speaking(fields, { id, created, kind });
      case 'not-a-speech':
      case 'split':
      case 'join':
      case 'roundtable':
      case 'not-a-roundtable':
      case 'confirm':
        return this.#placed(fields, { id, created, kind });
    }
  }

  #kind(fields: EntryFields): CorrectionKind | undefined {
    const name = this.required(fields, 'correct');
    const kind = correctionKinds.find(known => known === name);
    const at = fields.values.get('correct');
    const message = '“{0}” is no kind of correction that this version knows. It has no effect.';
    if (!kind && name !== undefined && at) this.warn('unknown-correction', at, message, name);
    return kind;
  }

  #rename(fields: EntryFields, entry: Entry): Correction | undefined {
    const [from, to] = [this.#ref(fields, 'from'), this.#ref(fields, 'to')];
    return from && to && { ...entry, kind: 'rename', from, to };
  }

  #speaking(
    fields: EntryFields,
    entry: Entry & { readonly kind: 'speaker' | 'chair' },
  ): Correction | undefined {
    const selector = this.selector(fields);
    const texts = this.texts(fields, 'speakers');
    if (texts.length === 0) this.missing(fields, 'speakers');
    const speakers = [...new Set(texts.flatMap(({ text, at }) => this.#checked(text, at) ?? []))];
    return selector && speakers.length > 0 ? { ...entry, selector, speakers } : undefined;
  }

  #placed(
    fields: EntryFields,
    entry: Entry & { readonly kind: PlaceKind },
  ): Correction | undefined {
    const selector = this.selector(fields);
    return selector && { ...entry, selector };
  }

  #ref(fields: EntryFields, key: string): Ref | undefined {
    const text = this.required(fields, key);
    const at = fields.values.get(key);
    return text !== undefined && at ? this.#checked(text, at) : undefined;
  }

  #checked(text: string, at: FieldValue): Ref | undefined {
    if (isSpeakerRef(text)) return text;
    const message = '“{0}” does not say who that is. Write it like country:MA or person:Ana Ruiz.';
    this.note('bad-ref', at, message, text);
    return undefined;
  }
}

/** What all kinds have. */
interface Entry {
  readonly id: string;
  readonly created?: string;
}
