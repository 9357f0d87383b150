import { itemText } from '../yaml/scalars';
import { fieldEdits } from '../yaml/fieldEdits';
import { codeFieldOrder } from './codeFieldOrder';
import { isCodeId } from './codeId';
import { codeNode } from './codeNode';
import { codesById } from './codes';
import { editCodes } from './editCodes';
import { readCodebook } from './readCodebook';

/**
 * The codebook's text with another id for the code `from`; all other lines stay as they are, and so do
 * the code's name and place. Annotations, which know it by its id, are not in this file. Throws RangeError
 * when `to` may be no id or is another code's, when there is no code `from`, and on a text that
 * `readCodebook` calls not writable.
 */
export function renameCodeId(text: string, from: string, to: string): string {
  if (!isCodeId(to)) throw new RangeError(`${to} is no id`);
  if (codesById(readCodebook(text).value).has(to)) throw new RangeError(`there is a code ${to}`);
  return editCodes(
    text,
    (shaped, root) => {
      const { map } = codeNode(root, from);
      const place = { text: shaped, map, key: 'id', order: codeFieldOrder };
      return fieldEdits(place, () => itemText(to));
    },
    codebook => codesById(codebook).has(to) && !codesById(codebook).has(from),
  );
}
