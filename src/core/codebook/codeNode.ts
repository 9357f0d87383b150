import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';

/** Where a code stands in a codebook's YAML. */
export interface CodeNode {
  readonly map: YAMLMap;
  /** The list that it is an item of. */
  readonly list: YAMLSeq;
  readonly index: number;
  /** The map that holds this list: the parent's, or the whole codebook's. */
  readonly owner: YAMLMap;
}

/** The code `id` below `owner`, however deep; undefined when there is none. */
export function codeIn(owner: YAMLMap, id: string): CodeNode | undefined {
  const list: unknown = owner.get('codes');
  if (!isSeq(list)) return undefined;
  for (const [index, map] of list.items.entries()) {
    if (!isMap(map)) continue;
    const found = idOf(map) === id ? { map, list, index, owner } : codeIn(map, id);
    if (found) return found;
  }
  return undefined;
}

/** The same. Throws RangeError when there is none. */
export function codeNode(root: YAMLMap, id: string): CodeNode {
  const found = codeIn(root, id);
  if (!found) throw new RangeError(`there is no code ${id}`);
  return found;
}

/** As it is written: `007` is no 7. */
function idOf(map: YAMLMap): string | undefined {
  const id = map.get('id', true);
  if (!isScalar(id)) return undefined;
  return typeof id.value === 'string' ? id.value : id.source;
}
