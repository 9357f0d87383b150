import { Document, isCollection, isNode, type Node, type YAMLSeq } from 'yaml';
import { applyEdits } from '../text/edits';

/** How we write YAML: one line a text, `[a, b]` without blanks inside. */
export const format = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * The text with an item more in front of item `index` of a list (behind all when there is none), or
 * undefined when the list is not written with one "- " a line. No other line changes.
 */
export function insertItem(
  text: string,
  list: YAMLSeq,
  index: number,
  item: Node,
): string | undefined {
  const first = dashOf(text, list.items[0]);
  const last = list.items.at(-1);
  if (first === undefined || !isNode(last) || list.flow) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const block = indented(item, first - lineStart(text, first), eol);
  const following = dashOf(text, list.items[index]);
  const at =
    following === undefined ? lineEnd(text, last) : aboveComments(text, lineStart(text, following));
  const isOpenEnded = at > 0 && text[at - 1] !== '\n';
  return applyEdits(text, [{ start: at, end: at, text: (isOpenEnded ? eol : '') + block }]);
}

/** The text without item `index` of the list; undefined when it cannot be cut out by whole lines. */
export function removeItem(text: string, list: YAMLSeq, index: number): string | undefined {
  const item = list.items[index];
  const dash = dashOf(text, item);
  if (dash === undefined || !isNode(item) || list.flow || list.items.length < 2) return undefined;
  return applyEdits(text, [{ start: lineStart(text, dash), end: lineEnd(text, item), text: '' }]);
}

/** The text with `value` in the place of `node`; undefined when the node has no place. */
export function replaceNode(text: string, node: Node, value: Node): string | undefined {
  const range = node.range;
  if (!range) return undefined;
  return applyEdits(text, [
    { start: range[0], end: range[1], text: new Document(value).toString(format).trimEnd() },
  ]);
}

/** Where the "-" of an item stands that begins its line. */
function dashOf(text: string, item: unknown): number | undefined {
  const start = isNode(item) ? item.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const line = lineStart(text, start);
  const indent = /^ *-\s+/.exec(text.slice(line, start))?.[0];
  return indent === undefined || line + indent.length !== start
    ? undefined
    : line + indent.indexOf('-');
}

function indented(item: Node, column: number, eol: string): string {
  const lines = new Document([item]).toString(format).trimEnd().split('\n');
  return lines.map(line => (line ? ' '.repeat(column) + line : line) + eol).join('');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line behind the item's last character begins; a comment on that line belongs to it. */
function lineEnd(text: string, item: Node): number {
  const end = item.range?.[1] ?? text.length;
  const last = isCollection(item) && item.items.length > 0 ? end : Math.max(end, 1);
  const at = text[last - 1] === '\n' ? last - 1 : text.indexOf('\n', last);
  return at < 0 ? text.length : at + 1;
}

/** Comments right above an item belong to it: a new item goes above them. */
function aboveComments(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const line = lineStart(text, at - 1);
    if (!/^\s*#/.test(text.slice(line, at))) break;
    at = line;
  }
  return at;
}
