import { codeFieldOrder } from './codeFieldOrder';
import { codesById } from './codes';
import { codeNode } from './codeNode';
import { editCodes } from './editCodes';
import { fieldEdits } from '../yaml/fieldEdits';
import { itemText, oneLine, scalarText } from '../yaml/scalars';
import type { Code } from './types';

// All functions here give the codebook's new text, in which all other lines stay as they are: comments,
// line breaks, unknown fields. They throw RangeError on a text that `readCodebook` calls not writable,
// and when there is no code `id`.

/** With another name for the code. Its id stays: annotations know it by that. */
export function renameCode(text: string, id: string, name: string): string {
  const line = oneLine(name);
  if (!line) throw new RangeError('a code needs a name');
  return withField(text, id, 'name', line, code => code.name === line);
}

/** With another description for the code, on one line; without one where that is empty. */
export function describeCode(text: string, id: string, description: string | undefined): string {
  const line = oneLine(description ?? '') || undefined;
  return withField(text, id, 'description', line, code => code.description === line);
}

/** With another colour for the code, such as `#1f77b4`. Throws RangeError when it is none. */
export function recolourCode(text: string, id: string, colour: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError(`${colour} is no colour`);
  return withField(text, id, 'colour', colour, code => code.colour === colour.toLowerCase());
}

function withField(
  text: string,
  id: string,
  key: string,
  value: string | undefined,
  isRight: (code: Code) => boolean,
): string {
  const write =
    value === undefined
      ? undefined
      : (isInFlow: boolean) => (isInFlow ? itemText(value) : scalarText(value));
  return editCodes(
    text,
    (shaped, root) => {
      const { map } = codeNode(root, id);
      return fieldEdits({ text: shaped, map, key, order: codeFieldOrder }, write);
    },
    codebook => {
      const code = codesById(codebook).get(id);
      return code !== undefined && isRight(code);
    },
  );
}
