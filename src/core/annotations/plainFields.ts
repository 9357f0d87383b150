import type { EntryFields, FieldValue } from './entryFields';
import { isTime } from './entryText';
import { isPlain, isPlainInList } from '../yaml/scalars';

/**
 * The fields of an entry as `entryText` writes it, with their places in it: what YAML would give, a hundred times as fast. Undefined when a hand or another tool has written
 * anything in it in another way; then YAML has to read it.
 */
export function plainFields(entry: string): EntryFields | undefined {
  const margin = entry.indexOf('- ') + 2;
  if (!/^ *- $/.test(entry.slice(0, margin))) return undefined;
  const indent = ' '.repeat(margin);
  const values = new Map<string, FieldValue>();
  for (let at = 0; at < entry.length; at = lineBreak(entry, at) + 1) {
    const end = lineBreak(entry, at);
    const colon = entry.indexOf(': ', at + margin);
    if (colon < 0 || colon > end || (at > 0 && !entry.startsWith(indent, at))) return undefined;
    const key = entry.slice(at + margin, colon);
    const text = entry.slice(colon + 2, entry.startsWith('\r\n', end - 1) ? end - 1 : end);
    const value = isKey.test(key) ? valueAt(text, colon + 2) : undefined;
    if (!value || values.has(key)) return undefined;
    values.set(key, value);
  }
  const end = entry.slice(0, lineBreak(entry, 0)).trimEnd().length;
  return { span: { start: margin, end }, values };
}

const isKey = /^[a-z]+$/;

function lineBreak(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

function valueAt(text: string, start: number): FieldValue | undefined {
  const end = start + text.length;
  if (text.startsWith('[')) return listAt(text, start);
  if (isCount.test(text)) return { start, end, kind: 'number', text, number: Number(text) };
  const value = text.startsWith('"')
    ? unquoted(text)
    : isPlain(text) || isTime.test(text)
      ? text
      : undefined;
  return value === undefined ? undefined : { start, end, kind: 'text', text: value };
}

const isCount = /^(?:0|[1-9]\d{0,14})$/;

function listAt(text: string, start: number): FieldValue | undefined {
  if (!text.endsWith(']') || text.length > longestList) return undefined;
  const items: FieldValue[] = [];
  const item = /(?:"(?:[^"\\]|\\.)*"|[^",\]]+)(?:, (?!\])|(?=\]$))/y;
  item.lastIndex = 1;
  while (item.lastIndex < text.length - 1) {
    const from = start + item.lastIndex;
    const source = item.exec(text)?.[0].replace(/, $/, '');
    const value = source === undefined || isPlainInList(source) ? source : unquoted(source);
    if (source === undefined || value === undefined) return undefined;
    items.push({ start: from, end: from + source.length, kind: 'text', text: value });
  }
  return { start, end: start + text.length, kind: 'list', items };
}

// Far beyond any list of codes, and short enough for a regular expression that goes back and forth.
const longestList = 10_000;

/** What a string in double quotes says, if it is one that JSON and YAML read alike. */
function unquoted(text: string): string | undefined {
  if (!text.startsWith('"') || !text.endsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
