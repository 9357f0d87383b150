import type { NameMatch } from '../gazetteer/types';
import type { Span } from '../text/span';
import { wordUnits } from '../text/wordUnits';
import type { Lexicon } from './language/lexicon';

/** A word, a name that the gazetteer knows, or a mark; emphasis marks and blanks are no tokens. */
export interface Token extends Span {
  readonly kind: 'word' | 'name' | 'mark';
  /** As written. */
  readonly text: string;
  /** Bits of `Word`; 0 for names, marks and unknown words. */
  readonly word: number;
  readonly name?: NameMatch;
  readonly isCapital: boolean;
}

const apostrophe = 0x27;
const typographicApostrophe = 0x2019;
const dot = 0x2e;

/** The tokens of `text` in `span`. `names` are the names in the text, sorted, not overlapping. */
export function tokens(
  text: string,
  span: Span,
  names: readonly NameMatch[],
  lexicon: Lexicon,
): Token[] {
  const found: Token[] = [];
  const isWord = wordUnits();
  let next = firstFrom(names, span.start);
  for (let at = span.start; at < span.end;) {
    const name = names[next];
    if (name && name.start <= at) {
      next++;
      if (name.start < at || name.end > span.end) continue;
      found.push(nameToken(text, name));
      at = name.end;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (isSkipped(unit)) {
      at++;
      continue;
    }
    const limit = Math.min(span.end, name?.start ?? span.end);
    const end =
      isWord[unit] === 1 ? wordEnd(text, at, limit, isWord) : markEnd(text, at, limit, isWord);
    found.push(plainToken(text, at, end, lexicon));
    at = end;
  }
  return found;
}

function firstFrom(names: readonly NameMatch[], start: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blanks, the marks of emphasis, and backslashes in front of Markdown's marks. */
function isSkipped(unit: number): boolean {
  return unit <= 32 || unit === 0x2a || unit === 0x5f || unit === 0x5c || unit === 0xa0;
}

/** Behind a word: with inner hyphens, dots and slashes ("COP-8", "U.K.", "and/or"), an elision ("l’") with its mark. */
function wordEnd(text: string, start: number, limit: number, isWord: Uint8Array): number {
  let end = start;
  for (;;) {
    while (end < limit && isWord[text.charCodeAt(end)] === 1) end++;
    if (end + 1 >= limit || !joins(text.charCodeAt(end)) || isWord[text.charCodeAt(end + 1)] !== 1)
      break;
    end++;
  }
  const unit = text.charCodeAt(end);
  if (end < limit && unit === dot && isInitials(text, start, end)) return end + 1;
  const isElision = end < limit && isApostrophe(unit) && isWord[text.charCodeAt(end + 1)] === 1;
  return isElision && !isSuffix(text, end, limit, isWord) ? end + 1 : end;
}

function joins(unit: number): boolean {
  return unit === 0x2d || unit === 0x2011 || unit === dot || unit === 0x2f;
}

/** "U.K": single letters with dots between them. */
function isInitials(text: string, start: number, end: number): boolean {
  if ((end - start) % 2 === 0 || end - start < 3 || end - start > 11) return false;
  for (let i = start + 1; i < end; i += 2) if (text.charCodeAt(i) !== dot) return false;
  return true;
}

function isApostrophe(unit: number): boolean {
  return unit === apostrophe || unit === typographicApostrophe;
}

/** Whether the apostrophe at `at` opens what is hung on to a word: 's, ’t, 're. */
function isSuffix(text: string, at: number, limit: number, isWord: Uint8Array): boolean {
  return suffixEnd(text, at, limit, isWord) > at;
}

function suffixEnd(text: string, at: number, limit: number, isWord: Uint8Array): number {
  let end = at + 1;
  while (end < limit && end < at + 4 && isWord[text.charCodeAt(end)] === 1) end++;
  return suffixes.has(text.slice(at + 1, end)) ? end : at;
}

const suffixes = new Set(['s', 't', 're', 've', 'll', 'd', 'm', 'S', 'T']);

/** Behind a mark; "'s" and the like are one token. */
function markEnd(text: string, at: number, limit: number, isWord: Uint8Array): number {
  const end = isApostrophe(text.charCodeAt(at)) ? suffixEnd(text, at, limit, isWord) : at;
  return Math.max(end, at + 1);
}

function nameToken(text: string, name: NameMatch): Token {
  const { start, end } = name;
  return { kind: 'name', start, end, text: text.slice(start, end), word: 0, name, isCapital: true };
}

function plainToken(text: string, start: number, end: number, lexicon: Lexicon): Token {
  const written = text.slice(start, end);
  const { kind, word, isCapital } = lexicon.form(written);
  return { kind, start, end, text: written, word, name: undefined, isCapital };
}

/** Whether the word at hand can be any of `bits` (of `Word`). */
export function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.word & bits) !== 0;
}

/** Whether `text` has letters, and capital ones only. */
export function isCaps(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
