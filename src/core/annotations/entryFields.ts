import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';
import { spanOf } from '../yaml/yamlFile';

/**
 * The fields of one entry of a sidecar as they are written, before anything is asked of them. Places are
 * offsets (UTF-16) from where the entry begins, or in the sidecar where its list has no lines.
 */
export interface EntryFields {
  /** Where to point when a field is missing: the entry's first line. UTF-16 in the sidecar. */
  readonly span: Span;
  /** By name; a field without a value is not there. */
  readonly values: ReadonlyMap<string, FieldValue>;
  /** Whether YAML found fault with the entry; further faults are not worth telling then. */
  readonly isBroken?: boolean;
}

/** A value and where it stands. Whatever a sidecar has no use for, such as an alias, is `other`. */
export type FieldValue = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly text: string; readonly number: number }
    | { readonly kind: 'list'; readonly items: readonly FieldValue[] }
    | { readonly kind: 'other' }
  );

/** The fields of a map that YAML read; `offset` is added to the places that YAML gives. */
export function fieldsOf(map: YAMLMap, text: string, offset: number): EntryFields {
  const values = new Map<string, FieldValue>();
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined || values.has(name) || isNothing(value)) continue;
    values.set(name, valueOf(value, offset));
  }
  const start = spanOf(map).start;
  const line = /^[^\r\n]*/.exec(text.slice(start, start + longestMark))?.[0].trimEnd().length ?? 0;
  return { span: { start: offset + start, end: offset + start + Math.max(line, 1) }, values };
}

// A squiggle below a line longer than this helps nobody.
const longestMark = 200;

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function valueOf(node: unknown, offset: number): FieldValue {
  const { start, end } = spanOf(node);
  const span = { start: start + offset, end: end + offset };
  if (isSeq(node)) {
    return { ...span, kind: 'list', items: node.items.map(item => valueOf(item, offset)) };
  }
  if (isMap(node) || !isScalar(node)) return { ...span, kind: 'other' };
  const { value, source } = node;
  if (typeof value === 'string') return { ...span, kind: 'text', text: value };
  if (typeof value === 'number') {
    return { ...span, kind: 'number', text: source ?? String(value), number: value };
  }
  // `true` and `null` in a list of codes are codes that are called so.
  return source ? { ...span, kind: 'text', text: source } : { ...span, kind: 'other' };
}

/** The entry's id as written; undefined where it has none. */
export function idIn(fields: EntryFields | undefined): string | undefined {
  const id = fields?.values.get('id');
  return id?.kind === 'text' || id?.kind === 'number' ? id.text : undefined;
}
