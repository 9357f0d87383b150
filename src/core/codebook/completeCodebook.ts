import type { Span } from '../text/span';
import { dashed, entryAbove, entryAround, fieldsLeft, marginOf } from '../yaml/entryLines';
import { codeFieldOrder } from './codeFieldOrder';
import { palette } from './palette';

/** What can stand in a codebook at some place. */
export interface CodebookCompletion {
  readonly kind: 'field' | 'colour';
  /** What is written there. */
  readonly text: string;
}

/** What can stand in place of `span`, the beginning that is written already. UTF-16, half-open. */
export interface CodebookCompletions {
  readonly span: Span;
  readonly items: readonly CodebookCompletion[];
}

const rootFields = ['rapporteur-codebook', 'codes'];
const languages = ['en', 'fr', 'es'];

/**
 * What can be written at `offset` of a codebook: its fields, those of a code, languages of terms, and
 * colours. Looks at lines alone, since what is being written is seldom valid YAML.
 */
export function completeCodebook(text: string, offset: number): CodebookCompletions {
  const above = text.slice(0, offset).split('\n');
  const line = above.pop() ?? '';
  const below = text.slice(offset).split('\n').slice(1);
  const [typed, items] = colourAt(line) ?? fieldsAt(line, above, below) ?? ['', []];
  return { span: { start: offset - typed.length, end: offset }, items };
}

type Offer = readonly [typed: string, items: readonly CodebookCompletion[]];

/** Behind "colour: ", with or without the quotation mark that keeps `#` from opening a comment. */
function colourAt(line: string): Offer | undefined {
  const typed = /^ *(?:- +)?colour: +(['"]?#?[0-9a-f]*)$/iu.exec(line)?.[1];
  if (typed === undefined) return undefined;
  return [typed, palette.map(colour => ({ kind: 'colour', text: `'${colour}'` }))];
}

/** Where a field's name is being written: those that are not there yet. */
function fieldsAt(
  line: string,
  above: readonly string[],
  below: readonly string[],
): Offer | undefined {
  const [, blanks, dash = '', typed = ''] = /^( *)(- +)?([\w-]*)$/u.exec(line) ?? [];
  if (blanks === undefined) return undefined;
  const indent = blanks.length + dash.length;
  const offer = (fields: readonly string[], lines: readonly string[] | undefined) =>
    lines && ([typed, toFields(fieldsLeft(fields, lines, indent))] as const);
  if (indent === 0) return offer(rootFields, [...above, ...below]);
  const parent = above.findLast(each => /\S/u.test(each) && opens(each, indent));
  if (/^ *(?:- +)?(?:terms|not):/u.test(parent ?? ''))
    return dash ? undefined : offer(languages, above.slice(above.indexOf(parent ?? '')));
  if (dash && !/^ *(?:- +)?codes:/u.test(parent ?? '')) return undefined;
  return offer(codeFieldOrder, entryAround(dash ? [] : entryAbove(above, indent), below, indent));
}

/** Whether a line stands further left than `indent`, and so holds what is written there. */
function opens(line: string, indent: number): boolean {
  const isEntry = dashed.test(line) && /:\s*$/u.test(line);
  return marginOf(line) < indent && (!dashed.test(line) || isEntry);
}

function toFields(texts: readonly string[]): CodebookCompletion[] {
  return texts.map(text => ({ kind: 'field', text }));
}
