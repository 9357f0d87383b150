import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { format, insertItem } from '../yaml/spliceList';
import { readVersioned } from '../yaml/version';
import { codebookVersion } from './readCodebook';

/** A codebook without codes. */
export const emptyCodebook = `rapporteur-codebook: ${codebookVersion}\ncodes: []\n`;

/** What a person says of a new code. */
export interface NewCode {
  readonly id: string;
  readonly name: string;
}

/**
 * The codebook's text with a further code at its end; no other line changes. Throws RangeError on a
 * text that `readCodebook` calls not writable.
 */
export function addCode(text: string, { id, name }: NewCode): string {
  const before = text.trim() ? text : emptyCodebook;
  const { document, writable } = readVersioned(before, 'rapporteur-codebook', codebookVersion);
  const root = document.contents;
  if (!writable || !isMap(root)) throw new RangeError('this codebook may not be edited');
  const codes = listAt(root, 'codes', document.createNode([]));
  const code = document.createNode({ id, name });
  const spliced = insertItem(before, codes, codes.items.length, code);
  if (spliced !== undefined) return spliced;
  codes.flow = false;
  codes.add(code);
  return document.toString(format);
}

function listAt(map: YAMLMap, key: string, empty: YAMLSeq): YAMLSeq {
  const list = map.get(key);
  if (isSeq(list)) return list;
  map.set(key, empty);
  return empty;
}

/** An id for a code of this name that is not `taken`: "Burden sharing" gives `burden-sharing`. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const base = letters.match(/[\p{Ll}\p{Lo}\p{N}]+/gu)?.join('-') ?? 'code';
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}
