import type { NameMatch } from './types';

/** Acronyms that are a word, too, where all words have capitals. */
const words = new Set(['US', 'WHO', 'BASIC', 'EU', 'AU', 'UN', 'ICE']);

/** "WHO SPEAKS FOR US": an acronym among words in capitals may be one of them. */
export function isShouted(
  text: string,
  { start, end }: NameMatch,
  from: number,
  to: number,
): boolean {
  if (end - start > 5 || !words.has(text.slice(start, end))) return false;
  const [, left = ''] = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(from, start - 20), start)) ?? [];
  const [, right = ''] = /^\s+(\p{L}+)/u.exec(text.slice(end, Math.min(to, end + 20))) ?? [];
  if (left.length === 1 && right.length <= 1) return false;
  // Words of one letter tell nothing: "A EU LIEU".
  const shouted = [left, right].filter(word => word.length > 1);
  return shouted.length > 0 && shouted.every(word => word === word.toUpperCase());
}

// Acronyms that are a unit, too: pounds per square inch, astronomical units.
const units = new Set(['PSI', 'AU']);

/** "32 PSI": a measure. */
export function isMeasure(text: string, { start, end }: NameMatch): boolean {
  // Few names stand behind a figure.
  const unit = start < 2 ? 0 : text.charCodeAt(start - 2);
  if (unit < 0x30 || unit > 0x39 || !units.has(text.slice(start, end))) return false;
  // One of four digits is a year: "In 2012 AU members …".
  return /(?:^|\D)\d{1,3} $/.test(text.slice(Math.max(0, start - 5), start));
}
