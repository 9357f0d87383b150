import type { GazetteerEntry } from '../gazetteer/types';
import type { Span } from '../text/span';
import { dashed, entryAbove, entryAround, fieldsLeft, marginOf } from '../yaml/entryLines';
import { rosterFields, rosterLanguages, speakerFields } from './rosterFields';
import { speakerKinds } from './whoIs';

/** What can stand in a roster at some place. */
export interface RosterCompletion {
  readonly kind: 'field' | 'value' | 'ref';
  /** What is written there. */
  readonly text: string;
  /** For people: whose ref it is. */
  readonly name?: string;
}

/** What can stand in place of `span`, the beginning that is written already. UTF-16, half-open. */
export interface RosterCompletions {
  readonly span: Span;
  readonly items: readonly RosterCompletion[];
}

/**
 * What can be written at `offset` of a roster: its fields, those of a speaker, kinds, languages, and
 * `refs`, those of the gazetteer. Looks at lines alone, since what is being written is seldom valid YAML.
 */
export function completeRoster(
  text: string,
  offset: number,
  refs: () => readonly GazetteerEntry[],
): RosterCompletions {
  const lines = text.slice(0, offset).split('\n');
  const line = lines.pop() ?? '';
  const [typed, items] = valuesAt(line, refs) ??
    fieldsAt(line, lines, text.slice(offset)) ?? ['', []];
  return { span: { start: offset - typed.length, end: offset }, items };
}

type Offer = readonly [typed: string, items: readonly RosterCompletion[]];

/** Behind "kind: " and the like, at a line's start or in braces. */
function valuesAt(line: string, refs: () => readonly GazetteerEntry[]): Offer | undefined {
  const [, field = '', typed = ''] =
    /(?:^ *(?:- +)?|[{,] *)(\w+): +([^,{}[\]#]*)$/u.exec(line) ?? [];
  if (field === 'kind') return [typed, valuesOf(speakerKinds)];
  if (field === 'language') return [typed, valuesOf(rosterLanguages)];
  if (field === 'name' || field === 'affiliation')
    return [typed, refs().map(({ ref, name }) => ({ kind: 'ref', text: ref, name }))];
  return undefined;
}

function valuesOf(texts: readonly string[]): RosterCompletion[] {
  return texts.map(text => ({ kind: 'value', text }));
}

/** Where a field's name is being written: those that are not there yet. */
function fieldsAt(line: string, above: readonly string[], rest: string): Offer | undefined {
  const [, blanks, dash = '', typed = ''] = /^( *)(- +)?(\w*)$/u.exec(line) ?? [];
  if (blanks === undefined) return undefined;
  const indent = blanks.length + dash.length;
  const below = rest.slice(rest.indexOf('\n') + 1).split('\n');
  if (indent === 0) return [typed, fieldsOf(rosterFields, [...above, ...below], 0)];
  if (!isInSpeakers(above, dash ? blanks.length : undefined)) return undefined;
  const entry = entryAround(dash ? [] : entryAbove(above, indent), below, indent);
  return entry && [typed, fieldsOf(speakerFields, entry, indent)];
}

/** Whether the lines below are speakers; of a new one, the dash stands at `margin` as those of the others. */
function isInSpeakers(above: readonly string[], margin: number | undefined): boolean {
  const start = above.findLastIndex(line => /^\w+:/u.test(line));
  if (!/^speakers:\s*(?:#.*)?$/u.test(above[start] ?? '')) return false;
  const first = above.slice(start).find(line => dashed.test(line));
  return margin === undefined || first === undefined || marginOf(first) === margin;
}

function fieldsOf(
  fields: readonly string[],
  lines: readonly string[],
  indent: number,
): RosterCompletion[] {
  return fieldsLeft(fields, lines, indent).map(text => ({ kind: 'field', text }));
}
