import type { NameMatch } from '../gazetteer/types';
import { foldedUnits } from '../text/foldedUnits';
import type { Span } from '../text/span';
import { isSuperscript, wordUnits } from '../text/wordUnits';
import type { Lexicon } from './language/lexicon';

// Of each token four numbers are kept: where it starts and ends, the bits of its word, and `flags`.
export const stride = 4;
export const mark = 1;
export const capital = 2;
/** The rest of the flags is the index of the token's name plus one, or 0. */
export const named = 4;

const apostrophe = 0x27;
const typographicApostrophe = 0x2019;
const dot = 0x2e;
const bracket = 0x5b;

/**
 * The cells of the tokens in `span` of `text`, and all bits that any word has. `names` are the names in
 * `text`, sorted, not overlapping.
 */
export function cellsOf(
  text: string,
  span: Span,
  names: readonly NameMatch[],
  lexicon: Lexicon,
): { cells: number[]; bits: number } {
  const cells: number[] = [];
  const [isWord, folded] = [wordUnits(), foldedUnits()];
  let bits = 0;
  let next = firstFrom(names, span.start);
  for (let at = span.start; at < span.end;) {
    const name = names[next];
    if (name && name.start <= at) {
      next++;
      if (name.start < at || name.end > span.end) continue;
      cells.push(name.start, name.end, 0, capital + next * named);
      at = name.end;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (isSkipped(unit)) {
      at++;
      continue;
    }
    if (unit === bracket) {
      const behind = behindNoteMark(text, at, span.end);
      if (behind > at) {
        at = behind;
        continue;
      }
    }
    const limit = name && name.start < span.end ? name.start : span.end;
    if (isWord[unit] === 1) {
      const end = wordEnd(text, at, limit, span.end, isWord);
      const word = lexicon.wordAt(text, at, end);
      bits |= word;
      const plain = folded[unit] === unit ? 0 : capital;
      cells.push(at, end, word, isEmoji(text, unit, at, end) ? mark : plain);
      at = end;
    } else {
      const end = markEnd(text, at, limit, isWord);
      cells.push(at, end, 0, mark);
      at = end;
    }
  }
  return { cells, bits };
}

const longestNoteMark = 20;

/** Behind the mark of a Markdown footnote, "[^2]"; else `at`. */
function behindNoteMark(text: string, at: number, to: number): number {
  if (text.charCodeAt(at + 1) !== 0x5e) return at;
  const end = text.slice(at, Math.min(to, at + longestNoteMark)).indexOf(']');
  return end < 0 ? at : at + end + 1;
}

/** Surrogates count as units of words, but an emoji is a mark. */
function isEmoji(text: string, unit: number, start: number, end: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff && !/[\p{L}\p{N}]/u.test(text.slice(start, end));
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

/** Blanks, the marks of emphasis, backslashes in front of Markdown's marks, and superscripts. */
function isSkipped(unit: number): boolean {
  if (unit < 0x80) return unit <= 32 || unit === 0x2a || unit === 0x5f || unit === 0x5c;
  return unit === 0xa0 || isSuperscript(unit);
}

/** Behind a word: with inner hyphens, dots and slashes ("COP-8", "U.K.", "and/or"), an elision ("l’") with its mark. */
function wordEnd(
  text: string,
  start: number,
  limit: number,
  to: number,
  isWord: Uint8Array,
): number {
  let end = start;
  for (;;) {
    while (end < limit && isWord[text.charCodeAt(end)] === 1) end++;
    if (end + 1 >= limit || !joins(text.charCodeAt(end)) || isWord[text.charCodeAt(end + 1)] !== 1)
      break;
    end++;
  }
  if (end >= limit) return end;
  const unit = text.charCodeAt(end);
  if (unit === dot && isInitials(text, start, end)) return end + 1;
  const isElision = isApostrophe(unit) && end + 1 < to && isWord[text.charCodeAt(end + 1)] === 1;
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
