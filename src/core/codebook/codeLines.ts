import type { Span } from '../text/span';
import { spanOf } from '../yaml/yamlFile';
import { contentEnd, lineEnd, lineStart, pairOf } from '../yaml/yamlText';
import type { CodeNode } from './codeNode';

/** The lines of a code with all codes below it: whole lines with their breaks, in UTF-16. */
export interface CodeLines extends Span {
  /** Where the comments directly above begin, which go along with it; `start` where there are none. */
  readonly withComments: number;
  /** How many blanks stand in front of its dash. */
  readonly indent: number;
}

/** The lines of a code, from its dash on; undefined where it is not written in lines of its own. */
export function codeLines(text: string, { map, list }: CodeNode): CodeLines | undefined {
  const at = spanOf(map).start;
  const start = lineStart(text, at);
  const blanks = /^( *)- +$/.exec(text.slice(start, at))?.[1];
  if (list.flow || blanks === undefined) return undefined;
  const indent = blanks.length;
  const end = behindComments(text, lineEnd(text, contentEnd(map, text)), indent);
  return { start, end, indent, withComments: aboveComments(text, start, indent) };
}

/** Comments that stand deeper than the dash belong to the code. */
function behindComments(text: string, from: number, indent: number): number {
  let end = from;
  for (let at = from; at < text.length; at = lineEnd(text, at)) {
    const [, blanks = '', first] = /^( *)(\S?)/.exec(text.slice(at, lineEnd(text, at))) ?? [];
    if (first === '#' && blanks.length > indent) end = lineEnd(text, at);
    else if (first !== '') break;
  }
  return end;
}

function aboveComments(text: string, from: number, indent: number): number {
  let start = from;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start);
    if (line.search(/\S/) !== indent || line[indent] !== '#') break;
    start = above;
  }
  return start;
}

/**
 * What goes when a code is cut out: its lines from `start` on, and the line `codes:` above where it was
 * the only child.
 */
export function cutOf(text: string, node: CodeNode, root: unknown, { start, end }: Span): Span {
  const key = pairOf(node.owner, 'codes')?.key;
  if (!key || node.owner === root || node.list.items.length > 1) return { start, end };
  const above = lineStart(text, spanOf(key).start);
  const isAlone = /^ *codes:\s*$/.test(text.slice(above, start));
  return { start: isAlone ? above : start, end };
}

/** The lines with `by` blanks more in front of each one that is not empty, or with fewer. */
export function shifted(lines: string, by: number): string {
  // Not with `^`, which also stands behind line separators in the middle of a text.
  if (by >= 0) return lines.replace(/(^|\n)(?=[^\r\n])/g, `$1${' '.repeat(by)}`);
  return lines.replace(new RegExp(`(^|\\n) {1,${-by}}`, 'g'), '$1');
}
