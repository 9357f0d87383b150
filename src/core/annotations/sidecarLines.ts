import { lineEnd } from '../yaml/yamlText';
import type { Span } from '../text/span';
import type { ListKey } from './sidecar';

/**
 * The lines of one list of a sidecar in its usual shape: a line such as `annotations:` with a block
 * for each entry below. Spans hold whole lines with their breaks, in UTF-16.
 */
export interface SidecarLines {
  /** The line of the list's name, such as `annotations:`. */
  readonly key: Span;
  /** From each entry's dash to its last line, without comments in front and blank lines behind. */
  readonly entries: readonly Span[];
  /** The blanks in front of each dash. */
  readonly indent: string;
  /** Where the list is over: the file's next key, or its end. */
  readonly end: number;
}

/**
 * Splits the list `name` by its lines alone, so that an entry can be read, kept and cut out whatever
 * is wrong with its neighbours. Undefined when there is no such list, or when the text is in another
 * shape, such as JSON.
 */
export function splitList(text: string, name: ListKey): SidecarLines | undefined {
  const key = keyLine(text, name);
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

/** The line of the name, at the margin and with nothing but an anchor, a tag or a comment behind. */
function keyLine(text: string, name: ListKey): Span | undefined {
  const key = `${name}:`;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    if (at > 0 && !/[\n\uFEFF]/.test(text.charAt(at - 1))) continue;
    const end = lineEnd(text, at);
    return nothingMore.test(text.slice(at + key.length, end)) ? { start: at, end } : undefined;
  }
  return undefined;
}

const nothingMore = /^(?: +[&!][^\s#]*)*(?:[ \t]+#[^\n]*|[ \t]*)\r?\n?$/;

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
