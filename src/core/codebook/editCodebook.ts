import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
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
 * The codebook's text with a further code at its end; all else stays as it stands. Throws RangeError
 * on a text that `readCodebook` calls not writable.
 */
export function addCode(text: string, { id, name }: NewCode): string {
  const { document, writable } = readVersioned(
    text.trim() ? text : emptyCodebook,
    'rapporteur-codebook',
    codebookVersion,
  );
  if (!writable || !isMap(document.contents))
    throw new RangeError('this codebook may not be edited');
  const codes = listAt(document.contents, 'codes', document.createNode([]));
  codes.flow = false;
  codes.add(document.createNode({ id, name }));
  return document.toString({ lineWidth: 0 });
}

function listAt(map: YAMLMap, key: string, empty: YAMLSeq): YAMLSeq {
  const list = map.get(key);
  if (isSeq(list)) return list;
  map.set(key, empty);
  return empty;
}

/** An id for a code of this name that is not `taken`: "Burden sharing" gives `burden-sharing`. */
export function idFor(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{Ll}\p{Lo}\p{N}]+/gu);
  const base = words?.join('-') ?? 'code';
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}
