import { isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Edit } from '../text/edits';
import { appendItem } from './appendItem';
import { fieldEdits, type FieldPlace } from './fieldEdits';
import { itemText, listText, scalarText } from './scalars';
import { contentEnd, pairOf } from './yamlText';

/**
 * The edits that put texts behind those that a field holds already: a list, in brackets or in blocks, a
 * single text or nothing. Texts that are there are not added again. Undefined where the field holds
 * anything else.
 */
export function addTexts(place: FieldPlace, texts: readonly string[]): Edit[] | undefined {
  const { text, map, key } = place;
  const value = pairOf(map, key)?.value;
  const known = textsIn(value);
  if (!known) return undefined;
  const added = [...new Set(texts)].filter(each => !known.includes(each));
  if (added.length === 0) return [];
  if (!isSeq(value)) return fieldEdits(place, () => listText([...known, ...added]));
  if (value.flow) return [insertion(text, value, added)];
  return appendItem(text, map, key, indent =>
    added.map(each => `${indent}- ${scalarText(each)}\n`).join(''),
  );
}

/** The texts of a list, or of a single text; undefined when it is neither, nor nothing. */
export function textsIn(value: Node | null | undefined): readonly string[] | undefined {
  if (!value) return [];
  const items: readonly unknown[] = isSeq(value) ? value.items : [value];
  const texts = items.flatMap(item => {
    if (!isScalar(item) || typeof item.value === 'object') return [];
    return typeof item.value === 'string' ? item.value : (item.source ?? []);
  });
  const isNothing = isScalar(value) && value.value === null;
  return texts.length === items.length || isNothing ? texts : undefined;
}

function insertion(text: string, list: YAMLSeq, added: readonly string[]): Edit {
  const items = added.map(itemText).join(', ');
  const last = list.items.at(-1) as Node | undefined;
  const at = last ? contentEnd(last, text) : (list.range?.[0] ?? 0) + 1;
  return { start: at, end: at, text: last ? `, ${items}` : items };
}
