import { contentOf, dashed, entryAround, marginOf } from '../yaml/entryLines';

/**
 * The id of the code whose lines hold `offset`, as they stand, without reading YAML; undefined outside of
 * all codes and where the id is not written yet.
 */
export function codeIdAt(text: string, offset: number): string | undefined {
  const end = text.indexOf('\n', offset);
  const above = text.slice(0, end < 0 ? text.length : end).split('\n');
  const below = end < 0 ? [] : text.slice(end + 1).split('\n');
  let indent = Infinity;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i] ?? '';
    // What stands deeper than the innermost entry so far belongs to another one.
    if (!dashed.test(line) || marginOf(line) >= indent) continue;
    indent = marginOf(line);
    const id = idOfEntry(above.slice(i), below);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The id among the fields of the entry that opens with the first line of `above`. */
function idOfEntry(above: readonly string[], below: readonly string[]): string | undefined {
  const indent = contentOf(above[0] ?? '');
  for (const [i, line] of (entryAround(above, below, indent) ?? []).entries()) {
    if (i > 0 && marginOf(line) !== indent) continue;
    const id = /^id: +(['"]?)([\p{L}\p{M}\p{N}-]+)\1\s*(?:#.*)?$/u.exec(line.slice(indent))?.[2];
    if (id !== undefined) return id;
  }
  return undefined;
}
