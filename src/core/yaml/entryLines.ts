// Lines of a YAML file as they are being written, when it is seldom valid YAML.

/** Those of `fields` that stand at `indent` in none of the lines. */
export function fieldsLeft(
  fields: readonly string[],
  lines: readonly string[],
  indent: number,
): string[] {
  const taken = lines.flatMap(line => {
    const [, blanks = '', name = ''] = /^( *(?:- +)?)([\w-]+):/u.exec(line) ?? [];
    return name && blanks.length === indent ? [name] : [];
  });
  return fields.filter(field => !taken.includes(field));
}

/** The lines of the entry whose fields stand at `indent`, from its dash on; undefined where there is none. */
export function entryAbove(
  above: readonly string[],
  indent: number,
): readonly string[] | undefined {
  const start = above.findLastIndex(line => dashed.test(line) && contentOf(line) <= indent);
  const first = above[start];
  return first !== undefined && contentOf(first) === indent ? above.slice(start) : undefined;
}

/** The entry's lines above together with those below; undefined where there is none above. */
export function entryAround(
  above: readonly string[] | undefined,
  below: readonly string[],
  indent: number,
): readonly string[] | undefined {
  if (!above) return undefined;
  const end = below.findIndex(other => /\S/u.test(other) && marginOf(other) < indent);
  return [...above, ...(end < 0 ? below : below.slice(0, end))];
}

/** A line that opens an entry of a list. */
export const dashed = /^ *- /u;

/** How many blanks a line begins with. */
export function marginOf(line: string): number {
  return /^ */u.exec(line)?.[0].length ?? 0;
}

/** Where the content of a line begins, behind blanks and dash. */
export function contentOf(line: string): number {
  return /^ *(?:- +)?/u.exec(line)?.[0].length ?? 0;
}
