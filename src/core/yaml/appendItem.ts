import { isSeq, type YAMLMap } from 'yaml';
import type { Edit } from '../text/edits';
import { spanOf } from './yamlFile';
import { contentEnd, eolOf, lineEnd, lineStart, pairOf, withEol } from './yamlText';

/**
 * The edits that put an item behind the last one of the list `key` of a map, in lines of its own; the
 * list is made where there is none. `item` gives its lines, the dash of the first behind `indent`.
 * Undefined where map or list are not written in blocks.
 */
export function appendItem(
  text: string,
  owner: YAMLMap,
  key: string,
  item: (indent: string) => string,
): Edit[] | undefined {
  if (owner.flow) return undefined;
  const margin = ' '.repeat(spanOf(owner).start - lineStart(text, spanOf(owner).start));
  const list = pairOf(owner, key);
  if (!list)
    return [linesAt(text, contentEnd(owner, text), `${margin}${key}:\n${item(`${margin}  `)}`)];
  const keyEnd = spanOf(list.key).end;
  const first = isSeq(list.value) && !list.value.flow ? list.value.items[0] : undefined;
  if (first) {
    const dash = /^ *(?=- )/.exec(text.slice(lineStart(text, spanOf(first).start)))?.[0];
    return dash === undefined ? undefined : [linesAt(text, contentEnd(list, text), item(dash))];
  }
  const valueEnd = Math.max(contentEnd(list.value, text), keyEnd + 1);
  if (!/^: *(?:\[ *\]|~|null)?$/.test(text.slice(keyEnd, valueEnd))) return undefined;
  const emptied = { start: keyEnd + 1, end: valueEnd, text: '' };
  return [emptied, linesAt(text, valueEnd, item(`${margin}  `))];
}

/** Inserts lines behind the line of `offset`. */
function linesAt(text: string, offset: number, lines: string): Edit {
  const at = lineEnd(text, offset);
  const isOpen = text[at - 1] !== '\n';
  return { start: at, end: at, text: withEol(isOpen ? `\n${lines}` : lines, eolOf(text)) };
}
