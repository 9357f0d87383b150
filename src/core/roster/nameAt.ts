// Longer runs of capitals are headings.
const longestName = 160;

/**
 * The capitalised words around `offset` (UTF-16) that can be somebody's name, with the small particles
 * among them: "Maria de Castro" in "Then Maria de Castro said". Undefined where there are none.
 */
export function nameAt(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const from = Math.max(start, offset - longestName);
  const line = text.slice(from, Math.min(end < 0 ? text.length : end, offset + longestName));
  for (const { 0: name, index } of line.matchAll(names)) {
    if (from + index <= offset && offset <= from + index + name.length) return name;
  }
  return undefined;
}

// Initials and titles have their point: "A. Diallo", "Ms. Diallo".
const word = String.raw`\p{Lu}(?:[\p{L}\p{M}]{0,2}\.(?= )|[\p{L}\p{M}\p{N}’'-]*)`;
const particle = 'd[aeiou]s?|del|della|van|von|der|den|la|el|al|bin|ibn|of|y|e';
const names = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])${word}(?: (?:(?:${particle}) ){0,2}${word})*`,
  'gu',
);
