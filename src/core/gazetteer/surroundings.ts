import type { NameMatch } from './types';

// Longer than "the cities of Athens, Rome and" and the like.
const reach = 40;

/** A name as it was found, with the names on either side of it, which may mean something else, too. */
export interface Neighbours {
  readonly name: NameMatch;
  readonly left?: NameMatch | undefined;
  readonly right?: NameMatch | undefined;
}

/** What stands around a name, no further than `from` and `to`; looked up when somebody asks. */
export class Surroundings {
  /** The word right in front of it, without its dot; empty when there is none. */
  readonly previous: string;
  /** The same when it has a capital, else empty. */
  readonly before: string;
  /** The capitalised word right behind it; empty when there is none. */
  readonly behind: string;
  /** The names on either side, wherever they stand. */
  readonly left: NameMatch | undefined;
  readonly right: NameMatch | undefined;
  readonly #text: string;
  readonly #span: NameMatch;
  readonly #from: number;
  readonly #to: number;

  constructor(text: string, { name, left, right }: Neighbours, from: number, to: number) {
    this.#text = text;
    this.#span = name;
    this.left = left;
    this.right = right;
    this.#from = from;
    this.#to = to;
    this.previous = wordBefore(text, name.start, from);
    this.before = isCapital(this.previous.charCodeAt(0)) ? this.previous : '';
    this.behind = capitalBehind(text, name.end, to);
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
  /** What stands between it and the name on its left; undefined when that is out of reach. */
  get linkLeft(): string | undefined {
    return this.left && this.#between(this.left.end, this.#span.start);
  }
  /** What stands between it and the name on its right; undefined when that is out of reach. */
  get linkRight(): string | undefined {
    return this.right && this.#between(this.#span.end, this.right.start);
  }
  /** What stands behind the name on its right. */
  get behindRight(): string {
    const end = this.right?.end ?? this.#to;
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

  #between(end: number, start: number): string | undefined {
    return start - end <= reach ? this.#text.slice(end, start) : undefined;
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
