import type { YAMLMap } from 'yaml';
import type { Edit } from '../text/edits';
import { spanOf } from './yamlFile';
import { contentEnd, eolOf, type Field, lineEnd, lineStart, pairOf } from './yamlText';

/** A field of a map in a YAML text. */
export interface FieldPlace {
  readonly text: string;
  readonly map: YAMLMap;
  readonly key: string;
  /** The keys in the order in which fields are written; `key` is among them, and not the first. */
  readonly order: readonly string[];
}

/** Writes a value on one line: inside `{…}` fewer strings may go without quotes. */
export type LineWriter = (isInFlow: boolean) => string;

/**
 * The edits that give a field another value, or take it away where `write` is undefined. All other
 * lines stay as they are. Undefined where the field is written in an unusual way.
 */
export function fieldEdits(place: FieldPlace, write?: LineWriter): Edit[] | undefined {
  const { text, map, key } = place;
  const pair = pairOf(map, key);
  if (!pair) return write ? [insertion(place, write)] : [];
  if (!write) return [map.flow ? removalInFlow(text, map, pair) : removal(text, map, pair)];
  return replacement(text, pair, write(map.flow === true));
}

/** Comments stay, also the one in the first line of a long text. */
function replacement(text: string, { key, value }: Field, line: string): Edit[] | undefined {
  const keyEnd = spanOf(key).end;
  const colon = /^\s*:/.exec(text.slice(keyEnd))?.[0];
  if (colon === undefined) return undefined;
  const [start = 0, valueEnd = 0] = value?.range ?? [];
  if (valueEnd <= start) {
    const at = keyEnd + colon.length;
    return [{ start: at, end: at, text: ` ${line}` }];
  }
  const end = contentEnd(value, text);
  const comment = /^[|>][\d+-]*([ \t]+#[^\r\n]*)/.exec(text.slice(start, end))?.[1] ?? '';
  return [{ start, end, text: line + comment }];
}

/** Behind the fields that come before it in the order. */
function insertion({ text, map, key, order }: FieldPlace, write: LineWriter): Edit {
  const above = order.slice(0, order.indexOf(key)).flatMap(name => pairOf(map, name) ?? []);
  const last = Math.max(...above.map(pair => contentEnd(pair, text)), spanOf(map).start);
  if (map.flow) return { start: last, end: last, text: `, ${key}: ${write(true)}` };
  const { start } = spanOf(map);
  const margin = ' '.repeat(start - lineStart(text, start));
  const at = lineEnd(text, last);
  const [eol, line] = [eolOf(text), `${margin}${key}: ${write(false)}`];
  const isOpen = text[at - 1] !== '\n';
  return { start: at, end: at, text: isOpen ? `${eol}${line}` : `${line}${eol}` };
}

function removal(text: string, map: YAMLMap, pair: Field): Edit {
  const [keyStart, end] = [spanOf(pair.key).start, contentEnd(pair, text)];
  const start = lineStart(text, keyStart);
  if (text.slice(start, keyStart).trim() === '')
    return { start, end: lineEnd(text, end), text: '' };
  // It shares its line with the dash: the next field takes its place, unless a comment is there.
  const next = startOfNext(map, pair) ?? end;
  const isNear = text.slice(end, next).trim() === '';
  return { start: keyStart, end: isNear ? next : end, text: '' };
}

function removalInFlow(text: string, map: YAMLMap, pair: Field): Edit {
  const start = spanOf(pair.key).start;
  const next = startOfNext(map, pair);
  if (next !== undefined) return { start, end: next, text: '' };
  const before = map.items[map.items.indexOf(pair) - 1] as Field | undefined;
  const end = contentEnd(pair, text);
  return { start: before ? contentEnd(before, text) : start, end, text: '' };
}

function startOfNext(map: YAMLMap, pair: Field): number | undefined {
  const next = map.items[map.items.indexOf(pair) + 1] as Field | undefined;
  return next && spanOf(next.key).start;
}
