import type { Span } from '../text/span';

// Longer than "the cities of Athens, Rome and" and the like.
const reach = 40;

/** What stands around a name, no further than `from` and `to`; looked up when somebody asks. */
export class Surroundings {
  /** The word right in front of it, without its dot; empty when there is none. */
  readonly previous: string;
  /** The same when it has a capital, else empty. */
  readonly before: string;
  /** The capitalised word right behind it; empty when there is none. */
  readonly behind: string;
  readonly #text: string;
  readonly #span: Span;
  readonly #from: number;
  readonly #to: number;

  constructor(text: string, span: Span, from: number, to: number) {
    this.#text = text;
    this.#span = span;
    this.#from = from;
    this.#to = to;
    this.previous = wordBefore(text, span.start, from);
    this.before = isCapital(this.previous.charCodeAt(0)) ? this.previous : '';
    this.behind = capitalBehind(text, span.end, to);
  }

  /** The name as it is written. */
  get words(): string {
    return this.#text.slice(this.#span.start, this.#span.end);
  }
  get textBefore(): string {
    const { start } = this.#span;
    return this.#text.slice(Math.max(this.#from, start - reach), start);
  }
  get textBehind(): string {
    const { end } = this.#span;
    return this.#text.slice(end, Math.min(this.#to, end + reach));
  }
  /** The character right in front of it. */
  get markBefore(): string {
    const { start } = this.#span;
    return start > this.#from ? this.#text.charAt(start - 1) : '';
  }
  /** The character right behind it. */
  get markBehind(): string {
    const { end } = this.#span;
    return end < this.#to ? this.#text.charAt(end) : '';
  }
}

function wordBefore(text: string, at: number, from: number): string {
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  // An elision stands right in front: "l’", "d’".
  const isElided = end === at && end > from && isApostrophe(text.charCodeAt(end - 1));
  if ((end === at && !isElided) || end === from) return '';
  if (isElided || text.charCodeAt(end - 1) === 0x2e) end--;
  let start = end;
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

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

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isCapital(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde);
}

function isLetter(unit: number): boolean {
  return isCapital(unit) || (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x17f);
}
