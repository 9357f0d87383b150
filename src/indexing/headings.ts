import type { EntryRoundtable } from '../core/search/reportEntry';
import { NumberReader, type NumberWriter } from './numbers';
import type { Pieces } from './pieces';
import type { StringTable } from './strings';

/** Writes the roundtables of one report; reports of a series have many headings in common. */
export function writeHeadings(
  roundtables: readonly EntryRoundtable[],
  texts: StringTable,
  out: NumberWriter,
): void {
  out.put(roundtables.length);
  for (const { number, title, start, end, parent } of roundtables) {
    out.put(number === undefined ? 0 : texts.numberOf(number) + 1);
    out.put(texts.numberOf(title));
    out.put(start);
    out.put(end - start);
    out.put((parent ?? -1) + 1);
  }
}

/** Reads what `writeHeadings` wrote. */
export function readHeadings(bytes: Uint8Array, texts: Pieces): EntryRoundtable[] {
  const reader = new NumberReader(bytes);
  const next = () => reader.next();
  return Array.from({ length: next() }, () => {
    const [number, title, start, length, parent] = [next(), next(), next(), next(), next()];
    return {
      ...{ start, end: start + length, title: texts.textAt(title) },
      number: number > 0 ? texts.textAt(number - 1) : undefined,
      parent: parent > 0 ? parent - 1 : undefined,
    };
  });
}
