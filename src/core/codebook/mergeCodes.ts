import { isSeq } from 'yaml';
import { codesById } from './codes';
import { codeIn, codeNode } from './codeNode';
import { editCodes } from './editCodes';
import { joinTerms } from './joinTerms';
import { moveCode } from './moveCode';
import { readCodebook } from './readCodebook';
import { removeCode } from './removeCode';

/**
 * The codebook's text with the code `from` merged into the code `into`: its children move below that
 * one, its terms are added to that one's, and `from` goes. Annotations with `from` are not in this
 * file. Throws RangeError when the two are one, when one is not there or not all of it can be kept, and
 * on a text that `readCodebook` calls not writable.
 */
export function mergeCodes(text: string, from: string, into: string): string {
  if (from === into) throw new RangeError('a code cannot be merged into itself');
  let merged = apart(text, from, into);
  const children = codesById(readCodebook(merged).value).get(from)?.children ?? [];
  for (const { id } of children) merged = moveCode(merged, id, { parent: into });
  for (const key of ['terms', 'not'] as const) merged = withTerms(merged, key, from, into);
  return removeCode(merged, from);
}

/** With `into` in front of `from` where it is below it. */
function apart(text: string, from: string, into: string): string {
  let isBelow = false;
  const same = editCodes(
    text,
    (_, root) => {
      codeNode(root, into);
      isBelow = codeIn(codeNode(root, from).map, into) !== undefined;
      return [];
    },
    () => true,
  );
  return isBelow ? moveCode(same, into, { before: from }) : same;
}

function withTerms(text: string, key: 'terms' | 'not', from: string, into: string): string {
  return editCodes(
    text,
    (shaped, root) => {
      const { map } = codeNode(root, from);
      const rest: unknown = map.get('codes');
      // A child without a name or id of its own would be lost.
      if (isSeq(rest) && rest.items.length > 0) throw new RangeError('a child cannot be read');
      return joinTerms(shaped, key, map, codeNode(root, into).map);
    },
    codebook => hasAll(codebook, key, from, into),
  );
}

function hasAll(
  codebook: Parameters<typeof codesById>[0],
  key: 'terms' | 'not',
  from: string,
  into: string,
): boolean {
  const codes = codesById(codebook);
  const words = new Set(codes.get(into)?.[key].map(term => term.words));
  return codes.get(from)?.[key].every(term => words.has(term.words)) ?? false;
}
