import type { CodedBy, EntryContribution, Spoken } from '../core/search/reportEntry';
import type { Role } from '../core/report/types';
import type { Ref } from '../core/text/ref';
import { NumberReader, type NumberWriter } from './numbers';
import type { StringTable } from './strings';

const roles: readonly Role[] = ['chair', 'co-chair', 'moderator', 'rapporteur', 'panellist'];

/** The role that a row names by number; 0 is none. */
export function roleOf(number: number): Role | undefined {
  return roles[number - 1];
}

/** Writes the contributions of one report. */
export function writeRows(
  contributions: readonly EntryContribution[],
  strings: StringTable,
  out: NumberWriter,
): void {
  out.put(contributions.length);
  const list = (texts: readonly string[]) => {
    out.put(texts.length);
    for (const text of texts) out.put(strings.numberOf(text));
  };
  let last = 0;
  for (const { start, end, speakers, role, roundtable, themes, codes } of contributions) {
    out.put(start - last);
    out.put(end - start);
    last = end;
    out.put(role ? roles.indexOf(role) + 1 : 0);
    out.put((roundtable ?? -1) + 1);
    list(speakers);
    list(themes);
    list(codes.flatMap(({ code, coder }) => [code, coder]));
  }
}

/** The same as `readRows` without what is in the contributions: a third of the work. */
export function readSpoken(bytes: Uint8Array, strings: readonly string[]): Spoken[] {
  const reader = new NumberReader(bytes);
  const rows: Spoken[] = [];
  let last = 0;
  for (let left = reader.next(); left > 0; left--) {
    const start = last + reader.next();
    const end = (last = start + reader.next());
    const role = roleOf(reader.next());
    const number = reader.next() - 1;
    const speakers = readTexts(reader, strings) as Ref[];
    rows.push({ start, end, role, speakers, roundtable: number < 0 ? undefined : number });
    skipTexts(reader);
    skipTexts(reader);
  }
  return rows;
}

/** Strings that stand as their numbers, behind how many they are. */
export function readTexts(reader: NumberReader, strings: readonly string[]): string[] {
  const texts: string[] = [];
  for (let left = reader.next(); left > 0; left--) texts.push(strings[reader.next()] ?? '');
  return texts;
}

function skipTexts(reader: NumberReader): void {
  for (let left = reader.next(); left > 0; left--) reader.next();
}

/** Reads what `writeRows` wrote, as far as somebody asks. */
export function* readRows(
  bytes: Uint8Array,
  strings: readonly string[],
): Generator<EntryContribution> {
  const reader = new NumberReader(bytes);
  const next = () => reader.next();
  const list = () => readTexts(reader, strings);
  let last = 0;
  for (let left = next(); left > 0; left--) {
    const start = last + next();
    const end = start + next();
    last = end;
    const role = roleOf(next());
    const roundtable = next() - 1;
    const speakers = list() as Ref[];
    const themes = list();
    const codes = inPairs(list());
    yield {
      ...{ start, end, speakers, role, themes, codes },
      roundtable: roundtable < 0 ? undefined : roundtable,
    };
  }
}

function inPairs(texts: readonly string[]): CodedBy[] {
  return Array.from({ length: texts.length / 2 }, (_, i) => {
    return { code: texts[2 * i] ?? '', coder: texts[2 * i + 1] ?? '' };
  });
}
