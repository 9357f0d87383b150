/**
 * The id of the code whose lines hold `offset`, as they stand, without reading YAML; undefined outside of
 * all codes and where the id is not written yet.
 */
export function codeIdAt(text: string, offset: number): string | undefined {
  const end = text.indexOf('\n', offset);
  const lines = text.slice(0, end < 0 ? text.length : end).split('\n');
  let indent = Infinity;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] ?? '';
    const [, margin = '', dash = ''] = /^( *)(- +)?\S/u.exec(line) ?? [];
    // Comments and what stands deeper than what is known of the code are passed over.
    if (/^\s*(?:#|$)/u.test(line) || margin.length >= indent) continue;
    if (dash === '') continue;
    indent = margin.length;
    const id = idOfEntry(
      lines.slice(i),
      text.slice(end < 0 ? text.length : end + 1).split('\n'),
      indent,
    );
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The id among the fields of the entry that opens with the first line, whose dash stands at `indent`. */
function idOfEntry(
  lines: readonly string[],
  below: readonly string[],
  indent: number,
): string | undefined {
  const inner = /^ *- +/u.exec(lines[0] ?? '')?.[0].length ?? 0;
  const further = below.findIndex(line => /\S/u.test(line) && line.search(/\S/u) <= indent);
  const all = [...lines, ...(further < 0 ? below : below.slice(0, further))];
  for (const [i, line] of all.entries()) {
    const field = i === 0 ? line.slice(inner) : line.search(/\S/u) === inner ? line.trim() : '';
    const id = /^id: +(['"]?)([\p{L}\p{M}\p{N}-]+)\1\s*(?:#.*)?$/u.exec(field)?.[2];
    if (id !== undefined) return id;
  }
  return undefined;
}
