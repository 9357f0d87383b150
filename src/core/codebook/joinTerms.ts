import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Edit } from '../text/edits';
import { addTexts, textsIn } from '../yaml/addTexts';
import { fieldEdits } from '../yaml/fieldEdits';
import { itemText, listText } from '../yaml/scalars';
import { pairOf } from '../yaml/yamlText';
import { codeFieldOrder } from './codeFields';

/** Terms by language; those for any language have none. */
type Terms = readonly (readonly [language: string | undefined, texts: readonly string[]])[];

/**
 * The edits that give one code the terms of another too; `key` is `terms` or `not`. Where one has them
 * by language and the other for any, none is lost: terms for any language are added to each one, and
 * those of a language to a list for any. Undefined where they are written in an unusual way.
 */
export function joinTerms(
  text: string,
  key: 'terms' | 'not',
  from: YAMLMap,
  into: YAMLMap,
): readonly Edit[] | undefined {
  const terms = termsOf(from, key);
  if (!terms || terms.length === 0) return terms && [];
  const place = { text, map: into, key, order: codeFieldOrder };
  const value = pairOf(into, key)?.value;
  if (isMap(value) && value.items.length > 0) return byLanguage(text, value, terms);
  const isEmpty = isMap(value) || textsIn(value)?.length === 0;
  if (isEmpty && terms[0]?.[0] !== undefined) return fieldEdits(place, () => mapText(terms));
  if (isMap(value)) return fieldEdits(place, () => listText(terms.flatMap(([, texts]) => texts)));
  return addTexts(
    place,
    terms.flatMap(([, texts]) => texts),
  );
}

function byLanguage(text: string, map: YAMLMap, terms: Terms): readonly Edit[] | undefined {
  const languages = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const added = new Map<string, string[]>();
  for (const [language, texts] of terms) {
    for (const each of language === undefined ? languages : [language])
      added.set(each, [...(added.get(each) ?? []), ...texts]);
  }
  // New languages come last, behind each other at one place: in their order.
  const edits = Array.from(added, ([key, texts]) =>
    addTexts({ text, map, key, order: [...languages, key] }, texts),
  );
  return edits.some(each => each === undefined) ? undefined : edits.flatMap(each => each ?? []);
}

function termsOf(map: YAMLMap, key: string): Terms | undefined {
  const value = pairOf(map, key)?.value;
  if (!isMap(value)) {
    const texts = textsIn(value);
    return texts && (texts.length > 0 ? [[undefined, texts]] : []);
  }
  const terms = value.items.map(({ key: language }) => {
    const name = isScalar(language) ? String(language.value) : '';
    return [name, textsIn(pairOf(value, name)?.value)] as const;
  });
  return terms.every(each => each[1] !== undefined) ? (terms as Terms) : undefined;
}

function mapText(terms: Terms): string {
  const fields = terms.map(([language = '', texts]) => `${itemText(language)}: ${listText(texts)}`);
  return `{${fields.join(', ')}}`;
}
