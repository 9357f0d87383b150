import type { Problem, Read } from '../text/problem';
import type { Fields } from '../yaml/fields';
import { readVersioned } from '../yaml/version';
import { spanOf } from '../yaml/yamlFile';
import type { Annotation, Selector, Sidecar } from './types';

/** The newest version of the format that this program knows. */
export const sidecarVersion = 1;

/**
 * Reads a sidecar. Every annotation that has an id of its own, codes and a place is in the value,
 * whatever is wrong elsewhere; `writable` tells whether the file may be edited. With `codes`, those
 * of the codebook, unknown ones are noted.
 */
export function readSidecar(
  text: string,
  codes?: ReadonlySet<string>,
): Read<Sidecar> & { readonly writable: boolean } {
  const { root, problems, writable } = readVersioned(text, 'rapporteur', sidecarVersion);
  if (!root) return { value: { annotations: [] }, problems, writable };
  const reader = new AnnotationReader(problems, codes);
  const annotations = root.maps('annotations').flatMap(entry => reader.read(entry) ?? []);
  return { value: { coder: root.text('coder'), annotations }, problems, writable };
}

class AnnotationReader {
  readonly #problems: Problem[];
  readonly #codes?: ReadonlySet<string>;
  readonly #taken = new Set<string>();

  constructor(problems: Problem[], codes?: ReadonlySet<string>) {
    this.#problems = problems;
    this.#codes = codes;
  }

  read(fields: Fields): Annotation | undefined {
    const id = this.#id(fields);
    const selector = this.#selector(fields);
    if (id === undefined || !selector) return undefined;
    return {
      id,
      codes: this.#codesOf(fields),
      selector,
      note: fields.text('note'),
      roundtable: fields.text('roundtable'),
      speaker: fields.texts('speaker').map(({ text }) => text),
      created: fields.text('created'),
    };
  }

  #id(fields: Fields): string | undefined {
    const id = fields.required('id');
    if (id === undefined) return undefined;
    if (this.#taken.has(id)) {
      const message = 'The id “{0}” is used twice. Give this entry another one.';
      this.#problems.push({
        code: 'duplicate-id',
        severity: 'error',
        ...spanOf(fields.node('id')),
        message,
        args: [id],
      });
      return undefined;
    }
    this.#taken.add(id);
    return id;
  }

  #codesOf(fields: Fields): readonly string[] {
    if (fields.node('codes') === undefined) fields.missing('codes');
    const codes = fields.texts('codes');
    for (const { text, node } of codes) {
      if (!this.#codes || this.#codes.has(text)) continue;
      const message = 'The code “{0}” is not in the codebook. Add it there, or change it here.';
      this.#problems.push({
        code: 'unknown-code',
        severity: 'warning',
        ...spanOf(node),
        message,
        args: [text],
      });
    }
    return [...new Set(codes.map(({ text }) => text))];
  }

  #selector(fields: Fields): Selector | undefined {
    const quote = fields.required('quote');
    const [start, end] = [fields.count('start'), fields.count('end')];
    if (quote === undefined || start === undefined || end === undefined) return undefined;
    if (end < start) {
      const message = '“end” has to be greater than “start”.';
      this.#problems.push({
        code: 'bad-span',
        severity: 'error',
        ...spanOf(fields.node('end')),
        message,
        args: [],
      });
      return undefined;
    }
    return {
      quote,
      prefix: fields.text('prefix') ?? '',
      suffix: fields.text('suffix') ?? '',
      start,
      end,
    };
  }
}
