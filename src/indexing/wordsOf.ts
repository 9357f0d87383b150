import type { ReportEntry } from '../core/search/reportEntry';
import { eachSearchWord } from '../core/search/searchWords';
import { termsOf } from './termsOf';

/** The words of contributions and headings, and what the report is looked up by beside them. */
export function wordsOf(entry: ReportEntry, text: string): ReadonlySet<string> {
  const words = new Set(termsOf(entry));
  for (const { start, end } of [...entry.contributions, ...entry.roundtables])
    eachSearchWord(text.slice(start, end), word => words.add(word));
  return words;
}
