import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { contentEnd, eolOf, type Field, lineEnd, pairOf, printed, withEol } from '../yaml/yamlText';
import { applyEdits, type Edit } from '../text/edits';
import { readYaml, spanOf } from '../yaml/yamlFile';
import { type EntryList, openSidecar, type SidecarFile, sidecarVersion } from './sidecarFile';
import type { EntryMemory } from './entryMemory';
import type { SidecarLines } from './sidecarLines';
import type { ListKey } from './sidecar';

/** One list of a sidecar, whose entries can be edited by their lines. */
export interface EditableList extends EntryList {
  readonly key: ListKey;
  readonly lines: SidecarLines;
  /** The sidecar's. */
  readonly text: string;
  /** The line break that the file uses. */
  readonly eol: string;
}

/**
 * Opens a list of a sidecar for editing. A file that has no such list is given one, and one in another
 * shape than the usual, such as JSON, is rewritten block by block. Throws RangeError when
 * `readSidecar` calls the file not writable.
 */
export function openToEdit(text: string, key: ListKey, memory?: EntryMemory): EditableList {
  const file = openSidecar(text, memory);
  if (!file.writable) throw new RangeError('this sidecar may not be edited');
  const eol = eolOf(text);
  const found = editable(file, { key, text, eol });
  if (found) return found;
  for (const shaped of shapes(text, key, file, eol)) {
    const again = editable(openSidecar(shaped), { key, text: shaped, eol });
    if (again) return again;
  }
  throw new RangeError('this sidecar is written in a way in which it cannot be edited');
}

function editable(
  { lists, writable }: SidecarFile,
  file: Pick<EditableList, 'key' | 'text' | 'eol'>,
): EditableList | undefined {
  const list = lists[file.key];
  return list.lines && writable ? { ...list, ...file, lines: list.lines } : undefined;
}

/** Ways to write the same file so that it has the list's lines, the one that changes least first. */
function shapes(text: string, key: ListKey, { lists }: SidecarFile, eol: string): string[] {
  const above = lists.annotations.lines;
  if (above && !lists[key].isThere) return [withLine(text, above.end, `${key}:`, eol)];
  return [withList(text, key, eol), withList(asBlocks(text, key, eol), key, eol)];
}

function withLine(text: string, at: number, line: string, eol: string): string {
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return `${text.slice(0, at)}${isOpen ? eol : ''}${line}${eol}${text.slice(at)}`;
}

/** With an empty list, where the file has none or one that is written as `[]`. */
function withList(text: string, key: ListKey, eol: string): string {
  const { document } = readYaml(text);
  const root: unknown = document.contents;
  if (root === null) {
    const lines = `rapporteur: ${sidecarVersion}${eol}${key}:`;
    return withLine(text, text.length, lines, eol);
  }
  if (!isMap(root) || root.flow || !isAtMargin(root, text)) return text;
  const edit = listEdit(root, key, text, eol);
  return edit ? applyEdits(text, [edit]) : text;
}

function listEdit(root: YAMLMap, key: ListKey, text: string, eol: string): Edit | undefined {
  const list = pairOf(root, key);
  if (!list) return newListEdit(root, key, text, eol);
  const [start, end] = [spanOf(list.key).end, spanOf(list.value).end];
  // Only `annotations: []` and the like: nothing between that would be lost.
  return /^: *(?:\[ *\]|~|null)$/.test(text.slice(start, end))
    ? { start: start + 1, end, text: '' }
    : undefined;
}

/** The list's line behind the fields that come before it; without those, behind all others. */
function newListEdit(root: YAMLMap, key: ListKey, text: string, eol: string): Edit {
  const order = ['rapporteur', 'report', 'coder', 'annotations', 'corrections'];
  const above = order.slice(0, order.indexOf(key)).flatMap(name => pairOf(root, name) ?? []);
  const others = root.items as Field[];
  const ends = (above.length > 0 ? above : others).map(pair => contentEnd(pair, text));
  const at = lineEnd(text, Math.max(...ends, 0));
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: `${isOpen ? eol : ''}${key}:${eol}` };
}

/** Root, list and entries as blocks, all else as it is; comments stay. */
function asBlocks(text: string, key: ListKey, eol: string): string {
  const { document } = readYaml(text);
  const root: unknown = document.contents;
  if (!isMap(root)) return text;
  const { key: name, value: list } = pairOf(root, key) ?? {};
  if (isScalar(name)) name.type = 'PLAIN';
  // An empty list stays `[]`, for which there are no blocks.
  const blocks = isSeq(list) && list.items.length > 0 ? [list, ...list.items] : [];
  for (const node of [root, ...blocks]) {
    if (isMap(node) || isSeq(node)) node.flow = false;
  }
  return withEol(printed(document), eol);
}

function isAtMargin(root: YAMLMap, text: string): boolean {
  const start = spanOf(root).start;
  return start === 0 || /[\n\uFEFF]/.test(text.charAt(start - 1));
}
