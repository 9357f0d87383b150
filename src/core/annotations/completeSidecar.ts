import type { Span } from '../text/span';
import {
  contentOf,
  dashed,
  entryAbove,
  entryAround,
  fieldsLeft,
  marginOf,
} from '../yaml/entryLines';
import { itemText } from '../yaml/scalars';
import { correctionKinds } from './correction';
import { fieldOrder } from './entryText';

/** What can stand in a sidecar at some place. */
export type SidecarCompletion =
  | { readonly kind: 'field' | 'value'; readonly text: string }
  /** `text` is what is written: a list where there is none yet, in quotes where YAML wants them. */
  | { readonly kind: 'code'; readonly text: string; readonly code: string };

/** What can stand in place of `span`, the beginning that is written already. UTF-16, half-open. */
export interface SidecarCompletions {
  readonly span: Span;
  readonly items: readonly SidecarCompletion[];
}

/**
 * What can be written at `offset` of a sidecar: its fields, those of an annotation or correction that it
 * does not have yet, kinds of corrections, the status, and of `codes`, the ids in the codebook, those that
 * the annotation does not have. Looks at lines alone, since what is being written is seldom valid YAML.
 */
export function completeSidecar(
  text: string,
  offset: number,
  codes: readonly string[],
): SidecarCompletions {
  const above = text.slice(0, offset).split('\n');
  const line = above.pop() ?? '';
  const [rest = '', ...below] = text.slice(offset).split('\n');
  const at = { above, line, rest, below };
  const [typed, items] = codesAt(at, codes) ?? valuesAt(at) ?? fieldsAt(at) ?? ['', []];
  return { span: { start: offset - typed.length, end: offset }, items };
}

type Offer = readonly [typed: string, items: readonly SidecarCompletion[]];

/** The lines around a place, which cuts one of them into `line` and `rest`. */
interface Lines {
  readonly above: readonly string[];
  readonly line: string;
  readonly rest: string;
  readonly below: readonly string[];
}

const field = /^ *(?:- +)?([\w-]+):(?=\s|$)/u;

/** In the value of `codes`, written as `[a, b]`, with a dash for each, or as one alone. */
function codesAt({ above, line, rest, below }: Lines, codes: readonly string[]): Offer | undefined {
  const lines = [...above, line];
  const start = lines.findLastIndex(each => field.test(each));
  const [head = '', ...more] = lines.slice(start);
  const isCodes = start >= 0 && field.exec(head)?.[1] === 'codes';
  if (!isCodes || comment.test(line)) return undefined;
  const margin = contentOf(head);
  const value = [head.replace(field, ''), ...more].map(each => each.replace(comment, ''));
  const typed = typedIn(value, margin);
  if (typed === undefined) return undefined;
  const end = below.findIndex(each => field.test(each) || isDashBelow(each, margin));
  const behind = [rest, ...(end < 0 ? below : below.slice(0, end))].join('\n').split(']')[0] ?? '';
  const before = value.join('\n').slice(0, -typed.length || undefined);
  const taken = new Set(`${before}\n${behind}`.match(/[^\s,[\]"'#]+/gu));
  const isAlone = more.length === 0 && !value[0]?.includes('[');
  const left = codes.filter(code => !taken.has(code));
  // Whoever has opened quotation marks goes on inside of them.
  const word = typed.replace(/^["']/u, '');
  const textOf = (code: string) => (word === typed ? plainText(code, isAlone) : code);
  return [word, left.map(code => ({ kind: 'code', code, text: textOf(code) }))];
}

/** The beginning of a code at the end of a value whose field stands at `margin`. */
function typedIn(value: readonly string[], margin: number): string | undefined {
  const [first = '', ...more] = value;
  const inList = /^\s*\[(?:[^\]]*,)?\s*(["']?[^\s,[\]"']*)$/u.exec(value.join('\n'))?.[1];
  if (inList !== undefined) return inList;
  if (more.length === 0) return /^ +(["']?[^\s,[\]"']*)$/u.exec(first)?.[1];
  const [, blanks, typed] = /^( *)- +(["']?[^\s"']*)$/u.exec(more.at(-1) ?? '') ?? [];
  const isItem = first.trim() === '' && (blanks?.length ?? -1) >= margin;
  return isItem ? typed : undefined;
}

const comment = /(?:^|\s)#.*$/u;

function isDashBelow(line: string, margin: number): boolean {
  return dashed.test(line) && marginOf(line) < margin;
}

function plainText(code: string, isAlone: boolean): string {
  return isAlone ? `[${itemText(code)}]` : itemText(code);
}

const values: Readonly<Record<string, readonly string[]>> = {
  status: ['orphan'],
  by: ['rule'],
  correct: correctionKinds,
};

/** Behind "status: " and the like. */
function valuesAt({ line }: Lines): Offer | undefined {
  const [, name = '', typed = ''] = /^ *(?:- +)?(\w+): +([\w-]*)$/u.exec(line) ?? [];
  const known = name && Object.hasOwn(values, name) ? values[name] : undefined;
  return known && [typed, known.map(text => ({ kind: 'value', text }))];
}

const rootFields = ['rapporteur', 'report', 'coder', 'annotations', 'corrections'];

/** Where a field's name is being written: those that are not there yet. */
function fieldsAt({ above, line, below }: Lines): Offer | undefined {
  const [, blanks, dash = '', typed = ''] = /^( *)(- +)?([\w-]*)$/u.exec(line) ?? [];
  if (blanks === undefined) return undefined;
  const indent = blanks.length + dash.length;
  if (indent === 0) return [typed, toFields(fieldsLeft(rootFields, [...above, ...below], 0))];
  const list = listAbove(above);
  const entry = dash ? [`${blanks}${dash}`] : entryAbove(above, indent);
  const first = entry?.[0];
  const isEntry = first !== undefined && marginOf(first) === (list?.margin ?? marginOf(first));
  if (!list || !isEntry) return undefined;
  const around = entryAround(entry, below, indent) ?? [];
  const known = list.name === 'annotations' ? fieldOrder : correctionFields(around);
  return [typed, toFields(fieldsLeft(known, around, indent))];
}

interface ListAbove {
  readonly name: string;
  /** How many blanks stand in front of the dashes; undefined where there is no entry yet. */
  readonly margin?: number;
}

/** The list of the file that the lines below are in. */
function listAbove(above: readonly string[]): ListAbove | undefined {
  const start = above.findLastIndex(line => /^[\w-]+:/u.test(line));
  const name = /^(annotations|corrections):\s*(?:#.*)?$/u.exec(above[start] ?? '')?.[1];
  const first = above.slice(start + 1).find(line => dashed.test(line));
  const margin = first === undefined ? undefined : marginOf(first);
  return name === undefined ? undefined : { name, margin };
}

const passage = ['quote', 'prefix', 'suffix', 'start', 'end'];

/** What a correction of the kind that the lines name has; without one, all that there is. */
function correctionFields(lines: readonly string[]): readonly string[] {
  const kinds = lines.map(line => /^ *(?:- +)?correct: +([\w-]+)/u.exec(line)?.[1]);
  const kind = kinds.find(each => each !== undefined);
  const speaking = kind === 'speaker' || kind === 'chair' ? ['speakers'] : [];
  const rename = ['from', 'to'];
  const all = ['speakers', ...rename, ...passage];
  const own = kind === undefined ? all : kind === 'rename' ? rename : [...speaking, ...passage];
  return ['id', 'correct', ...own, 'created'];
}

function toFields(texts: readonly string[]): SidecarCompletion[] {
  return texts.map(text => ({ kind: 'field', text }));
}
