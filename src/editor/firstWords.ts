/** The first words of a passage on one line, at most `length` characters. */
export function firstWords(text: string, length = 80): string {
  const line = text
    .slice(0, length * 2)
    .replace(/[\s*_]+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

/** The first word of a passage, or what stands there instead, up to the first blank. */
export function firstWord(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? '';
}
