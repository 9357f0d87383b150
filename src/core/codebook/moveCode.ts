import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { Edit } from '../text/edits';
import { appendItem } from '../yaml/appendItem';
import { closed } from '../yaml/yamlText';
import { allCodes } from './codes';
import { codeIn, codeNode, type CodeNode } from './codeNode';
import { codeLines, cutOf, shifted } from './codeLines';
import { editCodes } from './editCodes';
import type { Code, Codebook } from './types';

/** Where a code goes: in front of another one, or to the end of a parent's children. */
export interface CodePlace {
  /** Id of the parent, when there is no `before`; without both, the end of the tree's first level. */
  readonly parent?: string;
  /** Id of the code in front of which it goes, whatever that one's parent is. */
  readonly before?: string;
}

/**
 * The codebook's text with a code, all codes below it and the comments directly above in another
 * place; their lines are indented anew, all others stay as they are. Throws RangeError when one of the
 * codes is not there, when the place is below the code itself, and on a text that `readCodebook` calls
 * not writable.
 */
export function moveCode(text: string, id: string, { parent, before }: CodePlace): string {
  const near = before ?? parent;
  return editCodes(
    closed(text),
    (shaped, root) => {
      const node = codeNode(root, id);
      const isBelow = near === id || (near !== undefined && codeIn(node.map, near) !== undefined);
      if (isBelow) throw new RangeError(`the code ${id} cannot go below itself`);
      return before === undefined
        ? editsToEnd(shaped, root, node, parent)
        : editsBefore(shaped, root, node, codeNode(root, before));
    },
    codebook => isThere(codebook, id, { parent, before }),
  );
}

function editsBefore(
  text: string,
  root: YAMLMap,
  node: CodeNode,
  next: CodeNode,
): Edit[] | undefined {
  const place = codeLines(text, next);
  if (!place) return undefined;
  const isNext = next.list === node.list && next.index === node.index + 1;
  return isNext ? [] : moved(text, root, node, place.withComments, place.indent);
}

function editsToEnd(
  text: string,
  root: YAMLMap,
  node: CodeNode,
  parent: string | undefined,
): Edit[] | undefined {
  const owner = parent === undefined ? root : codeNode(root, parent).map;
  const isLast = owner === node.owner && node.index === node.list.items.length - 1;
  if (isLast) return [];
  const last = lastOf(owner);
  const place = last && codeLines(text, last);
  if (place) return moved(text, root, node, place.end, place.indent);
  const from = codeLines(text, node);
  if (!from) return undefined;
  const lines = text.slice(from.withComments, from.end);
  const added = appendItem(text, owner, 'codes', margin =>
    shifted(lines, margin.length - from.indent),
  );
  return added && [cut(text, root, node, from), ...added];
}

function moved(
  text: string,
  root: YAMLMap,
  node: CodeNode,
  at: number,
  indent: number,
): Edit[] | undefined {
  const from = codeLines(text, node);
  if (!from) return undefined;
  const lines = shifted(text.slice(from.withComments, from.end), indent - from.indent);
  return [cut(text, root, node, from), { start: at, end: at, text: lines }];
}

function cut(
  text: string,
  root: YAMLMap,
  node: CodeNode,
  { withComments, end }: { withComments: number; end: number },
): Edit {
  return { ...cutOf(text, node, root, { start: withComments, end }), text: '' };
}

/** The last code of the owner's list. */
function lastOf(owner: YAMLMap): CodeNode | undefined {
  const list: unknown = owner.get('codes');
  if (!isSeq(list)) return undefined;
  const map: unknown = list.items.at(-1);
  return isMap(map) ? { map, list, owner, index: list.items.length - 1 } : undefined;
}

function isThere(codebook: Codebook, id: string, { parent, before }: CodePlace): boolean {
  const lists = [codebook.codes, ...allCodes(codebook).map(({ children }) => children)];
  const list = lists.find(codes => codes.some(code => code.id === id)) ?? [];
  const at = list.findIndex(code => code.id === id);
  if (before !== undefined) return list[at + 1]?.id === before;
  return at === list.length - 1 && list === childrenOf(codebook, parent);
}

function childrenOf(codebook: Codebook, parent: string | undefined): readonly Code[] | undefined {
  if (parent === undefined) return codebook.codes;
  return allCodes(codebook).find(({ id }) => id === parent)?.children;
}
