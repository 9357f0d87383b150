import { lineEnd } from '../yaml/yamlText';
import type { Span } from '../text/span';

/**
 * The lines of a sidecar in its usual shape: a line `annotations:` with a block for each annotation
 * below. Spans hold whole lines with their breaks, in UTF-16.
 */
export interface SidecarLines {
  /** The line `annotations:`. */
  readonly key: Span;
  /** From each entry's dash to its last line, without comments in front and blank lines behind. */
  readonly entries: readonly Span[];
  /** The blanks in front of each dash. */
  readonly indent: string;
  /** Where the list is over: the file's next key, or its end. */
  readonly end: number;
}

/**
 * Splits a sidecar by its lines alone, so that an entry can be read, kept and cut out whatever is
 * wrong with its neighbours. Undefined when the text is in another shape, such as JSON.
 */
export function splitSidecar(text: string): SidecarLines | undefined {
  const key = keyLine(text);
  if (!key) return undefined;
  const entries: Span[] = [];
  let indent: number | undefined;
  for (const line of linesFrom(text, key.end)) {
    const last = entries.at(-1);
    if (line.isBlank) continue;
    if (last && line.indent > (indent ?? 0)) {
      entries[entries.length - 1] = { start: last.start, end: line.end };
    } else if (line.isDash && line.indent === (indent ?? line.indent)) {
      indent = line.indent;
      entries.push({ start: line.start, end: line.end });
    } else if (!line.isComment) {
      return line.indent === 0 ? split(key, entries, line.start, indent) : undefined;
    }
  }
  return split(key, entries, text.length, indent);
}

function split(key: Span, entries: readonly Span[], end: number, indent = 2): SidecarLines {
  return { key, entries, indent: ' '.repeat(indent), end };
}

/** The line `annotations:`, at the margin and with nothing but an anchor, a tag or a comment behind. */
function keyLine(text: string): Span | undefined {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (at > 0 && !/[\n\uFEFF]/.test(text.charAt(at - 1))) continue;
    const end = lineEnd(text, at);
    return keyPattern.test(text.slice(at, end)) ? { start: at, end } : undefined;
  }
  return undefined;
}

const key = 'annotations:';
const keyPattern = /^annotations:(?: +[&!][^\s#]*)*(?:[ \t]+#[^\n]*|[ \t]*)\r?\n?$/;

interface Line extends Span {
  readonly indent: number;
  readonly isBlank: boolean;
  readonly isComment: boolean;
  /** Whether it begins an item of a list. */
  readonly isDash: boolean;
}

function* linesFrom(text: string, from: number): Generator<Line> {
  for (let start = from; start < text.length;) {
    const end = lineEnd(text, start);
    let content = start;
    while (text[content] === ' ') content++;
    const first = text[content] ?? '\n';
    yield {
      start,
      end,
      indent: content - start,
      isBlank: first === '\n' || (first === '\r' && content + 2 >= end),
      isComment: first === '#',
      isDash: first === '-' && /[ \r\n]/.test(text[content + 1] ?? '\n'),
    };
    start = end;
  }
}
