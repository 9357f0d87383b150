import type { Span } from '../text/span';

/**
 * A row of the report: heading, paragraph, list item, table row, quotation, footnote, code, or what
 * only belongs to the page (its number, a document's symbol). Blocks tile the text: each one takes the blank lines behind it. Offsets are UTF-16, half-open.
 */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'note' | 'code' | 'page';
  /** Its words: without list marker, `#`, `>` and the blanks around. */
  readonly content: Span;
  /** Of a Markdown heading, 1 to 6. */
  readonly level?: number;
  /**
   * Up to where it depends on the text: the end of the first line behind it, or further. One more than the
   * text's length where it depends on the text's ending there.
   */
  readonly looked: number;
}

// A paragraph ends here at the latest, so that no input makes one block of megabytes. The
// longest one of 120 meeting bulletins has 21,639 characters.
const longestBlock = 32_768;
// Nobody wraps lines by hand at more than this; longer lines are paragraphs of their own.
const widestWrap = 120;

/**
 * How far behind its end a block looks at most: front matter for the line that closes it, all others for
 * the next line of text.
 */
export const longestLook = 2 * longestBlock + 1;

const atxHeading = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const setextLine = /^ {0,3}(?:=+|-{2,})\s*$/;
const itemMarker = /^\s*(?:[-*+•▪◦‣·–—]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\\?[.)])\s+(?=\S)/;
const fence = /^ {0,3}(?:```|~~~)/;
const rule = /^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|\*{4,})$/;

/**
 * The block that begins at `from`, or undefined at the end of the text. It depends on the text from
 * `from` to where it looked, on whether `from` is 0, and on nothing else.
 */
export function blockAt(text: string, from: number): Block | undefined {
  return new BlockReader(text).next(from);
}

interface Line extends Span {
  /** Behind the line break. */
  readonly next: number;
  readonly text: string;
}

class BlockReader {
  readonly #text: string;
  #looked = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The block that begins at `from`, or undefined at the end of the text. */
  next(from: number): Block | undefined {
    if (from >= this.#text.length) return undefined;
    const first = this.#skipBlank(from);
    if (!first) return this.#block('paragraph', from, from, from, this.#text.length);
    if (from === 0 && first.start === 0 && first.text === '---') {
      const matter = this.#frontMatter(first);
      if (matter) return matter;
    }
    if (fence.test(first.text)) return this.#fenced(from, first);
    const heading = atxHeading.exec(first.text);
    if (heading) return this.#heading(from, first, heading);
    if (/^\s*\|/.test(first.text)) return this.#oneLine('row', from, first, /^\s*\|\s*/);
    if (/^ {0,3}>/.test(first.text)) return this.#oneLine('quote', from, first, /^ {0,3}>\s?/);
    if (rule.test(first.text)) return this.#oneLine('code', from, first, /^/);
    if (isOfPage(first.text)) return this.#oneLine('page', from, first, /^/);
    if (footnote.test(first.text)) return this.#lines('note', from, first, 0);
    const marker = itemMarker.exec(first.text);
    return this.#lines(marker ? 'item' : 'paragraph', from, first, marker?.[0].length ?? 0);
  }

  #frontMatter(first: Line): Block | undefined {
    for (
      let line = this.#line(first.next), n = 0;
      line && n < 200;
      line = this.#line(line.next, longestBlock), n++
    ) {
      if (line.text === '---' || line.text === '...') {
        return this.#block('code', 0, first.start, line.end, this.#blankEnd(line.next));
      }
    }
    return undefined;
  }

  #fenced(from: number, first: Line): Block {
    let last = first;
    for (let line = this.#line(first.next); line; line = this.#line(line.next)) {
      if (line.start - from > longestBlock) break;
      last = line;
      if (fence.test(line.text)) break;
    }
    return this.#block('code', from, first.start, last.end, this.#blankEnd(last.next));
  }

  #heading(from: number, line: Line, match: RegExpExecArray): Block {
    const title = match[2] ?? '';
    const start = line.start + line.text.indexOf(title, match[1]?.length ?? 0);
    const block = this.#block(
      'heading',
      from,
      start,
      start + title.length,
      this.#blankEnd(line.next),
    );
    return { ...block, level: match[1]?.length ?? 1 };
  }

  #oneLine(kind: Block['kind'], from: number, line: Line, marker: RegExp): Block {
    const skipped = marker.exec(line.text)?.[0].length ?? 0;
    return this.#block(kind, from, line.start + skipped, line.end, this.#blankEnd(line.next));
  }

  /** A paragraph or list item: lines up to a blank one, or to one that begins another block. */
  #lines(kind: 'paragraph' | 'item' | 'note', from: number, first: Line, skipped: number): Block {
    let last = first;
    for (;;) {
      const line = this.#line(last.next);
      if (
        !line ||
        last.next - from > longestBlock ||
        last.next !== last.end + 1 + this.#crAt(last.end)
      )
        break;
      if (!isBlank(line.text)) {
        if (kind === 'paragraph' && setextLine.test(line.text))
          return this.#setext(from, first, last, line);
        if (!this.#continues(last, line)) break;
        last = line;
        continue;
      }
      const resumed = this.#skipPage(line.start);
      if (kind !== 'paragraph' || !resumed || !resumesSentence(last, resumed)) break;
      last = resumed;
    }
    return this.#block(kind, from, first.start + skipped, last.end, this.#blankEnd(last.next));
  }

  #setext(from: number, first: Line, last: Line, underline: Line): Block {
    const block = this.#block(
      'heading',
      from,
      first.start,
      last.end,
      this.#blankEnd(underline.next),
    );
    return { ...block, level: underline.text.includes('=') ? 1 : 2 };
  }

  #continues(last: Line, line: Line): boolean {
    if (last.text.length > widestWrap && !resumesSentence(last, line)) return false;
    if (opensTurn(last, line)) return false;
    return !(
      itemMarker.test(line.text) ||
      atxHeading.test(line.text) ||
      fence.test(line.text) ||
      rule.test(line.text) ||
      footnote.test(line.text) ||
      /^\s*[|>]/.test(line.text)
    );
  }

  /** The line at `start`, before `limit`; one of megabytes is cut at a blank, so that it becomes many blocks. */
  #line(start: number, limit = Infinity): Line | undefined {
    if (start >= limit) return undefined;
    const window = this.#text.slice(start, start + longestBlock);
    const at = window.indexOf('\n');
    // A line that does not end here was looked at up to behind the window.
    this.#look(at < 0 ? start + longestBlock + 1 : start + at + 1);
    if (start >= this.#text.length) return undefined;
    if (at < 0 && start + longestBlock < this.#text.length) return this.#cut(start, window);
    const next = at < 0 ? this.#text.length : start + at + 1;
    const length = at < 0 ? window.length : at;
    const text = window.slice(0, window[length - 1] === '\r' ? length - 1 : length);
    return { start, end: start + text.length, next, text };
  }

  #look(end: number): void {
    this.#looked = Math.max(this.#looked, Math.min(end, this.#text.length + 1));
  }

  #cut(start: number, window: string): Line {
    const blank = window.lastIndexOf(' ');
    let length = blank > 0 ? blank + 1 : window.length;
    if (isLowSurrogate(this.#text.charCodeAt(start + length))) length--;
    const end = start + length;
    return { start, end, next: end, text: window.slice(0, length) };
  }

  #crAt(at: number): number {
    return this.#text[at] === '\r' ? 1 : 0;
  }

  /** The first line at or after `from`, and before `limit`, that is not blank. */
  #skipBlank(from: number, limit = Infinity): Line | undefined {
    let line = this.#line(from, limit);
    while (line && isBlank(line.text)) line = this.#line(line.next, limit);
    return line;
  }

  /** The first line at or after `from` that is neither blank nor of the page only. */
  #skipPage(from: number): Line | undefined {
    const limit = from + widestPageBreak;
    let line = this.#skipBlank(from, limit);
    for (let n = 0; line && n < longestPageBreak && isOfPage(line.text); n++)
      line = this.#skipBlank(line.next, limit);
    return line;
  }

  /** Where the blank lines that begin at `from` end. */
  #blankEnd(from: number): number {
    return this.#skipBlank(from)?.start ?? this.#text.length;
  }

  #block(kind: Block['kind'], start: number, from: number, to: number, end: number): Block {
    let contentStart = Math.min(from, to);
    let contentEnd = to;
    while (contentStart < contentEnd && isBlank(this.#text.charAt(contentStart))) contentStart++;
    while (contentEnd > contentStart && isBlank(this.#text.charAt(contentEnd - 1))) contentEnd--;
    const content = { start: contentStart, end: contentEnd };
    return { kind, start, end, content, looked: this.#looked };
  }
}

// A page's number, a document's symbol and the like at the foot of one page and the head of the next.
const longestPageBreak = 4;
// With the blanks between them, so that no block looks farther; even a page's empty half has fewer.
const widestPageBreak = 2_000;

const pageLines = [
  // "12", "- 12 -", "Page 12 of 30", "12 | Page", "p. 12"
  /^\s*(?:[-–—|[]\s*)?(?:(?:page|pág(?:ina)?|p)\.?\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?(?:\s*(?:[-–—|\]]|\|?\s*page))?\s*$/i,
  // "<!-- page 12 -->", as imported reports have it
  /^\s*<!-- page [^<>]{1,20} -->\s*$/,
  // "A/HRC/30/45", "FCCC/CP/1996/15/Add.1", with or without a page number
  /^\s*\p{Lu}{1,6}(?:\/[\p{Lu}\d][\p{L}\d.-]*){2,}(?:\s+(?:page\s+)?\d{1,4})?\s*$/u,
];

/** Whether a line only belongs to the page on which it was printed. */
function isOfPage(line: string): boolean {
  return line.length < 60 && pageLines.some(pattern => pattern.test(line));
}

// "[^1]: See …", "¹ See …", "[12] See …"
const footnote = /^ {0,3}(?:\[\^[^\]\s]{1,40}\]:|[¹²³⁰-⁹]{1,3}\s|\[\d{1,3}\]\s)/;
// A name and a colon: "Ana Ruiz (Peru): …", "**Chair**: …".
const labelled =
  /^\s*(?:\*\*|__)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’&/-]+){0,6}(?:\s\([^()]{1,50}\))?(?:\*\*|__)?\s?:/u;

/** Whether `line` begins a turn or a field of its own, as a line of a transcript does. */
function opensTurn(above: Line, line: Line): boolean {
  if (!labelled.test(line.text.slice(0, 140))) return false;
  return /[.!?:”"»)]\s*$/.test(above.text.slice(-4)) || labelled.test(above.text.slice(0, 140));
}

/** A sentence left open above a blank line or page break, and taken up below in small letters. */
function resumesSentence(above: Line, below: Line): boolean {
  return (
    /[\p{L}\p{N},]\s*$/u.test(above.text.slice(-40)) &&
    /^\s*\p{Ll}/u.test(below.text) &&
    !itemMarker.test(below.text)
  );
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
