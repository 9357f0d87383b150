import { isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../text/span';
import { readYaml, spanOf } from '../yaml/yamlFile';
import { tokensIn } from '../yaml/yamlText';
import { mostTokens } from './readCodebook';

/** A place where the id of a code is written. UTF-16, half-open, with its quotation marks if it has any. */
export interface CodePlace extends Span {
  readonly code: string;
}

/**
 * Where the ids of a codebook's codes are written, parents in front of their children, as far as YAML can
 * read the text. Two places may have the same id.
 */
export function codePlaces(text: string): readonly CodePlace[] {
  const isShort = tokensIn(text, mostTokens) !== undefined;
  return isShort ? placesBelow(readYaml(text).document.contents) : [];
}

function placesBelow(owner: unknown): CodePlace[] {
  const list: unknown = isMap(owner) ? owner.get('codes') : undefined;
  if (!isSeq(list)) return [];
  return list.items.flatMap(item => [...placeOf(item), ...placesBelow(item)]);
}

/** As it is written: `007` is no 7. */
function placeOf(item: unknown): CodePlace[] {
  const id: unknown = isMap(item) ? item.get('id', true) : undefined;
  if (!isScalar(id)) return [];
  const code = typeof id.value === 'string' ? id.value : id.source;
  return code ? [{ code, ...spanOf(id) }] : [];
}
