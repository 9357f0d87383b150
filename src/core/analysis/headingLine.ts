import type { Roundtable } from '../report/types';
import { slice, type Span } from '../text/span';

// Markdown has six levels. A line that only its words announce lies below them, and the deeper the
// more parts its number has: as the parser has it.
const belowMarkdown = 6;

/** What a line that a person marked says as the heading of a roundtable: "2.1 Migration and cities". */
export function headingOfLine(text: string, line: Span): Omit<Roundtable, 'body' | 'parent'> {
  const raw = slice(text, line);
  const marks = /^[\s#>*_-]*/.exec(raw)?.[0] ?? '';
  const words = raw.slice(marks.length).replace(/[\s#*_]+$/, '');
  const start = line.start + marks.length;
  const depth = marks.replace(/[^#]/g, '').length;
  const [, number, rest = ''] = numbered.exec(words) ?? [];
  return {
    heading: { start, end: start + words.length },
    number,
    title: number === undefined ? words : rest.trim(),
    level: depth || belowMarkdown + (number?.split('.').length ?? 1),
    chairs: [],
  };
}

// "2.1 …", "II. …", "Round table 3: …", "Table ronde no 2 – …"; "1,200 people …" and "2015 was …" are none.
const numbered =
  /^(?:\p{L}{3,}(?:[ -]\p{L}{2,}){0,2}\.? )?(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})(?:[.:)]?(?=\s*$)|[.:)]+\s|\s+[–—:-]+\s|\s+(?=\p{Lu}))(.*)$/su;
