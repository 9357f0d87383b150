import { isMap } from 'yaml';
import { applyEdits, type Edit } from '../text/edits';
import { appendItem } from '../yaml/appendItem';
import { oneLine, scalarText } from '../yaml/scalars';
import { readYaml } from '../yaml/yamlFile';
import { closed, eolOf, withEol } from '../yaml/yamlText';
import { asBlocks } from './asBlocks';
import { codeIn } from './codeNode';
import { codebookVersion, readCodebook } from './readCodebook';

/** A codebook without codes. */
export const emptyCodebook = `rapporteur-codebook: ${codebookVersion}\ncodes:\n`;

/** What a person says of a new code. */
export interface NewCode {
  readonly id: string;
  readonly name: string;
  /** Id of the code below which it goes; without one, it becomes the last of the tree's first level. */
  readonly parent?: string;
}

/**
 * The codebook's text with a further code at the end of its list; all other lines stay as they are.
 * Throws RangeError on a text that `readCodebook` calls not writable, or when there is no such parent.
 */
export function addCode(text: string, code: NewCode): string {
  const isEmpty = readYaml(text).document.contents === null;
  const whole = isEmpty ? closed(text) + withEol(emptyCodebook, eolOf(text)) : text;
  if (!readCodebook(whole).writable) throw new RangeError('this codebook may not be edited');
  for (const shaped of [whole, asBlocks(whole)]) {
    const edits = insertion(shaped, code);
    if (edits) return applyEdits(shaped, edits);
  }
  throw new RangeError('this codebook is written in a way in which it cannot be edited');
}

/** The code in lines of its own; undefined where the list is not written in blocks. */
function insertion(text: string, { id, name, parent }: NewCode): Edit[] | undefined {
  const root: unknown = readYaml(text).document.contents;
  const owner = isMap(root) ? (parent === undefined ? root : codeIn(root, parent)?.map) : undefined;
  if (!owner) throw new RangeError(`there is no code ${parent ?? ''}`);
  return appendItem(text, owner, 'codes', indent => {
    return `${indent}- id: ${scalarText(id)}\n${indent}  name: ${scalarText(oneLine(name))}\n`;
  });
}

/**
 * An id for a code of this name that is not `taken`: "Burden sharing" gives `burden-sharing`, a name
 * without letters `code`. Letters of the alphabets become plain ones, those of other scripts stay.
 */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const base =
    plain(name)
      .match(/[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu)
      ?.join('-') ?? 'code';
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** In small letters, and without the accents of Latin, Greek and Cyrillic letters. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđıþð]/g, letter => withoutAccent[letter] ?? letter);
}

// Letters that Unicode does not take apart.
const withoutAccent: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
};
