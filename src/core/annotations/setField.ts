import { isCollection, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { contentEnd, type Field, lineEnd, lineStart, pairOf, printed } from '../yaml/yamlText';
import { applyEdits, type Edit } from '../text/edits';
import { readYaml, spanOf } from '../yaml/yamlFile';
import { fieldOrder } from './entryText';

/**
 * Writes a value as YAML. Further lines of it begin with `indent`; it does not end with a line break.
 */
export type ValueWriter = (indent: string) => string;

/**
 * The entry with another value for `key`, or without it where `write` is undefined. Only that
 * field's lines change. `entry` is one item of a list with its dash, in whole lines that end with LF.
 */
export function setField(entry: string, key: string, write?: ValueWriter): string {
  const { document } = readYaml(entry);
  const map: unknown = isSeq(document.contents) ? document.contents.items[0] : undefined;
  if (!isMap(map)) throw new RangeError('this entry has no fields');
  const pair = pairOf(map, key);
  if (!pair && !write) return entry;
  const edits = map.flow ? undefined : fieldEdits({ entry, map, key, pair }, write);
  return edits ? applyEdits(entry, edits) : rewritten(entry, key, write);
}

interface Place {
  readonly entry: string;
  readonly map: YAMLMap;
  readonly key: string;
  readonly pair?: Field;
}

/** How to change the field's lines; undefined where they are written in an unusual way. */
function fieldEdits(place: Place, write?: ValueWriter): Edit[] | undefined {
  const { entry, map, pair } = place;
  const start = spanOf(map).start;
  const indent = ' '.repeat(start - lineStart(entry, start));
  if (!pair) return write && insertion(place, `${indent}${place.key}: ${write(`${indent}  `)}\n`);
  if (!isOnItsLine(pair, entry)) return undefined;
  return write ? replacement(pair, entry, write(`${indent}  `)) : removal(pair, entry);
}

/** The field behind those that come before it in the stable order. */
function insertion({ entry, map, key }: Place, line: string): Edit[] {
  const above = fieldOrder
    .slice(0, fieldOrder.indexOf(key))
    .flatMap(name => pairOf(map, name) ?? []);
  const last = Math.max(...above.map(pair => contentEnd(pair, entry)), 0);
  const at = lineEnd(entry, last);
  const isOpen = entry[at - 1] !== '\n';
  return [{ start: at, end: at, text: isOpen ? `\n${line.slice(0, -1)}` : line }];
}

/** A comment behind the value stays behind its first line. */
function replacement(pair: Field, entry: string, text: string): Edit[] {
  const [first = '', ...more] = text.split('\n');
  const keyEnd = spanOf(pair.key).end;
  const end = contentEnd(pair, entry);
  const header = /^: *[|>][\d+-]*( +#[^\n]*)/.exec(entry.slice(keyEnd, end))?.[1] ?? '';
  const at = lineBreakIn(entry, end);
  return [
    { start: keyEnd, end: Math.max(end, keyEnd + 1), text: `: ${first}${header}` },
    { start: at, end: at, text: more.map(line => `\n${line}`).join('') },
  ];
}

function removal(pair: Field, entry: string): Edit[] | undefined {
  const start = lineStart(entry, spanOf(pair.key).start);
  // The first field shares its line with the dash.
  if (start === 0 || entry.slice(start, spanOf(pair.key).start).trim() !== '') return undefined;
  return [{ start, end: lineEnd(entry, contentEnd(pair, entry)), text: '' }];
}

/** Whether a value begins on the line of its key and holds no blocks or comments of its own. */
function isOnItsLine({ key, value }: Field, entry: string): boolean {
  if (!value?.range) return true;
  const between = entry.slice(spanOf(key).end, value.range[0]);
  const isList = isCollection(value);
  const source = entry.slice(value.range[0], value.range[1]);
  return /^: *$/.test(between) && !(isList && (!value.flow || /[\n#]/.test(source)));
}

/** The entry with the field set by way of YAML: its comments stay, its other lines may look different. */
function rewritten(entry: string, key: string, write?: ValueWriter): string {
  const { document } = readYaml(entry);
  const map = (document.contents as unknown as { items: YAMLMap[] }).items[0];
  if (!map) return entry;
  map.flow = false;
  const value = write && readYaml(write('  ')).document.contents;
  const old: unknown = map.get(key, true);
  if (!value) map.delete(key);
  else if (isSeq(old) && isSeq(value)) old.items = value.items.map(item => sameIn(old.items, item));
  else map.set(key, value);
  const indent = /^ */.exec(entry)?.[0] ?? '';
  const lines = printed(document).split('\n');
  return lines.map(line => (line === '' ? '' : indent + line)).join('\n');
}

/** The item that says the same, with its comments, or else the new one. */
function sameIn(items: readonly unknown[], item: unknown): unknown {
  const text = isScalar(item) ? String(item.value) : undefined;
  return items.find(old => isScalar(old) && (old.source ?? String(old.value)) === text) ?? item;
}

function lineBreakIn(entry: string, offset: number): number {
  const at = entry.indexOf('\n', offset);
  return at < 0 ? entry.length : at;
}
