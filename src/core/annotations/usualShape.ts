import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { contentEnd, eolOf, type Field, lineEnd, pairOf, printed, withEol } from '../yaml/yamlText';
import { applyEdits, type Edit } from '../text/edits';
import { readYaml, spanOf } from '../yaml/yamlFile';
import { openSidecar, type SidecarFile, sidecarVersion } from './sidecarFile';
import type { SidecarLines } from './sidecarLines';

/** A sidecar whose entries can be edited by their lines. */
export interface EditableSidecar extends SidecarFile {
  readonly text: string;
  readonly lines: SidecarLines;
  /** The line break that the file uses. */
  readonly eol: string;
}

/**
 * Opens a sidecar for editing. One that has no list of annotations is given one, and one in another
 * shape than the usual, such as JSON, is rewritten block by block. Throws RangeError when
 * `readSidecar` calls it not writable.
 */
export function openToEdit(text: string): EditableSidecar {
  const file = openSidecar(text);
  if (!file.writable) throw new RangeError('this sidecar may not be edited');
  const eol = eolOf(text);
  if (file.lines) return { ...file, lines: file.lines, text, eol };
  for (const shaped of [withList(text, eol), withList(asBlocks(text, eol), eol)]) {
    const again = openSidecar(shaped);
    if (again.lines && again.writable) return { ...again, lines: again.lines, text: shaped, eol };
  }
  throw new RangeError('this sidecar is written in a way in which it cannot be edited');
}

/** With an empty list of annotations, where the file has none or one that is written as `[]`. */
function withList(text: string, eol: string): string {
  const { document } = readYaml(text);
  const root: unknown = document.contents;
  if (root === null) return appended(text, `rapporteur: ${sidecarVersion}${eol}annotations:`, eol);
  if (!isMap(root) || root.flow || !isAtMargin(root, text)) return text;
  const edit = listEdit(root, text, eol);
  return edit ? applyEdits(text, [edit]) : text;
}

function listEdit(root: YAMLMap, text: string, eol: string): Edit | undefined {
  const list = pairOf(root, 'annotations');
  if (!list) return newListEdit(root, text, eol);
  const [start, end] = [spanOf(list.key).end, spanOf(list.value).end];
  // Only `annotations: []` and the like: nothing between that would be lost.
  return /^: *(?:\[ *\]|~|null)$/.test(text.slice(start, end))
    ? { start: start + 1, end, text: '' }
    : undefined;
}

/** The line `annotations:` behind the fields that come before it; without those, behind all others. */
function newListEdit(root: YAMLMap, text: string, eol: string): Edit {
  const above = ['rapporteur', 'report', 'coder'].flatMap(key => pairOf(root, key) ?? []);
  const others = root.items as Field[];
  const ends = (above.length > 0 ? above : others).map(pair => contentEnd(pair, text));
  const at = lineEnd(text, Math.max(...ends, 0));
  const isOpen = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: `${isOpen ? eol : ''}annotations:${eol}` };
}

/** Root, list and entries as blocks, all else as it is; comments stay. */
function asBlocks(text: string, eol: string): string {
  const { document } = readYaml(text);
  const root: unknown = document.contents;
  if (!isMap(root)) return text;
  const { key, value: list } = pairOf(root, 'annotations') ?? {};
  if (isScalar(key)) key.type = 'PLAIN';
  for (const node of [root, list, ...(isSeq(list) ? list.items : [])]) {
    if (isMap(node) || isSeq(node)) node.flow = false;
  }
  return withEol(printed(document), eol);
}

function isAtMargin(root: YAMLMap, text: string): boolean {
  const start = spanOf(root).start;
  return start === 0 || /[\n\uFEFF]/.test(text.charAt(start - 1));
}

function appended(text: string, line: string, eol: string): string {
  const isOpen = text !== '' && !text.endsWith('\n');
  return `${text}${isOpen ? eol : ''}${line}${eol}`;
}
