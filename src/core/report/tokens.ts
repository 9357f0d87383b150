import type { NameMatch } from '../gazetteer/types';
import type { Span } from '../text/span';
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

// Sticky, so that one pass over the text makes all tokens. In order: possessive or contraction
// ('s, ’t), initials (U.K.), word with inner hyphens, dots or slashes, elision (l'), mark.
const tokenPattern =
  /['’](?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑./][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’](?=\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑./][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s*_\\]/uy;

/** The tokens of `text` in `span`. `names` are the names in the text, sorted, not overlapping. */
export function tokens(
  text: string,
  span: Span,
  names: readonly NameMatch[],
  lexicon: Lexicon,
): Token[] {
  const found: Token[] = [];
  let nextName = names.findIndex(name => name.start >= span.start);
  if (nextName < 0) nextName = names.length;
  let at = span.start;
  while (at < span.end) {
    const name = names[nextName];
    if (name && name.start <= at) {
      nextName++;
      if (name.start === at && name.end <= span.end) {
        found.push(nameToken(text, name));
        at = name.end;
      }
      continue;
    }
    tokenPattern.lastIndex = at;
    const hit = tokenPattern.exec(text);
    if (!hit) {
      at++;
      continue;
    }
    const end = Math.min(at + hit[0].length, name?.start ?? Infinity, span.end);
    found.push(plainToken(text.slice(at, end), at, end, lexicon));
    at = end;
  }
  return found;
}

function nameToken(text: string, name: NameMatch): Token {
  const { start, end } = name;
  return { kind: 'name', start, end, text: text.slice(start, end), word: 0, name, isCapital: true };
}

function plainToken(text: string, start: number, end: number, lexicon: Lexicon): Token {
  const isWord = /[\p{L}\p{N}]/u.test(text);
  if (!isWord) return { kind: 'mark', start, end, text, word: 0, isCapital: false };
  const word = lexicon.wordOf(text.toLowerCase());
  return { kind: 'word', start, end, text, word, isCapital: /^\p{Lu}/u.test(text) };
}

/** Whether the word at hand can be any of `bits` (of `Word`). */
export function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.word & bits) !== 0;
}

/** Whether `text` has letters, and capital ones only. */
export function isCaps(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
