import type { Span } from '../text/span';

/** What stands around a name. */
export interface Surroundings {
  readonly words: string;
  /** The capitalised word right in front of it, without its dot; empty when there is none. */
  readonly before: string;
  /** The capitalised word right behind it; empty when there is none. */
  readonly behind: string;
  readonly textBefore: string;
  readonly textBehind: string;
}

// Longer than "the cities of Athens, Rome and" and the like.
const reach = 40;

/** What stands around `span`, no further than `from` and `to`. */
export function surroundingsOf(
  text: string,
  { start, end }: Span,
  from: number,
  to: number,
): Surroundings {
  return {
    words: text.slice(start, end),
    before: capitalBefore(text, start, from),
    behind: capitalBehind(text, end, to),
    textBefore: text.slice(Math.max(from, start - reach), start),
    textBehind: text.slice(end, Math.min(to, end + reach)),
  };
}

/** The capitalised word in front of `at`, without its dot; empty when there is none. */
function capitalBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === at || end === from) return '';
  if (text.charCodeAt(end - 1) === 0x2e) end--;
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return isCapital(text.charCodeAt(start)) ? text.slice(start, end) : '';
}

/** The capitalised word behind `at`; empty when there is none. */
function capitalBehind(text: string, at: number, to: number): string {
  let start = at;
  while (start < to && isBlank(text.charCodeAt(start))) start++;
  if (start === at || start === to || !isCapital(text.charCodeAt(start))) return '';
  let end = start;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9 || unit === 0xa0;
}

function isCapital(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
}

function isLetter(unit: number): boolean {
  return isCapital(unit) || (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x17f);
}
