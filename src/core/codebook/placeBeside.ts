import type { CodePlace } from './moveCode';
import type { Code, Codebook } from './types';

/**
 * Where a code goes to change places with the one in front of it (-1) or behind it (1) among the codes of
 * the same parent; undefined where there is none.
 */
export function placeBeside(
  codebook: Codebook,
  id: string,
  direction: 1 | -1,
): CodePlace | undefined {
  const { list, parent } = listOf(codebook.codes, id) ?? {};
  const at = list?.findIndex(code => code.id === id) ?? -1;
  if (!list?.[at + direction]) return undefined;
  const before = list[direction < 0 ? at - 1 : at + 2]?.id;
  return before === undefined ? { parent } : { before };
}

interface Siblings {
  readonly list: readonly Code[];
  readonly parent?: string;
}

function listOf(list: readonly Code[], id: string, parent?: string): Siblings | undefined {
  if (list.some(code => code.id === id)) return { list, parent };
  for (const { children, id: below } of list) {
    const found = listOf(children, id, below);
    if (found) return found;
  }
  return undefined;
}
