import { isMap, isSeq, type YAMLMap } from 'yaml';
import { readYaml } from '../yaml/yamlFile';
import { addTerms, termsByLanguage, type TermsOfLanguage } from './addTerms';
import { codeFieldOrder } from './codeFieldOrder';
import { describeCode } from './codeFields';
import { codesById } from './codes';
import { codeIn, codeNode } from './codeNode';
import { type CodeEdits, editCodes } from './editCodes';
import { moveCode } from './moveCode';
import { readCodebook } from './readCodebook';
import { removeCode } from './removeCode';
import type { Codebook } from './types';

/**
 * The codebook's text with the code `from` merged into the code `into`: its children move below that
 * one, its terms and description are added to that one's, and `from` goes. Annotations with `from` are not in this
 * file. Throws RangeError when the two are one, when one is not there or not all of it can be kept, and
 * on a text that `readCodebook` calls not writable.
 */
export function mergeCodes(text: string, from: string, into: string): string {
  if (from === into) throw new RangeError('a code cannot be merged into itself');
  let merged = apart(text, from, into);
  const children = codesById(readCodebook(merged).value).get(from)?.children ?? [];
  for (const { id } of children) merged = moveCode(merged, id, { parent: into });
  for (const key of ['terms', 'not'] as const) merged = withTerms(merged, key, from, into);
  return removeCode(withDescription(merged, from, into), from);
}

/** With what describes `from` added to what describes `into`, on one line. */
function withDescription(text: string, from: string, into: string): string {
  const codes = codesById(readCodebook(text).value);
  const [more = '', own = ''] = [codes.get(from)?.description, codes.get(into)?.description];
  return own.includes(more) ? text : describeCode(text, into, `${own} ${more}`);
}

/** With `into` in front of `from` where it is below it. */
function apart(text: string, from: string, into: string): string {
  let isBelow = false;
  const same = editCodes(
    text,
    (_, root) => {
      codeNode(root, into);
      isBelow = codeIn(codeNode(root, from).map, into) !== undefined;
      return [];
    },
    () => true,
  );
  return isBelow ? moveCode(same, into, { before: from }) : same;
}

function withTerms(text: string, key: 'terms' | 'not', from: string, into: string): string {
  return termsToKeep(text, key, from).reduce((joined, terms) => {
    const edit: CodeEdits = (shaped, root) => {
      const { map } = codeNode(root, into);
      return addTerms({ text: shaped, map, key, order: codeFieldOrder }, terms);
    };
    return editCodes(joined, edit, codebook => hasAll(codebook, key, from, into, terms.language));
  }, text);
}

/** Throws RangeError where something would be lost that is no term or child of the code. */
function termsToKeep(text: string, key: string, from: string): readonly TermsOfLanguage[] {
  const { map } = codeNode(rootOf(text), from);
  const rest: unknown = map.get('codes');
  // A child without a name or id of its own.
  if (isSeq(rest) && rest.items.length > 0) throw new RangeError('a child cannot be read');
  const terms = termsByLanguage(map, key);
  if (!terms) throw new RangeError('the terms cannot be read');
  return terms;
}

function rootOf(text: string): YAMLMap {
  const root: unknown = readYaml(text).document.contents;
  if (!isMap(root)) throw new RangeError('this codebook has no codes');
  return root;
}

function hasAll(
  codebook: Codebook,
  key: 'terms' | 'not',
  from: string,
  into: string,
  language: string | undefined,
): boolean {
  const codes = codesById(codebook);
  const words = new Set(codes.get(into)?.[key].map(term => term.words));
  const wanted = codes.get(from)?.[key].filter(term => term.language === language?.toLowerCase());
  return wanted?.every(term => words.has(term.words)) ?? false;
}
