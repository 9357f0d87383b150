import { codesById } from './codes';
import { codeLines, cutOf } from './codeLines';
import { codeNode } from './codeNode';
import { editCodes } from './editCodes';

/**
 * The codebook's text without a code and all codes below it; all other lines stay as they are, comments
 * above it too. Throws RangeError when there is no such code, and on a text that `readCodebook` calls
 * not writable.
 */
export function removeCode(text: string, id: string): string {
  return editCodes(
    text,
    (shaped, root) => {
      const node = codeNode(root, id);
      const lines = codeLines(shaped, node);
      return lines && [{ ...cutOf(shaped, node, root, lines), text: '' }];
    },
    codebook => !codesById(codebook).has(id),
  );
}
