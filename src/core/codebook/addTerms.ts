import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../text/edits';
import { addTexts, textsIn } from '../yaml/addTexts';
import { fieldEdits, type FieldPlace } from '../yaml/fieldEdits';
import { itemText, listText } from '../yaml/scalars';
import { spanOf } from '../yaml/yamlFile';
import { contentEnd, eolOf, lineEnd, lineStart, pairOf } from '../yaml/yamlText';
import { shifted } from './codeLines';

// BCP 47 for several languages: a search takes such terms for any report.
const anyLanguage = 'mul';

/** Terms of one language, or of any. */
export interface TermsOfLanguage {
  readonly language?: string;
  readonly texts: readonly string[];
}

/** The terms that a field `terms` or `not` holds, language by language; undefined when it holds anything else. */
export function termsByLanguage(map: YAMLMap, key: string): readonly TermsOfLanguage[] | undefined {
  const value = pairOf(map, key)?.value;
  const names = isMap(value) ? languagesOf(value) : [undefined];
  const all = names.map(name => {
    const node = isMap(value) && name !== undefined ? pairOf(value, name)?.value : value;
    return { language: name === anyLanguage ? undefined : name, texts: textsIn(node) };
  });
  if (all.some(({ texts }) => texts === undefined)) return undefined;
  return all.flatMap(({ language, texts = [] }) => (texts.length > 0 ? [{ language, texts }] : []));
}

function languagesOf(map: YAMLMap): string[] {
  return map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
}

/**
 * The edits that put terms behind those that a field holds. It comes to hold lists by language when
 * terms of one language join those for any, which stay what they are. Undefined where it is written in
 * an unusual way.
 */
export function addTerms(
  place: FieldPlace,
  { language, texts }: TermsOfLanguage,
): readonly Edit[] | undefined {
  const { text, map, key } = place;
  const value = pairOf(map, key)?.value;
  if (isMap(value) && value.items.length > 0) {
    const own = language ?? anyLanguage;
    return addTexts({ text, map: value, key: own, order: [...languagesOf(value), own] }, texts);
  }
  if (language === undefined && !isMap(value)) return addTexts(place, texts);
  const added = `${itemText(language ?? anyLanguage)}: ${listText(texts)}`;
  const known = isMap(value) ? [] : textsIn(value);
  if (known?.length === 0) return fieldEdits(place, () => `{${added}}`);
  if (isSeq(value)) return value.flow ? inFlow(text, value, added) : inBlocks(place, value, added);
  return known && fieldEdits(place, () => `{${anyLanguage}: ${listText(known)}, ${added}}`);
}

function inFlow(text: string, list: YAMLSeq, added: string): Edit[] {
  const [start, end] = [spanOf(list).start, contentEnd(list, text)];
  return [
    { start, end: start, text: `{${anyLanguage}: ` },
    { start: end, end, text: `, ${added}}` },
  ];
}

/** The list's lines go deeper, below the line of a language. */
function inBlocks({ text, map }: FieldPlace, list: YAMLSeq, added: string): Edit[] {
  const { start: mapStart } = spanOf(map);
  const margin = mapStart - lineStart(text, mapStart) + 2;
  const dash = spanOf(list).start;
  const start = lineStart(text, dash);
  const end = lineEnd(text, contentEnd(list, text));
  const [blanks, eol] = [' '.repeat(margin), eolOf(text)];
  const lines = shifted(text.slice(start, end), margin + 2 - (dash - start));
  const closed = lines.endsWith('\n') ? lines : lines + eol;
  return [{ start, end, text: `${blanks}${anyLanguage}:${eol}${closed}${blanks}${added}${eol}` }];
}
