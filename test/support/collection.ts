import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { below, pick, seeded } from './random';

/**
 * Writes `count` reports of about `size` characters, made of paragraphs of `texts` in the order of a
 * seeded generator, each under headings and with a year of its own. Gives how many bytes there are.
 */
export function writeCollection(
  folder: string,
  texts: readonly string[],
  { count, size, seed }: { count: number; size: number; seed: number },
): number {
  const random = seeded(seed);
  const paragraphs = texts.flatMap(text => text.split(/\n{2,}/)).filter(each => each.trim());
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let i = 0; i < count; i++) {
    const parts = [`Report of meeting ${i}, ${1 + below(random, 28)} March ${1995 + (i % 30)}`];
    for (let length = 0, n = 1; length < size; n++) {
      if (n % 12 === 1) parts.push(`Roundtable ${Math.ceil(n / 12)}: Matters of part ${n}`);
      // Neighbours stay together, as in a real report.
      const at = below(random, Math.max(1, paragraphs.length - 4));
      const run = paragraphs.slice(at, at + 1 + below(random, 4));
      parts.push(...run);
      length += run.join('').length;
    }
    if (parts.length < 2) parts.push(pick(random, paragraphs));
    const text = Buffer.from(`${parts.join('\n\n')}\n`);
    bytes += text.length;
    writeFileSync(path.join(folder, `report-${String(i).padStart(5, '0')}.txt`), text);
  }
  return bytes;
}
